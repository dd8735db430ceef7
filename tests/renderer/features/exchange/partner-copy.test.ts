import { expect, test } from 'vitest';
import {
  countFewPeople,
  fewPeopleInWords,
  partnerCopyOf,
} from '../../../../renderer/features/exchange/partner-copy.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { toCsv } from '../../../../shared/interchange/csv.ts';
import { mapToCanvas } from '../../../../shared/interchange/json-canvas/map-to-canvas.ts';
import { kindTable } from '../../../../shared/interchange/kind-table.ts';
import { toMarkdown } from '../../../../shared/interchange/markdown.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { layoutOf } from '../../../shared/interchange/canvas-world.ts';

const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });
const document = applyChanges(emptyDocument('p1'), [
  add('map', 'm1', { name: 'Map' }),
  add('test', 'few', { title: 'Six', prediction: 'CANARYpredicted', actualN: 6 }),
  add('test', 'many', { title: 'Forty', prediction: 'It is seen', actualN: 40 }),
  add('test', 'secret', { title: 'CANARYsecret', actualN: 6, sensitivity: 'restricted' }),
  add('evidence', 'figure', { statement: 'Falls', figure: { value: 3, unit: 'people CANARYunit' } }),
  ...['few', 'many', 'figure'].map((card, at) =>
    add('placement', `m1_${card}`, { map: 'm1', card, pos: [300 * at, 0] }),
  ),
]);

test('cards whose numbers stay here are counted, and told', () => {
  expect(countFewPeople(document, ['few', 'many', 'figure', 'secret', 'nowhere'])).toBe(2);
  expect(fewPeopleInWords(2)).toBe('The numbers of 2 cards stay here: they are about few people.');
  expect(fewPeopleInWords(1)).toBe('The numbers of 1 card stay here: they are about few people.');
  expect(fewPeopleInWords(0)).toBe('');
});

test('tables, texts and canvas files for partners go without them, and say so where a cell would be empty', () => {
  const copy = partnerCopyOf(document);
  const [tests, figures] = ['test', 'evidence'].map((name) => {
    const kind = kindOf(name);
    return kind ? toCsv(kindTable(copy, kind)) : '';
  });
  for (const text of [tests, figures, toMarkdown(copy), mapToCanvas(copy, 'm1', layoutOf(copy, 'm1'))]) {
    expect(text).not.toContain('CANARY');
    expect(text).toMatch(/Forty|Falls/);
  }
  expect(tests).toContain('Kept back: about few people');
  expect(figures).toContain('Kept back: about few people');
});
