import { weeklyPoints } from '../points-every.ts';
import type { SampleLink } from '../sample.ts';

/** From, relation, to; names of cards. */
export const firstLinks: readonly SampleLink[] = [
  ['271', 'supports', 'ringAndBook'],
  ['ringAndBook', 'prompts', 'badDay'],
  ['ringAndBook', 'prompts', 'studentVisits'],
  ['befriending', 'inspires', 'sameStudent'],
  ['studentVisits', 'inspires', 'sameStudent'],
  ['sameStudent', 'testedBy', 'sixResidents'],
  ['sixResidents', 'measuredBy', 'contacts'],
  ['sixResidents', 'measuredBy', 'tooMuch'],
];

export const laterLinks: readonly SampleLink[] = [
  ['sixResidents', 'produced', 'sameFace'],
  ['sameFace', 'supports', 'sameStudent'],
  ['sameFace', 'informs', 'shorterVisits'],
  ['shorterVisits', 'leadsTo', 'tenResidents'],
  ['tenResidents', 'follows', 'sixResidents'],
  ['tenResidents', 'measuredBy', 'contacts'],
  ['shorterVisits', 'leadsTo', 'reportBack'],
];

const toFields = (values: readonly number[]) => values.map((value) => ({ value }));

/** Contacts of the week (median), and how many said "too much", from 5 January on. */
export const firstPoints = [
  ...weeklyPoints('contacts', '2026-01-05', toFields([2, 3, 2, 3, 2, 3, 4, 4, 5, 4])),
  ...weeklyPoints('tooMuch', '2026-01-05', toFields([0, 1, 0, 1, 1, 2, 1, 2, 1, 2])),
];

export const laterPoints = [
  ...weeklyPoints('contacts', '2026-03-16', toFields([5, 5])),
  ...weeklyPoints('tooMuch', '2026-03-16', toFields([1, 0])),
];
