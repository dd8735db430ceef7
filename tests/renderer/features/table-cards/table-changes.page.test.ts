import { expect, test } from 'vitest';
import { documentAfter } from '../../../../renderer/core/state/trial-edit.ts';
import { readMapContent } from '../../../../renderer/features/map-model/content/read-map-content.ts';
import { overlaps } from '../../../../renderer/features/map-model/geometry/rect.ts';
import { createMapModel } from '../../../../renderer/features/map-model/map-model.ts';
import { tableChanges } from '../../../../renderer/features/table-cards/table-changes.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { documentOf } from '../../../shared/records/test-document.ts';

const before = documentOf(
  ['map', 'm1', { name: 'Map' }],
  ['theme', 't1', { name: 'Getting home', order: 'a0' }],
  ['note', 'n1', { text: 'No bus', theme: 't1', order: 'a0' }],
  ['placement', 'm1_n1', { map: 'm1', card: 'n1', pos: [0, 0] }],
);

const cards = Array.from({ length: 12 }, (_, at) => ({
  row: at + 2,
  words: `Ask ${at}`,
  fields: { title: `Ask ${at}` },
  ...(at < 2 ? { theme: 'getting HOME' } : at < 6 ? { theme: 'Evenings' } : {}),
}));

test('cards, the themes that they name, and places where nothing lies, in the order of the rows', () => {
  const { changes, ids } = tableChanges(before, 'action', cards, { mapId: 'm1' });
  const after = documentAfter(before, changes);
  const actions = recordsOf(after, 'action');
  expect(actions.map(({ fields }) => fields.title)).toEqual(cards.map(({ words }) => words));
  expect(actions.map(({ id }) => id)).toEqual(ids);
  const themes = recordsOf(after, 'theme');
  expect(themes.map(({ fields }) => fields.name)).toEqual(['Getting home', 'Evenings']);
  expect(actions.map(({ fields }) => fields.theme ?? null)).toEqual([
    't1',
    't1',
    ...Array(4).fill(themes[1]?.id),
    ...Array(6).fill(null),
  ]);
  const model = createMapModel();
  model.sync(readMapContent(after, 'm1'));
  const { slots } = model;
  const rects = [...slots.all()].filter((slot) => !slots.isMat(slot)).map(slots.rect);
  expect(rects).toHaveLength(13);
  expect(rects.some((one, at) => rects.slice(at + 1).some((other) => overlaps(one, other)))).toBe(false);
  expect(recordsOf(after, 'placement').find(({ fields }) => fields.card === 'n1')?.fields.pos).toEqual([
    0, 0,
  ]);
});

test('rows without a theme are of the theme that they are pasted on', () => {
  const { changes } = tableChanges(before, 'action', cards, { mapId: 'm1', theme: 't1' });
  const themes = recordsOf(documentAfter(before, changes), 'action').map(({ fields }) => fields.theme);
  expect(themes.filter((theme) => theme === 't1')).toHaveLength(8);
});
