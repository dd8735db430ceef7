import { describe, expect, test } from 'vitest';
import { moveByStep } from '../../../../../renderer/core/records/reorder.ts';
import { type ProjectState, projectStore } from '../../../../../renderer/core/state/project-store.ts';
import { isCentreIn } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import { createMapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import {
  cardsInArea,
  framesWithin,
  fullySelectedMats,
} from '../../../../../renderer/screens/map/frames/cards-in-area.ts';
import { frameContents } from '../../../../../renderer/screens/map/frames/frame-actions.ts';
import { resizedByCorner } from '../../../../../renderer/screens/map/frames/frame-gestures.ts';
import { frameOf, framesOf } from '../../../../../renderer/screens/map/frames/frames-of.ts';
import type { ActiveMap } from '../../../../../renderer/screens/map/state/active-map.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../../shared/document/model/empty-document.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { content, face, theme } from '../../../features/map-model/faces.ts';

const changed = (document: ProjectDocument, ...changes: readonly Change[]): ProjectDocument =>
  applyChanges(document, changes);
const frame = (id: string, order: string, area: number[], more: Fields = {}): Change => ({
  op: 'add',
  kind: 'frame',
  id,
  fields: { map: 'mmap00001', name: id, order, area, ...more },
});
const start = changed(
  emptyDocument('pproject1'),
  { op: 'add', kind: 'map', id: 'mmap00001', fields: { name: 'One' } },
  { op: 'add', kind: 'map', id: 'mmap00002', fields: { name: 'Two' } },
  frame('fsecond01', 'a2', [500, 0, 400, 300]),
  frame('ffirst001', 'a1', [0, 0, 2000, 900]),
  frame('fother001', 'a0', [0, 0, 100, 100], { map: 'mmap00002' }),
);
const ids = (document: ProjectDocument): readonly string[] =>
  framesOf(document, 'mmap00001').map(({ id }) => id);

describe('the frames of a map', () => {
  test('in their order, only those of the map, and the same list while nothing changes', () => {
    expect(ids(start)).toEqual(['ffirst001', 'fsecond01']);
    expect(framesOf(start, 'mmap00001')).toBe(
      framesOf(
        changed(start, { op: 'add', kind: 'idea', id: 'iidea0001', fields: { title: 'Tea' } }),
        'mmap00001',
      ),
    );
    expect(framesOf(start, 'mnowhere1')).toEqual([]);
  });
  test('areas that make no sense are left out; a frame without a name is called Frame', () => {
    const odd = changed(
      start,
      frame('fodd00001', 'a3', ['a', 0, 1, 1] as unknown as number[]),
      frame('fnoname01', 'a4', [0, 0, 10, 10], { name: '' }),
    );
    expect(ids(odd)).toEqual(['ffirst001', 'fsecond01', 'fnoname01']);
    expect(frameOf(odd, 'mmap00001', 'fnoname01')?.name).toBe('Frame');
  });
  test('one place later or earlier', () => {
    const list = framesOf(start, 'mmap00001').map(({ record }) => ({ kind: 'frame', record }));
    expect(ids(changed(start, ...moveByStep(list, 'ffirst001', 1)))).toEqual(['fsecond01', 'ffirst001']);
    expect(moveByStep(list, 'ffirst001', -1)).toEqual([]);
  });
});

describe('what lies in a frame', () => {
  test('a mat whose cards all do, and none of which a card is left', () => {
    const model = createMapModel();
    model.sync(
      content({
        cards: [
          { face: theme('tday'), x: 0, y: 0 },
          { face: face('a', { theme: 'tday' }), x: 0, y: 0 },
          { face: face('b', { theme: 'tday' }), x: 400, y: 0 },
          { face: face('c'), x: 900, y: 0 },
        ],
        themes: [theme('tday')],
      }),
    );
    const slots = (...ids: readonly string[]) => new Set(ids.flatMap((id) => model.slots.slotOf(id) ?? []));
    expect(fullySelectedMats(model, slots('a', 'b', 'c'))).toEqual([...slots('tday')]);
    expect(fullySelectedMats(model, slots('a', 'c'))).toEqual([]);
  });
  test('a card whose middle does', () => {
    const area = { x: 0, y: 0, w: 300, h: 200 };
    expect(isCentreIn({ x: 170, y: 40, w: 240, h: 120 }, area)).toBe(true);
    expect(isCentreIn({ x: 190, y: 40, w: 240, h: 120 }, area)).toBe(false);
  });
  test('a frame that lies wholly in it; never two in each other', () => {
    const [outer, inner] = framesOf(start, 'mmap00001');
    if (!outer || !inner) throw new Error('Two frames were made.');
    expect(framesWithin([outer, inner], outer)).toEqual([inner]);
    expect(framesWithin([outer, inner], inner)).toEqual([]);
    const twin = { ...outer, id: 'ftwin0001' };
    expect(framesWithin([outer, twin], outer)).toEqual([twin]);
    expect(framesWithin([outer, twin], twin)).toEqual([]);
  });
});

describe('a corner that is pulled', () => {
  const area = { x: 100, y: 100, w: 400, h: 300 };

  test('the opposite corner stays', () => {
    expect(resizedByCorner(area, [1, 1], 50, -20)).toEqual({ x: 100, y: 100, w: 450, h: 280 });
    expect(resizedByCorner(area, [-1, -1], 50, -20)).toEqual({ x: 150, y: 80, w: 350, h: 320 });
  });
  test('never smaller than its least, and never turned over', () => {
    expect(resizedByCorner(area, [1, 1], -9999, -9999)).toEqual({ x: 100, y: 100, w: 120, h: 80 });
    expect(resizedByCorner(area, [-1, -1], 9999, 9999)).toEqual({ x: 380, y: 320, w: 120, h: 80 });
  });
});

test('a card that a filter hides lies in its frame all the same, for whoever moves the frame', () => {
  const model = createMapModel();
  model.sync(
    content({
      cards: [
        { face: face('seen'), x: 0, y: 0 },
        { face: face('hidden'), x: 0, y: 200 },
      ],
    }),
  );
  model.setEmphasis((id) => (id === 'hidden' ? 'hidden' : 'normal'));
  const map = { model, mapId: 'mmap00001' } as ActiveMap;
  const first = frameOf(start, 'mmap00001', 'ffirst001');
  if (!first) throw new Error('There is no frame.');
  projectStore.setState({ document: start } as ProjectState);
  const idsOf = (slots: Iterable<number>) => [...slots].map((slot) => model.slots.face(slot)?.id).sort();
  expect(idsOf(cardsInArea(map, first.area))).toEqual(['seen']);
  expect(idsOf(frameContents(map, first).slots)).toEqual(['hidden', 'seen']);
  projectStore.setState(null);
});
