import { say } from '../../../core/ui/message.ts';
import { commitLayout } from '../actions/commit-layout.ts';
import type { ActiveMap } from '../state/active-map.ts';
import {
  type AlignSide,
  alignShifts,
  type DistributeDirection,
  distributeShifts,
  type Shift,
} from './align.ts';
import { type ArrangeUnit, positionsAfter, selectedUnits } from './arrange-units.ts';

const sideInWords: Record<AlignSide, string> = {
  left: 'by their left edges',
  centre: 'by their centres, one under the other',
  right: 'by their right edges',
  top: 'by their top edges',
  middle: 'by their middles, side by side',
  bottom: 'by their bottom edges',
};

async function arrange(
  map: ActiveMap,
  units: readonly ArrangeUnit[],
  shifts: readonly Shift[],
  label: string,
  message: string,
): Promise<void> {
  const places = positionsAfter(map, units, shifts);
  if (places.size > 0) await commitLayout(map, { places, label, message });
  else say('They lie like this already, or are locked in place.');
}

/** Brings what is selected into one line. */
export function align(map: ActiveMap, side: AlignSide): Promise<void> {
  const units = selectedUnits(map);
  const shifts = alignShifts(
    units.map((unit) => unit.rect),
    side,
  );
  return arrange(map, units, shifts, 'Aligned', `${units.length} aligned ${sideInWords[side]}.`);
}

/** Spreads what is selected evenly between the first and the last. */
export function distribute(map: ActiveMap, direction: DistributeDirection): Promise<void> {
  const units = selectedUnits(map);
  const shifts = distributeShifts(
    units.map((unit) => unit.rect),
    direction,
  );
  return arrange(map, units, shifts, 'Distributed', `${units.length} distributed evenly ${direction}.`);
}
