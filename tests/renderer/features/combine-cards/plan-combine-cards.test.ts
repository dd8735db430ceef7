import { describe, expect, test } from 'vitest';
import { planCombineCards } from '../../../../renderer/features/combine-cards/plan-combine-cards.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { kindOfId, linksOf, recordOf } from '../../../../shared/document/model/selectors.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { documentOf, type Line } from '../../../shared/records/test-document.ts';

const together = (document: ProjectDocument, ...ids: readonly string[]): ProjectDocument => {
  const plan = planCombineCards(document, ids);
  if ('sentence' in plan) throw new Error(plan.sentence);
  return applyChanges(document, [...plan.changes]);
};
const refused = (document: ProjectDocument, ...ids: readonly string[]): string => {
  const plan = planCombineCards(document, ids);
  return 'sentence' in plan ? plan.sentence : '';
};
const fieldsOf = (document: ProjectDocument, kind: string, id: string): Fields =>
  recordOf(document, { kind, id })?.fields ?? {};
/** Links with both cards: those of a card in the trash wait for it. */
const linksInto = (document: ProjectDocument, id: string): readonly string[] =>
  linksOf(document, id)
    .in.map((link) => link.id)
    .sort();
const note = (id: string, fields: Fields): Line => ['note', id, fields];

test('the words stand one after the other, lists are joined, and the others go to the trash', () => {
  const before = documentOf(
    note('one', { text: 'Buses stop at six', tags: ['bus'] }),
    note('two', { text: 'No bus on Sunday', tags: ['bus', 'weekend'], sourceUrl: 'https://example.org' }),
    note('three', { text: 'Buses stop at six' }),
  );
  const after = together(before, 'one', 'two', 'three');
  expect(fieldsOf(after, 'note', 'one')).toMatchObject({
    text: 'Buses stop at six\n\nNo bus on Sunday',
    tags: ['bus', 'weekend'],
    sourceUrl: 'https://example.org',
  });
  expect([kindOfId(after, 'two'), kindOfId(after, 'three')]).toEqual([undefined, undefined]);
  expect(Object.keys(after.trash.note ?? {}).sort()).toEqual(['three', 'two']);
});

test('links end at the one card: none twice, none to itself, each with its strength and words', () => {
  const before = documentOf(
    ['hypothesis', 'h', {}],
    ['evidence', 'a', { statement: 'Ten came' }],
    ['evidence', 'b', { statement: 'Nine came back' }],
    ['a', 'supports', 'h'],
    ['link', 'b_supports_h', { from: 'b', relation: 'supports', to: 'h', strength: 4 }],
    ['link', 'b_challenges_h', { from: 'b', relation: 'challenges', to: 'h', strength: 2, note: 'one left' }],
    ['b', 'relatesTo', 'a'],
  );
  const after = together(before, 'a', 'b');
  expect(linksInto(after, 'h')).toEqual(['a_challenges_h', 'a_supports_h']);
  expect(linksInto(after, 'a')).toEqual([]);
  expect(fieldsOf(after, 'link', 'a_challenges_h')).toMatchObject({ strength: 2, note: 'one left' });
});

test('a relation that the first kind may not have is kept as "relates to"', () => {
  const before = documentOf(
    ['hypothesis', 'h', {}],
    note('n', { text: 'They came back' }),
    ['evidence', 'e', { statement: 'Ten came' }],
    ['e', 'supports', 'h'],
  );
  const after = together(before, 'n', 'e');
  expect(linksInto(after, 'h')).toEqual(['n_relatesTo_h']);
  expect(fieldsOf(after, 'note', 'n').text).toBe('They came back\n\nTen came');
});

test('the first card keeps its theme and its place; where it has none, the next one gives its own', () => {
  const before = documentOf(
    ['map', 'm1', { name: 'One' }],
    ['map', 'm2', { name: 'Two' }],
    ['theme', 't', { name: 'Evenings' }],
    note('one', { text: 'one' }),
    note('two', { text: 'two', theme: 't' }),
    ['placement', 'm1_one', { map: 'm1', card: 'one', pos: [0, 0] }],
    ['placement', 'm1_two', { map: 'm1', card: 'two', pos: [300, 0] }],
    ['placement', 'm2_two', { map: 'm2', card: 'two', pos: [40, 50] }],
  );
  const after = together(before, 'one', 'two');
  expect(fieldsOf(after, 'note', 'one').theme).toBe('t');
  expect(fieldsOf(after, 'placement', 'm1_one').pos).toEqual([0, 0]);
  expect(fieldsOf(after, 'placement', 'm2_one').pos).toEqual([40, 50]);
});

test('what one of them keeps from partners stays kept from them', () => {
  const before = documentOf(
    note('one', { text: 'one' }),
    note('two', { text: 'two', sensitivity: 'restricted' }),
  );
  expect(fieldsOf(together(before, 'one', 'two'), 'note', 'one').sensitivity).toBe('restricted');
});

describe('refused, with why', () => {
  const document = documentOf(
    ['theme', 't', { name: 'Evenings' }],
    note('one', { text: 'one' }),
    ['test', 'run', { title: 'Six weeks', status: 'running', locked: { prediction: 'x', on: '2026-03-02' } }],
    ['evidence', 'story', { kind: 'story', statement: 'My mother', quoteConsent: { given: 'no' } }],
    ['test', 'long', { title: 'x'.repeat(1_500) }],
    ['test', 'longer', { title: 'y'.repeat(1_500) }],
  );
  test.each([
    [['one'], 'Select two cards or more.'],
    [['one', 'gone'], 'Select two cards or more.'],
    [['one', 't'], '“Evenings” is a theme.'],
    [['one', 'run'], '“Six weeks” cannot be put together with others: it has results of its own.'],
    [['run', 'one'], '“Six weeks” cannot be put together with others: it has results of its own.'],
    [['one', 'story'], 'may not go to partners without a permission'],
    [['long', 'longer'], 'too long for one card'],
  ])('%j', (ids, words) => {
    expect(refused(document, ...ids)).toContain(words);
  });
});
