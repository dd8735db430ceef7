/** From, relation, to; names of cards. */
export const firstLinks: readonly (readonly [from: string, relation: string, to: string])[] = [
  ['271', 'supports', 'ringAndBook'],
  ['ringAndBook', 'prompts', 'badDay'],
  ['ringAndBook', 'prompts', 'studentVisits'],
  ['befriending', 'inspires', 'sameStudent'],
  ['studentVisits', 'inspires', 'sameStudent'],
  ['sameStudent', 'testedBy', 'sixResidents'],
  ['sixResidents', 'measuredBy', 'contacts'],
  ['sixResidents', 'measuredBy', 'tooMuch'],
];

export const laterLinks: typeof firstLinks = [
  ['sixResidents', 'produced', 'sameFace'],
  ['sameFace', 'supports', 'sameStudent'],
  ['sameFace', 'informs', 'shorterVisits'],
  ['shorterVisits', 'leadsTo', 'tenResidents'],
  ['tenResidents', 'follows', 'sixResidents'],
  ['tenResidents', 'measuredBy', 'contacts'],
  ['shorterVisits', 'leadsTo', 'reportBack'],
];

/** Mondays, and the two numbers of the week: contacts (median), and how many said "too much". */
export const weeklyData: readonly (readonly [date: string, contacts: number, tooMuch: number])[] = [
  ['2026-01-05', 2, 0],
  ['2026-01-12', 3, 1],
  ['2026-01-19', 2, 0],
  ['2026-01-26', 3, 1],
  ['2026-02-02', 2, 1],
  ['2026-02-09', 3, 2],
  ['2026-02-16', 4, 1],
  ['2026-02-23', 4, 2],
  ['2026-03-02', 5, 1],
  ['2026-03-09', 4, 2],
  ['2026-03-16', 5, 1],
  ['2026-03-23', 5, 0],
];
