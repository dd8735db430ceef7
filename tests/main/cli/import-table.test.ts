import { expect, test } from 'vitest';
import { importTable } from '../../../main/cli/import-table.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { readDelimitedText } from '../../../shared/interchange/tables/delimited-text.ts';
import { readTable } from '../../../shared/interchange/tables/read-table.ts';
import { documentOf, edited } from '../../shared/records/test-document.ts';

test('actions lie below everything, but for those of a theme that lies on the map: its ground would reach down to them', () => {
  const document = documentOf(
    ['map', 'm1', { name: 'Map' }],
    ['theme', 't1', { name: 'Getting home' }],
    ['note', 'n1', { text: 'No bus', theme: 't1' }],
    ['placement', 'm1_n1', { map: 'm1', card: 'n1', pos: [0, 100] }],
  );
  const table = readTable(
    readDelimitedText('title,owners,theme\nRing,OT,Getting home\nWrite,OT,Evenings\nSend,OT,\n').rows,
  );
  if (table.sort !== 'actions') throw new Error(table.sort);
  const imported = importTable(table, document, { measure: '', today: '2026-11-30' });
  const after = edited(document, ...imported.changes);
  const titles = new Map(recordsOf(after, 'action').map(({ id, fields }) => [id, fields.title]));
  const placed = recordsOf(after, 'placement').filter(({ id }) => id !== 'm1_n1');
  expect(imported).toMatchObject({ cards: 3, added: 3, problems: [] });
  expect(placed.map(({ fields }) => titles.get(String(fields.card))).toSorted()).toEqual(['Send', 'Write']);
  expect(placed.every(({ fields }) => Number((fields.pos as number[])[1]) > 400)).toBe(true);
});
