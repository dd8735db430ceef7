import type { Change } from '../../../shared/document/edit.ts';
import { derivedId } from '../../../shared/document/ids.ts';

/** Puts a card on a map. */
export const placing = (map: string, card: string, x: number, y: number): Change => ({
  op: 'add',
  kind: 'placement',
  id: derivedId(map, card),
  fields: { map, card, pos: [Math.round(x), Math.round(y)] },
});

/** Moves a card that lies on a map. */
export const moving = (map: string, card: string, x: number, y: number): Change => ({
  op: 'set',
  kind: 'placement',
  id: derivedId(map, card),
  fields: { pos: [Math.round(x), Math.round(y)] },
});
