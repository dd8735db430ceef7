import { expect, test } from 'vitest';
import { guessColumns } from '../../../../renderer/features/table-cards/guess-columns.ts';
import { guessHead } from '../../../../renderer/features/table-cards/guess-head.ts';
import { proposeChoices, tableKinds } from '../../../../renderer/features/table-cards/table-choices.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';

const targets = (kind: string, ...heads: readonly string[]) => guessColumns(kindOf(kind) as Kind, heads, []);

test.each([
  [
    'action',
    ['Ref', 'Action', 'Owner', 'By when?', 'RAG'],
    ['details', 'title', 'owners', 'dueOn', 'status'],
  ],
  ['action', ['What', 'Who', 'Deadline'], ['title', 'owners', 'dueOn']],
  ['action', ['Task', 'Assigned to', 'Due (date)', 'Start date'], ['title', 'owners', 'dueOn', 'startOn']],
  ['barrier', ['What gets in the way', 'Who feels it', 'Theme'], ['statement', 'whoFeelsIt', 'theme']],
  ['idea', ['Idea', 'In a few words', 'Effort', 'Benefit'], ['title', 'description', 'effort', 'benefit']],
  [
    'evidence',
    ['What it says', 'Figure', 'Unit', 'Source'],
    ['statement', 'figure.value', 'figure.unit', 'sourceTitle'],
  ],
  ['note', ['Note', 'Link', 'Tags'], ['text', 'sourceUrl', 'tags']],
  ['hypothesis', ['Hypothesis', 'For whom'], ['weBelieve', 'forWhom']],
])('of %s the columns %j are %j', (kind, heads, expected) => {
  expect(targets(kind, ...heads)).toEqual(expected);
});

test('no field is filled by two columns; the second goes into the details', () => {
  expect(targets('action', 'Action', 'Due', 'Deadline')).toEqual(['title', 'dueOn', 'details']);
});

test.each([
  ['2026-03-02', 'doneOn'],
  ['13/03/2026', 'doneOn'],
  ['03/13/2026', 'doneOn'],
  ['Yes', 'status'],
  ['', 'status'],
  ['nearly', 'status'],
])(
  'what may be one of two columns is the one that takes its first words: Done over %j is %s',
  (cell, target) => {
    const rows = [
      ['Ring', ' '],
      ['Write', cell],
    ];
    expect(guessColumns(kindOf('action') as Kind, ['Action', 'Done'], rows)).toEqual(['title', target]);
  },
);

test('without a head that says so, the column with most words is what the card says', () => {
  const rows = [
    ['1', 'Ask the depot about the late bus', 'North'],
    ['2', 'Print the leaflet in large type', 'South'],
  ];
  expect(guessColumns(kindOf('note') as Kind, [], rows)).toEqual(['details', 'text', 'details']);
});

test('a status that people reach by what they do, and what belongs to one run, is filled by no table', () => {
  expect(targets('test', 'Test', 'Status', 'We saw', 'What we noticed')).toEqual([
    'title',
    'details',
    'details',
    'details',
  ]);
});

test.each([
  [
    true,
    [
      ['Action', 'Owner'],
      ['Ask the depot', 'Sam'],
    ],
  ],
  [
    true,
    [
      ['Ward', 'Visits'],
      ['North', '12'],
      ['South', '9'],
    ],
  ],
  [
    false,
    [
      ['Ask the depot about the bus', 'Sam'],
      ['Print the leaflet', 'Jo'],
    ],
  ],
  [false, [['Action', 'Owner']]],
  [
    false,
    [
      ['Action', 'Action'],
      ['a', 'b'],
    ],
  ],
  [
    false,
    [
      ['12', '13/3/2026'],
      ['13', '14/3/2026'],
    ],
  ],
])('the first row heads the columns: %s', (isHead, rows) => {
  expect(guessHead(rows)).toBe(isHead);
});

test('the kind used last is first; another is proposed where the heads are clearly its own', () => {
  expect(tableKinds('idea')[0]?.name).toBe('idea');
  expect(tableKinds('idea').map(({ name }) => name)).not.toContain('theme');
  const log = [
    ['Action', 'Owner', 'Due', 'Status'],
    ['Ask the depot', 'Sam', '13/3/2026', 'Open'],
  ];
  expect(proposeChoices(log, 'note').kind).toBe('action');
  expect(
    proposeChoices(
      [
        ['Words', 'More'],
        ['a', 'b'],
      ],
      'idea',
    ).kind,
  ).toBe('idea');
});
