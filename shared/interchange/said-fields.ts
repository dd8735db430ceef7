import type { Field } from '../records/field.ts';

/** Controls whose values are names of other records, or set by gestures. */
const unsaid: ReadonlySet<string> = new Set(['hidden', 'parent']);

/** The fields of a kind that a reader of a text is told, in the order of its form. */
export const saidFields = (fields: {
  readonly [name: string]: Field;
}): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, field]) => !unsaid.has(field.control));
