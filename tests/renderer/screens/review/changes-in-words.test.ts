import { expect, test } from 'vitest';
import {
  cardInWords,
  clashesOf,
  findCards,
  groupsOf,
  headingOf,
  replacesOurs,
  stateInWords,
} from '../../../../renderer/screens/review/changes-in-words.ts';
import { changedCard, changedField } from './changed-card.ts';

test('a card says what became of it and which fields, and how much belongs to it', () => {
  const part = { ...changedCard({ id: 'p1', kind: 'point', kindLabel: 'Number' }) };
  const link = { ...part, id: 'l1', words: 'tested by “Six residents”' };
  expect(cardInWords(changedCard({ fields: [changedField({})], parts: [part], links: [link, link] }))).toBe(
    'Changed: its words, 1 part, 2 links',
  );
  expect(cardInWords(changedCard({ what: 'new', fields: [changedField({})] }))).toBe('New');
  const many = ['a', 'b', 'c', 'd'].map((label) => changedField({ name: label, label }));
  expect(cardInWords(changedCard({ fields: many }))).toBe('Changed: a, b and 2 more');
});

test('a card is called what it is called here, also where its title is what changed', () => {
  const renamed = changedField({ from: 'Nobody rings', to: 'Few ring' });
  expect(headingOf(changedCard({ title: 'Few ring', fields: [renamed] }))).toBe('Nobody rings');
  expect(headingOf(changedCard({ what: 'new', fields: [{ ...renamed, from: '' }] }))).toBe('Nobody rings');
  expect(headingOf(changedCard({ title: '' }))).toBe('Barrier');
});

test('what was deleted and worked on says by whom; what is erased says that it is for good', () => {
  expect(stateInWords(changedCard({ what: 'clash', deletedIn: 'second' }))).toBe(
    'Deleted by them, changed by you',
  );
  expect(stateInWords(changedCard({ what: 'clash', deletedIn: 'first' }))).toBe(
    'Deleted by you, changed by them',
  );
  expect(stateInWords(changedCard({ what: 'deleted', isErased: true }))).toBe('Deleted for good');
});

test('clashes are those of the card, of its parts and of its links', () => {
  const clash = changedField({ name: 'c', isClash: true });
  const part = changedCard({ id: 'p1', fields: [clash, changedField({})] });
  const link = { ...changedCard({ id: 'l1', deletedIn: 'first' }), words: '' };
  expect(
    clashesOf(changedCard({ fields: [clash], parts: [part], links: [link] })).map(({ record, field }) => [
      record.id,
      field?.name,
    ]),
  ).toEqual([
    ['b1', 'c'],
    ['p1', 'c'],
    ['l1', undefined],
  ]);
});

test('what replaces ours comes first, then what both wrote; each card is there once', () => {
  const clash = changedCard({ id: 'clash', fields: [changedField({ isClash: true })] });
  const replaced = changedCard({
    id: 'replaced',
    fields: [changedField({}), changedField({ name: 'other', isClash: true })],
  });
  const fresh = changedCard({ id: 'new', what: 'new' });
  const overridden = new Set(['replaced statement']);
  expect(replacesOurs(replaced, overridden)).toBe(true);
  expect(
    groupsOf([fresh, clash, replaced], overridden).map(({ title, cards }) => [
      title,
      cards.map(({ id }) => id),
    ]),
  ).toEqual([
    ['Replaces what you wrote', ['replaced']],
    ['Decide', ['clash']],
    ['Comes in', ['new']],
  ]);
  expect(groupsOf([fresh], overridden).map(({ name }) => name)).toEqual(['rest']);
});

test('words are found in titles, kinds, fields and what they said before, whatever their case', () => {
  const one = changedCard({ id: 'one', title: 'Ten residents' });
  const other = changedCard({
    id: 'other',
    kindLabel: 'Evidence',
    fields: [changedField({ from: 'Weekly VISIT', to: '' })],
  });
  const ids = (words: string) => findCards([one, other], words).map(({ id }) => id);
  expect(ids('TEN')).toEqual(['one']);
  expect(ids('visit')).toEqual(['other']);
  expect(ids('evid')).toEqual(['other']);
  expect(ids('  ')).toEqual(['one', 'other']);
  expect(ids('nowhere')).toEqual([]);
});
