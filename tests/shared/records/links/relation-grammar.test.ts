import { expect, test } from 'vitest';
import { allKinds, cardKinds } from '../../../../shared/records/kind-registry.ts';
import {
  isRelationAllowed,
  isRelationName,
  relationsBetween,
} from '../../../../shared/records/links/relation-grammar.ts';

/** The table of the domain model, word for word; contributions come with the workshop. */
const table: readonly (readonly [from: string, relation: string, to: string])[] = [
  ['barrier', 'getsInTheWayOf', 'theme'],
  ['barrier', 'getsInTheWayOf', 'project'],
  ['evidence', 'supports', 'barrier'],
  ['evidence', 'supports', 'hypothesis'],
  ['evidence', 'supports', 'idea'],
  ['evidence', 'challenges', 'barrier'],
  ['evidence', 'challenges', 'hypothesis'],
  ['evidence', 'challenges', 'idea'],
  ['idea', 'inspires', 'hypothesis'],
  ['idea', 'inspires', 'idea'],
  ['example', 'inspires', 'hypothesis'],
  ['example', 'inspires', 'idea'],
  ['barrier', 'prompts', 'question'],
  ['barrier', 'prompts', 'idea'],
  ['barrier', 'prompts', 'hypothesis'],
  ['hypothesis', 'testedBy', 'test'],
  ['test', 'follows', 'test'],
  ['contextChange', 'makesPossible', 'idea'],
  ['test', 'measuredBy', 'measure'],
  ['test', 'produced', 'learning'],
  ['learning', 'supports', 'hypothesis'],
  ['learning', 'challenges', 'hypothesis'],
  ['learning', 'answers', 'question'],
  ['learning', 'informs', 'decision'],
  ['decision', 'leadsTo', 'action'],
  ['decision', 'leadsTo', 'test'],
];

test('allows the relations of the table, and no others', () => {
  const allowed = allKinds().flatMap(({ name: from }) =>
    allKinds().flatMap(({ name: to }) =>
      relationsBetween(from, to)
        .filter((relation) => relation !== 'relatesTo')
        .map((relation) => `${from} ${relation} ${to}`),
    ),
  );
  expect(allowed.sort()).toEqual(table.map((line) => line.join(' ')).sort());
});

test('everything may relate to everything, and that is offered last', () => {
  for (const { name: from } of cardKinds())
    for (const { name: to } of cardKinds()) {
      expect(isRelationAllowed(from, 'relatesTo', to)).toBe(true);
      expect(relationsBetween(from, to).at(-1)).toBe('relatesTo');
    }
});

test('a relation runs one way', () => {
  for (const [from, relation, to] of table)
    if (from !== to) expect(isRelationAllowed(to, relation, from)).toBe(false);
});

test.each(['toString', '__proto__', 'constructor', 'grows', ''])('%j is no relation', (name) => {
  expect(isRelationName(name)).toBe(false);
  expect(isRelationAllowed('idea', name, 'idea')).toBe(false);
});
