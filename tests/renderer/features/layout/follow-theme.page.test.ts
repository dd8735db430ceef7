import { afterAll, beforeEach, expect, test } from 'vitest';
import { edit, undo } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { editAndPlace } from '../../../../renderer/features/layout/follow-theme.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';

type Place = readonly [x: number, y: number];
const add = (kind: string, id: string, fields: { readonly [name: string]: string }): Change => ({
  op: 'add',
  kind,
  id,
  fields,
});
const placed = (card: string, [x, y]: Place, locked = false): Change => ({
  op: 'add',
  kind: 'placement',
  id: derivedId('map1', card),
  fields: { map: 'map1', card, pos: [x, y], ...(locked ? { locked } : {}) },
});
const placeOf = (card: string): unknown =>
  currentProject().document.records.placement?.[derivedId('map1', card)]?.pos;
const toTheme = (id: string, theme: string | null): Change => ({
  op: 'set',
  kind: 'note',
  id,
  fields: { theme },
});

let app: OpenedOnPage;
afterAll(() => app.close());
/** Two themes of one card each, one under the other, a loose card far off, and one that is locked there. */
beforeEach(async () => {
  app = await openProjectOnPage();
  edit('Project', [
    add('map', 'map1', { name: 'Map' }),
    add('theme', 'upper', { name: 'Getting out' }),
    add('theme', 'lower', { name: 'Meals' }),
    add('note', 'a', { text: 'The bus stops at six', theme: 'upper' }),
    add('note', 'b', { text: 'Lunch is alone', theme: 'lower' }),
    add('note', 'loose', { text: 'Nobody asks' }),
    add('note', 'locked', { text: 'Nobody rings' }),
    placed('a', [0, 0]),
    placed('b', [0, 250]),
    placed('loose', [3000, 3000]),
    placed('locked', [4000, 3000], true),
  ]);
});

test('a card that gets a theme goes to it on the map, and the theme below gives way, in one step', () => {
  expect(editAndPlace('Theme set', [toTheme('loose', 'upper')])).toBe(true);
  const [x, y] = placeOf('loose') as Place;
  expect(x).toBe(0);
  expect(y).toBeGreaterThan(40);
  expect(y).toBeLessThan(400);
  expect((placeOf('b') as Place)[1]).toBeGreaterThan(y + 100);
  undo();
  expect(placeOf('loose')).toEqual([3000, 3000]);
  expect(placeOf('b')).toEqual([0, 250]);
});

test('a card that leaves its theme leaves its mat', () => {
  editAndPlace('Theme set', [toTheme('loose', 'upper')]);
  editAndPlace('No theme', [toTheme('loose', null)]);
  const [x, y] = placeOf('loose') as Place;
  expect(x > 300 || y > 600).toBe(true);
  expect(placeOf('a')).toEqual([0, 0]);
});

test('what is locked stays, and so does a card whose theme is not changed', () => {
  editAndPlace('Theme set', [toTheme('locked', 'upper'), toTheme('a', 'upper')]);
  expect(placeOf('locked')).toEqual([4000, 3000]);
  expect(placeOf('a')).toEqual([0, 0]);
});

test('cards of a new theme stand beside each other', () => {
  editAndPlace('New theme', [
    add('theme', 'third', { name: 'Calls' }),
    toTheme('loose', 'third'),
    toTheme('a', 'third'),
  ]);
  const [one, other] = [placeOf('loose') as Place, placeOf('a') as Place];
  expect(Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1])).toBeLessThan(600);
});
