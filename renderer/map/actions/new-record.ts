import type { Change } from '../../../shared/document/edit.ts';
import { derivedId, newId } from '../../../shared/document/ids.ts';
import { initialFields, kindOf } from '../../../shared/records/registry.ts';

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/** A new id from the platform's randomness. */
export const freshId = (): string => newId(random);

/** Today where the person is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Makes a card with its words. */
export function addingCard(kind: string, id: string, title: string, theme?: string): Change {
  const titleField = kindOf(kind)?.titleField ?? 'title';
  const onMat = theme !== undefined && kindOf(kind)?.fields.theme !== undefined ? { theme } : {};
  return { op: 'add', kind, id, fields: { ...initialFields(kind, today()), [titleField]: title, ...onMat } };
}

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
