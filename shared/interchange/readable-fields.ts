import type { Field } from '../records/fields/field.ts';

/** Controls whose values are names of other records, or set by gestures. */
const unreadableControls: ReadonlySet<string> = new Set(['hidden', 'parent']);

/** The fields of a kind that a reader of a text is told, in the order of its form. */
export function readableFields(fields: {
  readonly [name: string]: Field;
}): readonly (readonly [string, Field])[] {
  return Object.entries(fields).filter(([, field]) => !unreadableControls.has(field.control));
}
