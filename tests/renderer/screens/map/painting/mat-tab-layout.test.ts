import { expect, test } from 'vitest';
import {
  countOnTab,
  endOfTab,
  foldToggleRect,
  layOutTab,
} from '../../../../../renderer/screens/map/painting/mat-tab-layout.ts';
import { foldedInWords } from '../../../../../renderer/screens/map/painting/mat-words.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { BUS, HALL, modelOf, twoMeetings } from '../areas/two-meetings.ts';
import { add } from '../view-options/documents.ts';

const rect = { x: 0, y: 0, w: 264, h: 400 };

test('a name is never cut for the number and the sign beside it: they give way', () => {
  const short = layOutTab({ name: 'The bus', rect, count: '10', zoom: 0.6 });
  expect(short).toMatchObject({ lines: ['The bus'], hasRoomBeside: true });
  const name = 'Everything that people said about the bus and where it stops';
  const long = layOutTab({ name, rect, count: '10', zoom: 0.45 });
  expect(long.hasRoomBeside).toBe(false);
  expect(name.startsWith(long.lines.join(' ').replace('…', ''))).toBe(true);
});
test('on a folded mat the whole name stands from afar too, in as many lines as it needs, and the sum under it', () => {
  const name = 'Everything that people said about the bus and where it stops';
  const tab = { name, rect: { ...rect, h: 900 }, count: '10', zoom: 0.3 };
  expect(layOutTab(tab).lines.join(' ')).not.toBe(name);
  const folded = layOutTab({ ...tab, rect: { ...rect, w: 520, h: 900 }, isFolded: true });
  expect(folded.lines.join(' ')).toBe(name);
  expect(folded.hasRoomBeside).toBe(true);
  expect(endOfTab({ ...tab, rect: { ...rect, w: 520, h: 900 }, isFolded: true })).toBeGreaterThan(
    17 * folded.lines.length,
  );
});
test('the sign is pressed at the end of the tab, at one size on the screen from the middle on', () => {
  const model = modelOf(twoMeetings);
  const mat = model.slots.slotOf(HALL) ?? -1;
  const { x, y, w } = model.slots.rect(mat);
  const [near, middle, far] = [
    foldToggleRect(model, mat, 1, 'near'),
    foldToggleRect(model, mat, 0.5, 'middle'),
    foldToggleRect(model, mat, 0.1, 'far'),
  ];
  for (const sign of [near, middle]) expect((sign?.x ?? 0) + (sign?.w ?? 0)).toBeCloseTo(x + w);
  expect(middle).toMatchObject({ y, w: 56, h: 56 });
  expect(far).toBeUndefined();
});
test('a folded mat says how many cards are new, also where not all are; an open one leaves that to its cards', () => {
  const model = modelOf(twoMeetings);
  const some = new Set(['nhall0000', 'nhall1000']);
  expect(countOnTab(model, HALL, some)).toBe('5');
  model.setFolded(new Set([HALL]));
  expect(countOnTab(model, HALL, some)).toBe('2 new');
  expect(countOnTab(model, BUS, some)).toBe('3');
  expect(countOnTab(model, HALL, new Set())).toBe('5');
});
test('it is read out with its kinds and with the links that lead out of it', () => {
  const link = (from: string, to: string) =>
    add('link', `${from}_${to}`, { from, relation: 'relatesTo', to });
  const document = applyChanges(twoMeetings, [
    link('nhall0000', 'nbus00000'),
    link('nhall1000', 'nbus00000'),
    link('nhall1000', 'nbus10000'),
    link('nhall0000', 'nhall1000'),
  ]);
  const model = modelOf(document);
  model.setFolded(new Set([HALL]));
  expect(foldedInWords(model, HALL)).toBe('5 cards: 5 notes. 3 links to other cards');
  model.setFolded(new Set([BUS]));
  expect(foldedInWords(model, BUS)).toBe('3 cards: 3 notes. 3 links to other cards');
});
