import { expect, test } from 'vitest';
import { nextCardsOf } from '../../../../../renderer/screens/map/context-menu/next-cards.ts';

test.each([
  ['barrier', ['idea prompts', 'question prompts', 'hypothesis prompts']],
  ['hypothesis', ['test testedBy']],
  ['note', ['note relatesTo', 'question relatesTo']],
])('from a %s comes what it leads to, each kind once, the usual step first', (kind, expected) => {
  expect(nextCardsOf(kind).map((choice) => `${choice.kind} ${choice.relation}`)).toEqual(expected);
});

test('no kind is offered to a theme that nothing follows but what relates to it', () => {
  expect(nextCardsOf('theme').every(({ kind }) => kind !== 'theme')).toBe(true);
});
