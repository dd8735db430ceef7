import { expect, test } from 'vitest';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { placeInThemes } from '../../../../shared/notes/write/place-in-themes.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';

type Placed = readonly [id: string, theme: string, x: number, y: number];

const mapWith = (...cards: readonly Placed[]): ProjectDocument => {
  const empty = emptyDocument('p1');
  const changes: Change[] = [
    { op: 'add', kind: 'map', id: 'map1', fields: { title: 'Map' } },
    ...['t1', 't2'].map((id): Change => ({ op: 'add', kind: 'theme', id, fields: { title: id } })),
    ...cards.flatMap(([id, theme, x, y]): Change[] => [
      { op: 'add', kind: 'idea', id, fields: { title: id, ...(theme === '' ? {} : { theme }) } },
      { op: 'add', kind: 'placement', id: `p-${id}`, fields: { map: 'map1', card: id, pos: [x, y] } },
    ]),
  ];
  return applyEdit(empty, prepareEdit(empty, changes, documentRules), 's-1', documentRules).document;
};

const newCards = (theme: string, ...ids: readonly string[]) => ({
  cards: ids.map((id) => ({ id, kind: 'idea' as const, title: id, theme, fields: {} })),
});

test('new cards of a theme lie under its cards', () => {
  const document = mapWith(['a', 't1', 0, 0], ['b', 't1', 328, 0]);
  expect([...placeInThemes(newCards('t1', 'n1', 'n2', 'n3'), document, 'map1')]).toEqual([
    ['n1', [0, 220]],
    ['n2', [328, 220]],
    ['n3', [0, 440]],
  ]);
});

test('where something lies there, they lie right of them; where nothing is free, with the other new cards', () => {
  const below: Placed = ['b', 't2', 0, 260];
  expect([...placeInThemes(newCards('t1', 'n1', 'n2'), mapWith(['a', 't1', 0, 0], below), 'map1')]).toEqual([
    ['n1', [328, 0]],
    ['n2', [656, 0]],
  ]);
  // A neighbour that lies close already is no reason.
  const near: Placed = ['b', 't2', 0, 236];
  expect([...placeInThemes(newCards('t1', 'n1'), mapWith(['a', 't1', 0, 0], near), 'map1')]).toEqual([
    ['n1', [328, 0]],
  ]);
  const shut = mapWith(['a', 't1', 0, 0], below, ['c', '', 340, 20]);
  expect(placeInThemes(newCards('t1', 'n1'), shut, 'map1').size).toBe(0);
});

test('a theme that does not lie on this map says nothing of places', () => {
  expect(placeInThemes(newCards('t2', 'n1'), mapWith(['a', 't1', 0, 0]), 'map1').size).toBe(0);
  expect(placeInThemes(newCards('t9', 'n1'), mapWith(), 'map1').size).toBe(0);
});
