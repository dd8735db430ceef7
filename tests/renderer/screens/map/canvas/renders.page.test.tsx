import { Profiler } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { type ProjectState, projectStore } from '../../../../../renderer/core/state/project-store.ts';
import {
  type CardToRender,
  createMountedCards,
  MapPane,
} from '../../../../../renderer/features/flow/react-flow-adapter.tsx';
import { readMapContent } from '../../../../../renderer/features/map-model/content/read-map-content.ts';
import { createMapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import {
  type CardMounting,
  createCardMounting,
} from '../../../../../renderer/screens/map/canvas/card-mounting.ts';
import { CardNode } from '../../../../../renderer/screens/map/card/card-node.tsx';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../../shared/document/model/empty-document.ts';
import { derivedId } from '../../../../../shared/document/model/new-id.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';

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

const start = applyChanges(emptyDocument('pproject1'), [
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
  projectStore.setState({ key: 'k', readOnly: false, document } as ProjectState);

/** Cards as they are rendered, in order. */
let rendered: string[] = [];
const Counted = ({ card: mounted }: { readonly card: CardToRender }) => (
  <Profiler id={mounted.face.id} onRender={(id) => rendered.push(id)}>
    <CardNode card={mounted} />
  </Profiler>
);

const model = createMapModel();
const mounted = createMountedCards();
const mounting: CardMounting = createCardMounting({
  model,
  mounted,
  alwaysMounted: () => [],
  draggedIds: () => new Set(),
  draft: () => undefined,
});

/** The document as it is now comes to the screen, as one edit brings it there. */
const land = async (document: ProjectDocument): Promise<void> => {
  show(document);
  model.sync(readMapContent(document, MAP));
  mounting.update(VIEW, false, false);
  // React renders what a store tells it in the same task; whatever comes later would come within this.
  await new Promise((resolve) => setTimeout(resolve, 150));
};

beforeEach(lendPage);
restoreStore(projectStore);

test('of a thousand cards, only the one that changed is rendered again', async () => {
  show(start);
  model.sync(readMapContent(start, MAP));
  mounting.update(VIEW, false, false);
  const page = await renderOnPage(
    <MapPane
      mounted={mounted}
      Card={Counted}
      onReady={() => undefined}
      initialViewport={{ x: 0, y: 0, zoom: 1 }}
    >
      {null}
    </MapPane>,
  );
  await page.waitUntil(() => page.all('[data-card]').length > 0);
  const inSight = page.all('[data-card]').length;
  expect(inSight).toBeGreaterThan(20);
  expect(inSight).toBeLessThan(100);

  rendered = [];
  const renamed = applyChanges(start, [
    { op: 'set', kind: 'idea', id: idOf(1), fields: { title: 'Tea at four' } },
  ]);
  await land(renamed);
  await page.waitUntil(() => page.text().includes('Tea at four'));
  expect(new Set(rendered)).toEqual(new Set([idOf(1)]));

  rendered = [];
  const moved = applyChanges(renamed, [
    { op: 'set', kind: 'placement', id: derivedId(MAP, idOf(2)), fields: { pos: [640, 30] } },
  ]);
  const placeOf = () => page.all(`[data-id="${idOf(2)}"]`)[0]?.style.transform;
  const before = placeOf();
  await land(moved);
  await page.waitUntil(() => placeOf() !== before);
  expect(placeOf()).toContain('translate(640px,30px)');
  // What a card shows does not go by its place.
  expect(rendered).toEqual([]);

  rendered = [];
  await land(
    applyChanges(moved, [{ op: 'set', kind: 'idea', id: idOf(999), fields: { title: 'Far away' } }]),
  );
  expect(rendered).toEqual([]);
});
