import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { guessTable } from '../../../../renderer/features/measure-table/guess-mapping.ts';
import { hasNumbersAlone, knownDaysOf } from '../../../../renderer/features/measure-table/known-days.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  const weekly = { name: 'Contacts', collection: { howOften: 'Every week' } };
  edit('Measures added', [
    { op: 'add', kind: 'measure', id: 'm1', fields: weekly },
    { op: 'add', kind: 'measure', id: 'm2', fields: weekly },
    { op: 'add', kind: 'dataPoint', id: 'p1', fields: { measure: 'm1', date: '2026-03-02', value: 5 } },
  ]);
});
afterAll(() => app.close());

test.each<readonly [string, readonly (readonly string[])[], boolean]>([
  ['numbers under a heading', [['Contacts'], ['5'], ['6']], true],
  ['numbers alone', [['5'], ['6']], true],
  [
    'days beside them',
    [
      ['Date', 'Contacts'],
      ['2026-03-02', '5'],
    ],
    false,
  ],
  [
    'a column that nobody can tell',
    [
      ['Contacts', 'Kept by'],
      ['5', ''],
      ['6', ''],
    ],
    false,
  ],
  ['words alone', [['snow'], ['rain']], false],
])('a file of %s', (_name, rows, isAlone) => {
  expect(hasNumbersAlone(guessTable(rows, false))).toBe(isAlone);
});

test('its days go on after those of the measure, by what is known of it', () => {
  expect(knownDaysOf({ id: 'm1' }, '2026-03-18')).toEqual({ rows: [], next: '2026-03-09', rhythm: 'week' });
  expect(knownDaysOf({ id: 'm2' }, '2026-03-18')).toEqual({ rows: [], next: undefined, rhythm: 'week' });
  expect(knownDaysOf({ name: 'New' }, '2026-03-18')).toEqual({
    rows: [],
    next: undefined,
    rhythm: undefined,
  });
});
