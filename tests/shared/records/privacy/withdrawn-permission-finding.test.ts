import { expect, test } from 'vitest';
import { findingsOfDocument } from '../../../../shared/records/checks/findings.ts';
import { documentOf, type Line } from '../test-document.ts';

const copy = (id: string, forWhom: string, permitted: readonly string[]): Line => [
  'sharedCopy',
  id,
  { on: '2026-03-02', profile: 'partners', forWhom, permitted: [...permitted] },
];
const messages = (...lines: Line[]): readonly string[] =>
  findingsOfDocument(documentOf(...lines))
    .filter(({ rule }) => rule === 'copiesHoldWithdrawn')
    .map(({ id, message }) => `${id}: ${message}`);

const story = (given: boolean): Line => [
  'evidence',
  'e1',
  { kind: 'story', statement: 'She waved', quoteConsent: { given, scope: 'partners' } },
];

test('a quote whose permission was taken back names the copies that hold it', () => {
  const copies = [copy('c1', 'Carers’ group', ['e1']), copy('c2', '', ['e1']), copy('c3', 'Health', ['e2'])];
  expect(messages(story(true), ...copies)).toEqual([]);
  expect(messages(story(false))).toEqual([]);
  expect(messages(story(false), ...copies)).toEqual([
    'e1: Copies for Carers’ group (2 March) and somebody (2 March) left while this was permitted. Write to them, and ask for the file to be deleted.',
  ]);
});

test.each<[string, Line]>([
  ['a figure', ['evidence', 'x', { kind: 'figure', figure: { value: 3, unit: 'people' } }]],
  ['a test', ['test', 'x', { title: 'Six residents', actualN: 6 }]],
])('%s of few people does so too', (_what, [kind, id, fields]) => {
  const line: Line = [kind, id, fields as never];
  const permitted: Line = [
    kind,
    id,
    { ...(fields as object), resultMayLeave: { why: 'All agreed' } } as never,
  ];
  const left = copy('c1', 'Health', ['x']);
  expect(messages(permitted, left)).toEqual([]);
  expect(messages(line, left)).toEqual([
    'x: A copy for Health (2 March) left while this was permitted. Write to them, and ask for the file to be deleted.',
  ]);
});
