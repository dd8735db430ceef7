import { announce } from '../../ui/announce.tsx';
import type { LiveMap } from '../live-map.ts';
import { alignShifts, type Direction, distributeShifts, type Shift, type Side } from './align.ts';
import { settle } from './settle.ts';
import { placesAfter, selectedUnits, type Unit } from './units.ts';

const sideWords: Record<Side, string> = {
  left: 'by their left edges',
  centre: 'by their centres, one under the other',
  right: 'by their right edges',
  top: 'by their top edges',
  middle: 'by their middles, side by side',
  bottom: 'by their bottom edges',
};

async function arrange(
  map: LiveMap,
  units: readonly Unit[],
  shifts: readonly Shift[],
  label: string,
  say: string,
): Promise<void> {
  const places = placesAfter(map, units, shifts);
  if (places.size > 0) await settle(map, { places, label, say });
  else announce('They lie like this already, or stay where they are.');
}

/** Brings what is selected into one line. */
export function align(map: LiveMap, side: Side): Promise<void> {
  const units = selectedUnits(map);
  const shifts = alignShifts(
    units.map((unit) => unit.rect),
    side,
  );
  return arrange(map, units, shifts, 'Aligned', `${units.length} aligned ${sideWords[side]}.`);
}

/** Spreads what is selected evenly between the first and the last. */
export function distribute(map: LiveMap, direction: Direction): Promise<void> {
  const units = selectedUnits(map);
  const shifts = distributeShifts(
    units.map((unit) => unit.rect),
    direction,
  );
  return arrange(map, units, shifts, 'Distributed', `${units.length} distributed evenly ${direction}.`);
}
