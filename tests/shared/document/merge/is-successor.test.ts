import { expect, it } from 'vitest';
import { isSuccessor } from '../../../../shared/document/merge/is-successor.ts';
import type { ProjectDocument, StoredRecord } from '../../../../shared/document/model/document.ts';
import { act, add, set, start } from '../helpers/copies.ts';

const words = { text: 'made', tags: ['a'], partnerWords: 'b', privateWords: 'c' };
const made = start(add('n1', words), add('n2', words));
const edited = act(made, 'A', set('n1', { text: 'edited' }));

const noteOf = (document: ProjectDocument): StoredRecord => document.records.note?.n1 ?? { '~': '' };
const isLater = (newer: ProjectDocument, older: ProjectDocument): boolean =>
  isSuccessor(noteOf(older), noteOf(newer), older.clock);

it('what was edited since is the later state, and not the other way round', () => {
  expect(isLater(edited, made)).toBe(true);
  expect(isLater(made, edited)).toBe(false);
  expect(isLater(made, made)).toBe(false);
});

it('an edit that the older copy had no part in makes it no less old', () => {
  const elsewhere = act(made, 'B', set('n2', { text: 'elsewhere' }));
  expect(isLater(edited, elsewhere)).toBe(true);
});

it('a copy that has seen the edit and does not hold it must be joined: a session id was used twice', () => {
  const twin = act(made, 'A', set('n2', { text: 'the twin’s' }));
  expect(isLater(edited, twin)).toBe(false);
});

it('two that were edited apart must be joined', () => {
  const other = act(made, 'B', set('n1', { text: 'other' }));
  expect(isLater(edited, other)).toBe(false);
  expect(isLater(other, edited)).toBe(false);
});
