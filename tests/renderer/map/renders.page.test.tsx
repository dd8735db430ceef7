import { Profiler } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { createMounting, type Mounting } from '../../../renderer/map/canvas/mounting.ts';
import {
  createMountedCards,
  type DrawnCard,
  MapPane,
} from '../../../renderer/map/canvas/react-flow-adapter.tsx';
import { CardNode } from '../../../renderer/map/card/card-node.tsx';
import { createMapModel } from '../../../renderer/map/model/map-model.ts';
import { readContent } from '../../../renderer/map/model/read-content.ts';
import { type OpenProject, projectStore } from '../../../renderer/state/project-store.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import { type Change, emptyDocument } from '../../../shared/document/edit.ts';
import { derivedId } from '../../../shared/document/ids.ts';
import { edited } from '../../helpers/edited.ts';
import { putBack } from '../put-back.ts';
import { draw } from '../record-form/on-page.ts';

const MAP = 'm00000001';
const CARDS = 1000;
const COLUMNS = 40;
const VIEW = { x: 0, y: 0, zoom: 1, width: 1440, height: 900 };
const idOf = (index: number): string => `i${String(index).padStart(8, '0')}`;

const card = (index: number): Change[] => {
  const pos = [(index % COLUMNS) * 300, Math.floor(index / COLUMNS) * 200];
  const fields = { map: MAP, card: idOf(index), pos };
  return [
    { op: 'add', kind: 'idea', id: idOf(index), fields: { title: `Idea ${index}` } },
    { op: 'add', kind: 'placement', id: derivedId(MAP, idOf(index)), fields },
  ];
};

const start = edited(emptyDocument('pproject1'), [
  { op: 'add', kind: 'map', id: MAP, fields: { name: 'All' } },
  ...Array.from({ length: CARDS }, (_, index) => card(index)).flat(),
]);

/** What React Flow asks of a page, and jsdom has not. */
function lendPage(): void {
  class NoObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
}

const show = (document: ProjectDocument): void =>
  projectStore.setState({ key: 'k', readOnly: false, document } as OpenProject);

/** Cards as they are rendered, in order. */
let rendered: string[] = [];
const Counted = ({ card: mounted }: { readonly card: DrawnCard }) => (
  <Profiler id={mounted.face.id} onRender={(id) => rendered.push(id)}>
    <CardNode card={mounted} />
  </Profiler>
);

const model = createMapModel();
const mounted = createMountedCards();
const mounting: Mounting = createMounting({
  model,
  mounted,
  pinned: () => [],
  held: () => new Set(),
  draft: () => undefined,
});

/** The document as it is now comes to the screen, as one edit brings it there. */
const land = async (document: ProjectDocument): Promise<void> => {
  show(document);
  model.sync(readContent(document, MAP));
  mounting.update(VIEW, false, false);
  // React renders what a store tells it in the same task; whatever comes later would come within this.
  await new Promise((resolve) => setTimeout(resolve, 150));
};

beforeEach(lendPage);
putBack(projectStore);

test('of a thousand cards, only the one that changed is rendered again', async () => {
  show(start);
  model.sync(readContent(start, MAP));
  mounting.update(VIEW, false, false);
  const page = await draw(
    <MapPane mounted={mounted} Card={Counted} onReady={() => undefined} startAt={{ x: 0, y: 0, zoom: 1 }}>
      {null}
    </MapPane>,
  );
  await page.until(() => page.all('[data-card]').length > 0);
  const inSight = page.all('[data-card]').length;
  expect(inSight).toBeGreaterThan(20);
  expect(inSight).toBeLessThan(100);

  rendered = [];
  const renamed = edited(start, [{ op: 'set', kind: 'idea', id: idOf(1), fields: { title: 'Tea at four' } }]);
  await land(renamed);
  await page.until(() => page.text().includes('Tea at four'));
  expect(new Set(rendered)).toEqual(new Set([idOf(1)]));

  rendered = [];
  const moved = edited(renamed, [
    { op: 'set', kind: 'placement', id: derivedId(MAP, idOf(2)), fields: { pos: [640, 30] } },
  ]);
  const placeOf = () => page.all(`[data-id="${idOf(2)}"]`)[0]?.style.transform;
  const before = placeOf();
  await land(moved);
  await page.until(() => placeOf() !== before);
  expect(placeOf()).toContain('translate(640px,30px)');
  // What a card shows does not go by its place.
  expect(rendered).toEqual([]);

  rendered = [];
  await land(edited(moved, [{ op: 'set', kind: 'idea', id: idOf(999), fields: { title: 'Far away' } }]));
  expect(rendered).toEqual([]);
});
