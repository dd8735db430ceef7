import { expect, test } from 'vitest';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { whatTestCannotShow } from '../../../../shared/records/computed/what-test-cannot-show.ts';
import { documentOf, type Line } from '../test-document.ts';

const START = '2026-02-02';
const limits = (fields: Fields, ...lines: readonly Line[]): readonly string[] => {
  const document = documentOf(['test', 't', fields], ...lines);
  const record = recordOf(document, { kind: 'test', id: 't' });
  if (!record) throw new Error('There is no test.');
  return whatTestCannotShow(document, record, START);
};
const measured = (kind: string, date?: string): Line[] => [
  ['measure', kind, { name: `M ${kind}`, kind }],
  ['t', 'measuredBy', kind],
  ...(date ? [['dataPoint', `p${kind}`, { measure: kind, date, value: 3 }] as const] : []),
];
const ALWAYS = 'Whether it would have happened anyway: nobody is looked at who does not take part.';

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a bare test',
    limits({}),
    [
      ALWAYS,
      'Whether it holds for others: nobody has said how many take part.',
      'Whether anything changed over time: no measure is linked.',
    ],
  ],
  [
    'of one person, measured from the start on',
    limits({ sample: { plannedN: 1 } }, ...measured('outcome', START)),
    [
      ALWAYS,
      'Whether it holds for others: 1 person takes part.',
      'How it was before: “M outcome” has no numbers from before the start.',
      'What gets worse meanwhile: no balancing measure is linked.',
    ],
  ],
  [
    'of 20, with numbers from before',
    limits(
      { sample: { plannedN: 20 } },
      ...measured('outcome', '2026-02-01'),
      ...measured('balancing', '2026-01-01'),
    ),
    [ALWAYS, 'Whether it holds for others: 20 people take part.'],
  ],
  [
    'planned small, done with 21',
    limits({ sample: { plannedN: 6 }, actualN: 21 }, ...measured('balancing', '2026-01-01')),
    [ALWAYS],
  ],
])('what a test cannot show: %s', (_what, found, expected) => {
  expect(found).toEqual(expected);
});
