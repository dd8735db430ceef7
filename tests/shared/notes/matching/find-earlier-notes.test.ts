import { describe, expect, test } from 'vitest';
import { findEarlierNotes } from '../../../../shared/notes/matching/find-earlier-notes.ts';
import { apply, newProject } from '../write/notes-project.ts';

const document = apply(newProject(), [
  { op: 'add', kind: 'session', id: 's1', fields: { title: 'Spring meeting', on: '2026-03-12' } },
  { op: 'add', kind: 'session', id: 's2', fields: { title: 'Summer meeting', on: '2026-06-11' } },
  { op: 'add', kind: 'session', id: 's3', fields: { title: 'Gone' } },
  { op: 'delete', kind: 'session', id: 's3' },
]);
const numbered = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `- Somebody said thing ${from + at}`);
const head = ['Apologies were received', 'Matters arising from last time', 'Any other business'];
const texts = [
  { session: 's1', lines: [...head, ...numbered(0, 10)] },
  { session: 's2', lines: [...head, ...numbered(100, 10)] },
  { session: 's3', lines: numbered(200, 10) },
];
const find = (notes: Parameters<typeof findEarlierNotes>[0]) =>
  findEarlierNotes(notes, texts, document)?.session;

describe('corrected notes are known', () => {
  test.each([
    ['word for word', { lines: texts[1]?.lines ?? [] }, 's2'],
    ['with some lines changed', { lines: [...head, ...numbered(103, 10)] }, 's2'],
    [
      'by title and day, with many lines changed',
      { title: 'Spring Meeting', heldOn: '2026-03-12', lines: [...head, ...numbered(500, 9)] },
      's1',
    ],
    ['written on to their end', { lines: [...head, ...numbered(0, 40)] }, 's1'],
  ])('%s', (_name, notes, session) => {
    expect(find(notes)).toBe(session);
  });

  test.each([
    ['the next meeting in the same form', { heldOn: '2026-09-10', lines: [...head, ...numbered(900, 10)] }],
    ['another day with much the same lines', { heldOn: '2026-09-10', lines: [...head, ...numbered(2, 10)] }],
    [
      'another writer’s notes of the same meeting',
      { title: 'Spring meeting', heldOn: '2026-03-12', lines: numbered(700, 9) },
    ],
    ['notes of a meeting that was deleted', { lines: numbered(200, 10) }],
    ['nothing', { lines: [] }],
    ['marks alone', { lines: ['-', '', '---'] }],
  ])('%s is new', (_name, notes) => {
    expect(find(notes)).toBeUndefined();
  });
});
