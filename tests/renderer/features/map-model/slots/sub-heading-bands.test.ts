import { expect, test } from 'vitest';
import { readMapContent } from '../../../../../renderer/features/map-model/content/read-map-content.ts';
import { createMapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import { matTabHeight } from '../../../../../renderer/features/map-model/slots/mats.ts';
import {
  subHeadingBands,
  subHeadingHeight,
} from '../../../../../renderer/features/map-model/slots/sub-heading-bands.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { documentOf } from '../../../../shared/records/test-document.ts';

const at = (card: string, x: number, y: number) =>
  ['placement', `m1_${card}`, { map: 'm1', card, pos: [x, y] }] as const;

const project = documentOf(
  ['map', 'm1', { name: 'Main' }],
  ['theme', 't', { name: 'Evenings' }],
  ['heading', 'h', { text: 'What we heard', theme: 't' }],
  ['heading', 'empty', { text: 'Nothing under it', theme: 't' }],
  ['note', 'loose', { text: 'loose', theme: 't' }],
  ['note', 'one', { text: 'one', theme: 't', heading: 'h' }],
  ['note', 'two', { text: 'two', theme: 't', heading: 'h' }],
  at('t', 0, 0),
  at('loose', 0, 100),
  at('one', 300, 300),
  at('two', 556, 300),
);

const bandsAfter = (...changes: readonly Change[]) => {
  const model = createMapModel();
  model.sync(readMapContent(project, 'm1'));
  if (changes.length > 0) model.sync(readMapContent(applyChanges(project, [...changes]), 'm1'));
  return subHeadingBands(model, 't').map(({ words, rect: { x, y, w, h } }) => [words, x, y + h, w]);
};

test('a sub-heading stands over the box of its cards; one without cards stands nowhere', () => {
  expect(bandsAfter()).toEqual([['What we heard', 300, 300, 496]]);
});

test('it goes with its cards, and with its words', () => {
  const moved: Change = { op: 'set', kind: 'placement', id: 'm1_one', fields: { pos: [300, 500] } };
  expect(bandsAfter(moved)).toEqual([['What we heard', 300, 300, 496]]);
  const both: Change = { op: 'set', kind: 'placement', id: 'm1_two', fields: { pos: [556, 700] } };
  expect(bandsAfter(moved, both)).toEqual([['What we heard', 300, 500, 496]]);
  const renamed: Change = { op: 'set', kind: 'heading', id: 'h', fields: { text: 'Heard' } };
  expect(bandsAfter(renamed).map(([words]) => words)).toEqual(['Heard']);
});

test('it never lies over a card of the theme', () => {
  const over: Change = { op: 'set', kind: 'placement', id: 'm1_loose', fields: { pos: [310, 160] } };
  expect(bandsAfter(over)).toEqual([]);
});

test('long words have as many lines as they need at 45 %, where the cards leave room for them', () => {
  const long = 'Earlier talks about how the street gets through the winter were mostly about';
  const said: Change = { op: 'set', kind: 'heading', id: 'h', fields: { text: long } };
  const heightAfter = (...changes: readonly Change[]) => {
    const model = createMapModel();
    model.sync(readMapContent(applyChanges(project, [said, ...changes]), 'm1'));
    return subHeadingBands(model, 't')[0]?.rect.h;
  };
  expect(subHeadingHeight('Heard', 240)).toBe(56);
  expect(subHeadingHeight(long, 496)).toBe(92 + 36);
  expect(heightAfter()).toBe(92 + 36);
  // A card right above leaves one line.
  const near: Change = { op: 'set', kind: 'placement', id: 'm1_loose', fields: { pos: [310, 116] } };
  expect(heightAfter(near)).toBe(56);
});

test('over the first cards of a mat it stands under the name, and the mat is as much higher', () => {
  const model = createMapModel();
  const above: Change = { op: 'set', kind: 'placement', id: 'm1_loose', fields: { pos: [0, 600] } };
  model.sync(readMapContent(applyChanges(project, [above]), 'm1'));
  const [band] = subHeadingBands(model, 't');
  const mat = model.slots.rect(model.slots.slotOf('t') ?? -1);
  expect(mat.y + matTabHeight('Evenings', mat.w)).toBe(band?.rect.y);
});
