import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { join, mustEqual } from '../helpers/copies.ts';
import { rules } from '../helpers/kinds.ts';
import type { Law } from './law.ts';
import { documentsOf } from './world.ts';

/** Honest histories give no warnings. */
const mergeWithoutWarning = (a: ProjectDocument, b: ProjectDocument): ProjectDocument => {
  const { document, warnings } = merge(a, b, rules);
  if (warnings.length > 0) throw new Error(`warns: ${warnings.join(' ')}`);
  return document;
};

const mustBe = (document: ProjectDocument, expected: ProjectDocument, what: string): void => {
  if (document !== expected) throw new Error(`${what} is another object`);
};

export const joinLaw: Law = {
  name: 'law 1: merging is commutative, associative, idempotent, absorbs, and warns of nothing honest',
  holds: (world, { order }) => {
    const [a, b, c] = documentsOf(world, order);
    if (!a || !b || !c) throw new Error('three copies');
    const ab = mergeWithoutWarning(a, b);
    mustEqual(join(b, a), ab, 'the other way round');
    mustEqual(join(a, join(b, c)), mergeWithoutWarning(ab, c), 'grouped otherwise');
    mustBe(join(a, a), a, 'a copy merged with itself');
    mustEqual(join(ab, a), ab, 'merged again');
    mustEqual(join(b, ab), ab, 'merged again, the other way round');
  },
};
