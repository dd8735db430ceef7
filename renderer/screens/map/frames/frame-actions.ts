import type { Change } from '../../../../shared/document/edit/edit.ts';
import { recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { orderKeyAtEnd } from '../../../../shared/records/fields/order-keys.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { changesToEnsureMap } from '../../../../shared/records/maps/first-map.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { newRecordChange } from '../../../core/records/new-record.ts';
import { moveByStep } from '../../../core/records/reorder.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { select } from '../../../core/state/selection.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { say } from '../../../core/ui/message.ts';
import { boundingRect, expandRect, type Rect } from '../../../features/map-model/geometry/rect.ts';
import { viewportToFit } from '../../../features/map-model/geometry/viewport.ts';
import { movableCards, positionChanges } from '../actions/move-cards.ts';
import { type ActiveMap, coveredWidthAtRight, revealRect } from '../state/active-map.ts';
import { cardsInArea, framesWithin } from './cards-in-area.ts';
import { setActiveFrame, startNamingFrame } from './frame-ui.ts';
import { type Frame, frameOf, framesOf } from './frames-of.ts';

/** The padding between a frame's edge and what it was drawn around, px at 100 %. */
const FRAME_PADDING = 32;
/** The smallest frame, which holds a card with padding, px at 100 %. */
export const MIN_FRAME_SIZE = { w: 120, h: 80 };
const MAX_COORDINATE = 1e7;
/** Around a frame that is shown whole, px on the screen: its name stands over its edge. */
const FRAME_MARGIN = 40;

const clamp = (value: number, min: number): number =>
  Math.round(Math.max(min, Math.min(MAX_COORDINATE, value)));

const areaField = ({ x, y, w, h }: Rect): [number, number, number, number] => [
  clamp(x, -MAX_COORDINATE),
  clamp(y, -MAX_COORDINATE),
  clamp(w, MIN_FRAME_SIZE.w),
  clamp(h, MIN_FRAME_SIZE.h),
];

/** Other windows may have deleted it meanwhile. */
const frameExists = (id: string): boolean =>
  recordOf(currentProject().document, { kind: 'frame', id }) !== undefined;

const areaChanges = (id: string, area: Rect): readonly Change[] =>
  frameExists(id) ? [{ op: 'set', kind: 'frame', id, fields: { area: areaField(area) } }] : [];

/** Under this key a frame and the name that it gets at once are one step of Undo. */
const creationMergeKey = (id: string): string => `frame made ${id}`;

/** Makes a frame, as the last one of its map, and opens its name for typing. @returns its id, or undefined where it could not be: the bar says why */
export function createFrame(mapId: string, name: string, area: Rect): string | undefined {
  const { document } = currentProject();
  const id = newRecordId();
  const order = orderKeyAtEnd(recordsOf(document, 'frame'));
  const fields = { map: mapId, name, area: areaField(area), order };
  const isAccepted = edit(
    'New frame',
    [...changesToEnsureMap(document, mapId), newRecordChange('frame', id, fields)],
    {
      mergeKey: creationMergeKey(id),
      announcement: `The frame ${quoted(name)} is made. Type its name.`,
    },
  );
  if (!isAccepted) return undefined;
  startNamingFrame(id, true);
  return id;
}

/** "Frame 3": what a frame is called before anybody names it. */
export function nextFrameName(mapId: string): string {
  return `Frame ${framesOf(currentProject().document, mapId).length + 1}`;
}

/** The area around cards and mats, with padding. */
export function paddedArea(map: ActiveMap, slots: Iterable<number>): Rect | undefined {
  const box = boundingRect([...slots].map(map.model.slots.rect));
  return box && expandRect(box, FRAME_PADDING);
}

/** Gives a frame a name; one that was just made keeps the step of Undo that made it. @returns false where it was refused */
export function renameFrame(id: string, name: string, isNew = false): boolean {
  if (!frameExists(id)) return true;
  return edit(isNew ? 'New frame' : 'Frame renamed', [{ op: 'set', kind: 'frame', id, fields: { name } }], {
    announcement: `The frame is called ${quoted(name)}.`,
    ...(isNew && { mergeKey: creationMergeKey(id), joinsLastStep: true }),
  });
}

export function resizeFrame(id: string, area: Rect): void {
  edit('Frame resized', areaChanges(id, area), { announcement: 'The frame has another size.' });
}

/** Fits a frame to the cards that lie in it. */
export function fitFrame(map: ActiveMap, frame: Frame): void {
  const area = paddedArea(map, cardsInArea(map, frame.area));
  if (area) resizeFrame(frame.id, area);
  else say('No card lies in this frame.');
}

/** What moves with a frame: its cards, but for pinned ones, and the frames in it. */
export function frameContents(
  map: ActiveMap,
  frame: Frame,
): { readonly slots: ReadonlySet<number>; readonly frames: readonly Frame[] } {
  const frames = framesOf(currentProject().document, map.mapId);
  return {
    // Hidden cards too: they would be left behind, and nobody would see it happen.
    slots: movableCards(map, cardsInArea(map, frame.area, 'all')),
    frames: [frame, ...framesWithin(frames, frame)],
  };
}

/** Writes where a frame and all that it carried lie now, as one step of Undo. */
export function commitFrameMove(
  map: ActiveMap,
  slots: ReadonlySet<number>,
  areas: ReadonlyMap<string, Rect>,
  mergeKey?: string,
): void {
  const changes = [
    ...[...areas].flatMap(([id, area]) => areaChanges(id, area)),
    ...positionChanges(map, slots),
  ];
  if (changes.length === 0) return;
  const contentsText = slots.size > 0 ? ` with ${cardsInWords(slots.size)}` : '';
  edit('Frame moved', changes, {
    ...(mergeKey === undefined ? { announcement: `The frame is moved${contentsText}.` } : { mergeKey }),
  });
}

/** Moves a frame and all that lies in it by keys: a run of presses is one step of Undo. */
export function nudgeFrame(map: ActiveMap, id: string, dx: number, dy: number): void {
  const frame = frameOf(currentProject().document, map.mapId, id);
  if (!frame) return;
  const { slots, frames } = frameContents(map, frame);
  map.model.moveBy(slots, dx, dy);
  const areas = frames.map(
    ({ id: one, area }) => [one, { ...area, x: area.x + dx, y: area.y + dy }] as const,
  );
  commitFrameMove(map, slots, new Map(areas), `frame ${id}`);
  revealFrame(map, { ...frame.area, x: frame.area.x + dx, y: frame.area.y + dy });
}

/** Pans so that a frame's name is in the window. */
export function revealFrame(map: ActiveMap, { x, y, w }: Rect): void {
  const { zoom } = map.pane.viewport();
  revealRect(map, { x, y: y - 40 / zoom, w: Math.min(w, 240 / zoom), h: 80 / zoom });
}

/** Shows a frame, with its name, as large as it goes, at 100 % at most. */
export function zoomToFrame(map: ActiveMap, { name, area }: Frame): void {
  const viewport = map.pane.viewport();
  const uncovered = { ...viewport, width: viewport.width - coveredWidthAtRight(map) };
  const { x, y, zoom } = viewportToFit(area, uncovered, FRAME_MARGIN);
  map.pane.setViewport({ x, y, zoom });
  announce(`The frame ${quoted(name)} is shown, at ${Math.round(zoom * 100)} %.`);
}

/** Puts a frame in the trash. What lies in it stays. */
export function deleteFrame(frame: Frame): void {
  if (!frameExists(frame.id)) return;
  const message = `The frame ${quoted(frame.name)} is in the trash. Its cards stay.`;
  edit('Frame deleted', [{ op: 'delete', kind: 'frame', id: frame.id }], {
    message,
    announcement: `${message} Undo brings it back.`,
  });
  setActiveFrame(undefined);
}

/** Lets a frame come one place earlier or later among those of its map. */
export function reorderFrame(mapId: string, id: string, step: -1 | 1): void {
  const frames = framesOf(currentProject().document, mapId);
  const changes = moveByStep(
    frames.map(({ record }) => ({ kind: 'frame', record })),
    id,
    step,
  );
  const position = frames.findIndex((frame) => frame.id === id) + 1 + step;
  if (changes.length > 0)
    edit('Order of frames', changes, { announcement: `Now frame ${position} of ${frames.length}.` });
}

/** Selects the cards that lie in a frame. */
export function selectFrameCards(map: ActiveMap, frame: Frame): void {
  const ids = cardsInArea(map, frame.area).flatMap((slot) => map.model.slots.face(slot)?.id ?? []);
  select(ids);
  announce(`${cardsInWords(ids.length)} selected.`);
}
