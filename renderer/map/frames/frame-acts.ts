import type { Change } from '../../../shared/document/edit.ts';
import { recordOf, recordsOf } from '../../../shared/document/view.ts';
import { makingMap } from '../../../shared/records/first-map.ts';
import { keyAtEnd } from '../../../shared/records/order-keys.ts';
import { freshId } from '../../client/random.ts';
import { moved } from '../../outline/reorder.ts';
import { newRecord } from '../../record-form/new-record.ts';
import { edit } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { select } from '../../state/selection.ts';
import { announce } from '../../ui/announce.tsx';
import { cardsInWords, quoted } from '../../ui/words.ts';
import { movable, positions } from '../actions/moves.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { type LiveMap, reveal } from '../live-map.ts';
import { around, grown, type Rect } from '../model/rect.ts';
import { activate, nameFrame } from './frame-ui.ts';
import { type Frame, frameOf, framesOf } from './frames-of.ts';
import { cardsInside, framesInside } from './inside.ts';

/** Room between a frame's edge and what it was drawn around, px at 100 %. */
const FRAME_PAD = 32;
/** No frame is smaller than a card with its room, px at 100 %. */
export const FRAME_LEAST = { w: 120, h: 80 };
const FARTHEST = 1e7;

const clamp = (value: number, least: number): number =>
  Math.round(Math.max(least, Math.min(FARTHEST, value)));

const areaField = ({ x, y, w, h }: Rect): [number, number, number, number] => [
  clamp(x, -FARTHEST),
  clamp(y, -FARTHEST),
  clamp(w, FRAME_LEAST.w),
  clamp(h, FRAME_LEAST.h),
];

/** Other windows may have deleted it meanwhile. */
const isThere = (id: string): boolean =>
  recordOf(currentProject().document, { kind: 'frame', id }) !== undefined;

const settingArea = (id: string, area: Rect): readonly Change[] =>
  isThere(id) ? [{ op: 'set', kind: 'frame', id, fields: { area: areaField(area) } }] : [];

/** Under this key a frame and the name that it gets at once are one step of Undo. */
const makingKey = (id: string): string => `frame made ${id}`;

/** Makes a frame, as the last one of its map, and opens its name for typing. @returns its id, or undefined where it could not be: the bar says why */
export function newFrame(mapId: string, name: string, area: Rect): string | undefined {
  const { document } = currentProject();
  const id = freshId();
  const order = keyAtEnd(recordsOf(document, 'frame'));
  const fields = { map: mapId, name, area: areaField(area), order };
  const isTaken = edit('New frame', [...makingMap(document, mapId), newRecord('frame', id, fields)], {
    mergeKey: makingKey(id),
    say: `The frame ${quoted(name)} is made. Type its name.`,
  });
  if (!isTaken) return undefined;
  nameFrame(id, true);
  return id;
}

/** "Frame 3": what a frame is called before anybody names it. */
export const nextName = (mapId: string): string =>
  `Frame ${framesOf(currentProject().document, mapId).length + 1}`;

/** The area around cards and mats, with room. */
export function areaAround(map: LiveMap, slots: Iterable<number>): Rect | undefined {
  const box = around([...slots].map(map.model.slots.rect));
  return box && grown(box, FRAME_PAD);
}

/** Gives a frame a name; one that was just made keeps the step of Undo that made it. @returns false where it was refused */
export function renameFrame(id: string, name: string, isNew = false): boolean {
  if (!isThere(id)) return true;
  return edit(isNew ? 'New frame' : 'Frame renamed', [{ op: 'set', kind: 'frame', id, fields: { name } }], {
    say: `The frame is called ${quoted(name)}.`,
    ...(isNew && { mergeKey: makingKey(id), isSameStep: true }),
  });
}

export function resizeFrame(id: string, area: Rect): void {
  edit('Frame resized', settingArea(id, area), { say: 'The frame has another size.' });
}

/** Fits a frame to the cards that lie in it. */
export function fitFrame(map: LiveMap, frame: Frame): void {
  const area = areaAround(map, cardsInside(map, frame.area));
  if (area) resizeFrame(frame.id, area);
  else announce('No card lies in this frame.');
}

/** What goes along with a frame: its cards, but for those that stay where they are, and the frames in it. */
export function carriedBy(
  map: LiveMap,
  frame: Frame,
): { readonly slots: ReadonlySet<number>; readonly frames: readonly Frame[] } {
  const frames = framesOf(currentProject().document, map.mapId);
  return {
    // What a filter hides would be left behind, and nobody would see it happen.
    slots: movable(map, cardsInside(map, frame.area, 'all')),
    frames: [frame, ...framesInside(frames, frame)],
  };
}

/** Writes where a frame and all that it carried lie now, as one step of Undo. */
export function commitCarried(
  map: LiveMap,
  slots: ReadonlySet<number>,
  areas: ReadonlyMap<string, Rect>,
  mergeKey?: string,
): void {
  const changes = [...[...areas].flatMap(([id, area]) => settingArea(id, area)), ...positions(map, slots)];
  if (changes.length === 0) return;
  const along = slots.size > 0 ? ` with ${cardsInWords(slots.size)}` : '';
  edit('Frame moved', changes, {
    ...(mergeKey === undefined ? { say: `The frame is moved${along}.` } : { mergeKey }),
  });
}

/** Moves a frame and all that lies in it by keys: a run of presses is one step of Undo. */
export function nudgeFrame(map: LiveMap, id: string, dx: number, dy: number): void {
  const frame = frameOf(currentProject().document, map.mapId, id);
  if (!frame) return;
  const { slots, frames } = carriedBy(map, frame);
  map.model.moveBy(slots, dx, dy);
  const areas = frames.map(
    ({ id: one, area }) => [one, { ...area, x: area.x + dx, y: area.y + dy }] as const,
  );
  commitCarried(map, slots, new Map(areas), `frame ${id}`);
  showFrame(map, { ...frame.area, x: frame.area.x + dx, y: frame.area.y + dy });
}

/** Brings a frame's name into sight. */
export function showFrame(map: LiveMap, { x, y, w }: Rect): void {
  const { zoom } = map.pane.view();
  reveal(map, { x, y: y - 40 / zoom, w: Math.min(w, 240 / zoom), h: 80 / zoom });
}

/** Puts a frame in the trash. What lies in it stays. */
export function deleteFrame(frame: Frame): void {
  if (!isThere(frame.id)) return;
  const sentence = `The frame ${quoted(frame.name)} is in the trash. Its cards stay.`;
  const step = 'Frame deleted';
  if (
    edit(step, [{ op: 'delete', kind: 'frame', id: frame.id }], { say: `${sentence} Undo brings it back.` })
  )
    mapUi.setState({ notice: { sentence, step } });
  activate(undefined);
}

/** Lets a frame come one place earlier or later among those of its map. */
export function moveFrameInOrder(mapId: string, id: string, step: -1 | 1): void {
  const frames = framesOf(currentProject().document, mapId);
  const changes = moved(
    frames.map(({ record }) => ({ kind: 'frame', record })),
    id,
    step,
  );
  const at = frames.findIndex((frame) => frame.id === id) + 1 + step;
  if (changes.length > 0) edit('Order of frames', changes, { say: `Now frame ${at} of ${frames.length}.` });
}

/** Selects the cards that lie in a frame. */
export function selectInside(map: LiveMap, frame: Frame): void {
  const ids = cardsInside(map, frame.area).flatMap((slot) => map.model.slots.face(slot)?.id ?? []);
  select(ids);
  announce(`${cardsInWords(ids.length)} selected.`);
}
