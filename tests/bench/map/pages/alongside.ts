/**
 * The real app as a contestant. The bench builds the app's own pages from the same sources with the same settings, and
 * lets the first module load this one as well: what people get has no trace of it.
 */
import { commandOf } from '../../../../renderer/core/commands/command-registry.ts';
import { undo } from '../../../../renderer/core/state/edit.ts';
import { goTo, routeStore } from '../../../../renderer/core/state/route.ts';
import { clearSelection } from '../../../../renderer/core/state/selection.ts';
import { currentMessage } from '../../../../renderer/core/ui/message.ts';
import { CARD_WIDTH, MIN_CARD_HEIGHT } from '../../../../renderer/features/map-model/content/card-face.ts';
import { mountRect, type Viewport } from '../../../../renderer/features/map-model/geometry/viewport.ts';
import { pointAt } from '../../../../renderer/features/map-model/links/link-curve.ts';
import { startEditing } from '../../../../renderer/screens/map/actions/start-editing.ts';
import { type ActiveMap, activeMap } from '../../../../renderer/screens/map/state/active-map.ts';
import { mapUi } from '../../../../renderer/screens/map/state/map-ui.ts';
import { saveViewport } from '../../../../renderer/screens/map/state/saved-viewports.ts';
import { makeData } from '../data.ts';
import { cardId, EMPTY_MAP, FULL_MAP } from '../names.ts';
import { kit, type LinkEnds, type MapPoint, painted, ready, type ViewName, viewOf } from './kit.ts';

const data = makeData(Number(sessionStorage.getItem('bench-cards')));
const middle = cardId(data.middle);
const FAR = 0.38;
/** Most cards that the map mounts. */
const MOST = 180;

const cardElement = (id: string): HTMLElement | null => document.querySelector(`[data-card="${id}"]`);
const canvas = (): HTMLElement => document.querySelector<HTMLElement>('.map-canvas') ?? document.body;
const map = (): ActiveMap => {
  const live = activeMap();
  if (!live) throw new Error('No map is on the screen.');
  return live;
};
const mounted = (): number => document.querySelectorAll('.map-canvas [data-card]').length;

/** All but `fit` have the card in the middle under the middle of the window, where every contestant's pointer is. */
function viewNamed(name: ViewName): Viewport {
  const { left, top, width, height } = canvas().getBoundingClientRect();
  const view = { ...viewOf(name, data, width, height), width, height };
  if (name === 'fit') return view;
  const card = data.cards[data.middle] ?? { x: 0, y: 0 };
  return {
    ...view,
    x: 720 - left - (card.x + CARD_WIDTH / 2) * view.zoom,
    y: 450 - top - (card.y + MIN_CARD_HEIGHT / 2) * view.zoom,
  };
}

/** All cards that the window asks for are there, and the picture shows this view. */
function isDetailed(): boolean {
  if (mapUi.getState().isOverview) return false;
  const { model, pane } = map();
  return mounted() >= Math.min(MOST, model.cardsIn(mountRect(pane.viewport())).length);
}

const show = (view: Viewport): Promise<number> =>
  kit.toPaint(
    () => map().pane.setViewport(view),
    () => (view.zoom < FAR ? mapUi.getState().isOverview : isDetailed()),
  );

/** The middle of the line between two cards, as the map's model has it. */
function lineMiddle({ from, to }: LinkEnds): MapPoint | undefined {
  const { slots, links } = map().model;
  const [start, end] = [slots.slotOf(cardId(from)), slots.slotOf(cardId(to))];
  const number = links.linksOfSlot(start ?? -1).find((one) => {
    const link = links.at(one);
    return link?.start === end || link?.end === end;
  });
  const curve = number === undefined ? undefined : links.curve(number);
  return curve && pointAt(curve, 0.5);
}

function openFull(): void {
  const route = routeStore.getState();
  if (!('key' in route)) return;
  const view = viewNamed('100');
  // The map has been left at 100 % before, so that it opens there.
  saveViewport({
    ...map(),
    projectKey: route.key,
    mapId: FULL_MAP,
    pane: { ...map().pane, viewport: () => view },
  });
  goTo({ screen: 'map', key: route.key, params: { map: FULL_MAP } });
}

const probe = (): unknown => cardElement(middle)?.closest<HTMLElement>('.react-flow__node')?.style.transform;
const neighbours = [data.middle, data.middle + 1, data.middle - data.columns].map(cardId);

const contestant = {
  load: () =>
    kit.toPaint(openFull, () => neighbours.every((id) => cardElement(id)) && activeMap() && isDetailed()),
  view: (name: ViewName) => show(viewNamed(name)),
  probe,
  zoomDelta: () => 16,
  edit: () => startEditing(map(), middle),
  endEdit: () => {
    (document.activeElement as HTMLElement | null)?.blur();
    // What is selected is highlighted, and that lies over links from afar.
    clearSelection();
  },
  textProbe: () => cardElement(middle)?.querySelector('textarea')?.value,
  selectAll: () =>
    kit.toPaint(
      () => commandOf('map.selectAll').run(),
      () => cardElement(middle)?.classList.contains('is-selected'),
    ),
  undo: () => {
    const before = probe();
    return kit.toPaint(undo, () => probe() !== before);
  },
  paper: () => {
    const { left, top } = canvas().getBoundingClientRect();
    const { x, y, zoom } = map().pane.viewport();
    return { x: x + left, y: y + top, zoom };
  },
  lineMiddles: (links: readonly LinkEnds[]) =>
    mapUi.getState().isOverview ? undefined : links.map(lineMiddle),
  mounted,
  detail: (zoom: number) => {
    const { width, height } = map().pane.viewport();
    const [x, y] = [data.bounds.w / 2, data.bounds.h / 2];
    return show({ zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom, width, height });
  },
  tidy: () =>
    kit.toPaint(
      () => commandOf('map.tidy').run(),
      () => currentMessage()?.step === 'Tidied up',
    ),
};

/** The address asks for the project; its empty map is opened first, so that loading is a step of its own. */
async function begin(): Promise<void> {
  for (;;) {
    await painted();
    const route = routeStore.getState();
    if (!activeMap() || !('key' in route)) continue;
    if (map().mapId === EMPTY_MAP) break;
    goTo({ screen: 'map', key: route.key, params: { map: EMPTY_MAP } });
  }
  ready(contestant);
}

void begin();
