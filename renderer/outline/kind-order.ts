import type { Kind } from '../../shared/records/kind.ts';

/** Along the line that a project grows on, from what gets in the way to what is done; other kinds stand last. */
const LINE = [
  'theme',
  'barrier',
  'question',
  'contextChange',
  'evidence',
  'example',
  'idea',
  'note',
  'hypothesis',
  'test',
  'measure',
  'learning',
  'decision',
  'action',
];

const placeOf = ({ name }: Kind): number => (LINE.includes(name) ? LINE.indexOf(name) : LINE.length);

/** Kinds in the order of the work. */
export const inWorkOrder = (kinds: readonly Kind[]): readonly Kind[] =>
  kinds.toSorted((one, other) => placeOf(one) - placeOf(other));
