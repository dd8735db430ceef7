import { currentProject } from '../../state/project-store.ts';
import { createEdgePan } from '../gestures/edge-pan.ts';
import { CLICK_DISTANCE } from '../gestures/gesture.ts';
import { type LiveMap, mapPoint, whenMapLeaves } from '../live-map.ts';
import { between, type Rect } from '../model/rect.ts';
import { carriedBy, commitCarried, FRAME_LEAST, resizeFrame } from './frame-acts.ts';
import { frameUi, holdFrames } from './frame-ui.ts';
import { type Frame, frameOf } from './frames-of.ts';

interface Steps {
  /** The hand is at this way from where it began, px of the map. */
  readonly move: (dx: number, dy: number) => void;
  readonly end: () => void;
  readonly cancel: () => void;
}

const NONE: ReadonlyMap<string, Rect> = new Map();

/** Follows one press to its release; `steps` begin with the first real move. Escape takes all of it back. */
function followPress(map: LiveMap, down: PointerEvent, begin: () => Steps): void {
  const { target } = down;
  if (down.button !== 0 || !(target instanceof Element)) return;
  const [startX, startY] = mapPoint(map, down.clientX, down.clientY);
  let steps: Steps | undefined;
  const move = (event: PointerEvent): void => {
    const way = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
    if (!steps && way < CLICK_DISTANCE) return;
    steps ??= begin();
    const [x, y] = mapPoint(map, event.clientX, event.clientY);
    steps.move(Math.round(x - startX), Math.round(y - startY));
  };
  const edgePan = createEdgePan(map, move);
  const stop = new AbortController();
  const over = (how: 'end' | 'cancel'): void => {
    stop.abort();
    calledOff();
    edgePan.stop();
    steps?.[how]();
  };
  const calledOff = whenMapLeaves(map, () => over('cancel'));
  // On the window: the frame may be deleted in another one meanwhile, and what is not there hears nothing.
  const capture = { signal: stop.signal, capture: true };
  const ofThis = (run: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) run(event);
  };
  const follow = (event: PointerEvent): void => {
    move(event);
    if (steps) edgePan.at(event);
  };
  target.setPointerCapture(down.pointerId);
  window.addEventListener('pointermove', ofThis(follow), capture);
  window.addEventListener(
    'pointerup',
    ofThis(() => over('end')),
    capture,
  );
  window.addEventListener(
    'pointercancel',
    ofThis(() => over('cancel')),
    capture,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      over('cancel');
    },
    capture,
  );
}

/** A frame in the hand, with all that lies in it; ONE edit at the drop. */
export function dragFrame(map: LiveMap, down: PointerEvent, id: string): void {
  followPress(map, down, () => {
    const frame = frameOf(currentProject().document, map.mapId, id);
    if (!frame) return { move() {}, end() {}, cancel() {} };
    const { slots, frames } = carriedBy(map, frame);
    let [atX, atY] = [0, 0];
    let areas = NONE;
    const move = (dx: number, dy: number): void => {
      areas = new Map(frames.map(({ id: one, area }) => [one, { ...area, x: area.x + dx, y: area.y + dy }]));
      map.model.moveBy(slots, dx - atX, dy - atY);
      [atX, atY] = [dx, dy];
      holdFrames(areas);
    };
    const putDown = (): void => {
      map.model.release();
      holdFrames(NONE);
    };
    map.model.hold(slots);
    return {
      move,
      end() {
        commitCarried(map, slots, areas);
        putDown();
      },
      cancel() {
        move(0, 0);
        putDown();
      },
    };
  });
}

/** Which corner is pulled: −1 is left or top, 1 is right or bottom. */
export type Corner = readonly [across: -1 | 1, down: -1 | 1];

/** The area when one corner is pulled; the opposite corner stays. */
export function pulled({ x, y, w, h }: Rect, [across, down]: Corner, dx: number, dy: number): Rect {
  const width = Math.max(FRAME_LEAST.w, w + across * dx);
  const height = Math.max(FRAME_LEAST.h, h + down * dy);
  return {
    x: across < 0 ? x + w - width : x,
    y: down < 0 ? y + h - height : y,
    w: width,
    h: height,
  };
}

/** A corner of a frame in the hand. */
export function dragCorner(map: LiveMap, down: PointerEvent, frame: Frame, corner: Corner): void {
  followPress(map, down, () => {
    let { area } = frame;
    return {
      move(dx, dy) {
        area = pulled(frame.area, corner, dx, dy);
        holdFrames(new Map([[frame.id, area]]));
      },
      end() {
        resizeFrame(frame.id, area);
        holdFrames(NONE);
      },
      cancel: () => holdFrames(NONE),
    };
  });
}

/** Draws an area on the paper. A press without a move draws nothing. */
export function drawArea(
  map: LiveMap,
  down: PointerEvent,
  show: (area: Rect | undefined) => void,
  done: (area: Rect) => void,
): void {
  const [startX, startY] = mapPoint(map, down.clientX, down.clientY);
  followPress(map, down, () => {
    let area: Rect = { x: startX, y: startY, w: 0, h: 0 };
    const over = (): void => {
      show(undefined);
      frameUi.setState({ isDrawing: false });
    };
    return {
      move(dx, dy) {
        area = between(startX, startY, startX + dx, startY + dy);
        show(area);
      },
      end() {
        over();
        done(area);
      },
      cancel: over,
    };
  });
}
