import { currentProject } from '../../../core/state/project-store.ts';
import { type Rect, rectFromCorners } from '../../../features/map-model/geometry/rect.ts';
import { createEdgePan } from '../gestures/edge-pan.ts';
import { CLICK_DISTANCE } from '../gestures/gesture.ts';
import { type ActiveMap, clientToMapPoint, onMapUnmount } from '../state/active-map.ts';
import { commitFrameMove, frameContents, MIN_FRAME_SIZE, resizeFrame } from './frame-actions.ts';
import { frameUi, setDraggedFrames } from './frame-ui.ts';
import { type Frame, frameOf } from './frames-of.ts';

interface PressHandlers {
  /** The pointer is this far from where it was pressed, px of the map. */
  readonly move: (dx: number, dy: number) => void;
  readonly end: () => void;
  readonly cancel: () => void;
}

const NO_AREAS: ReadonlyMap<string, Rect> = new Map();

/** Follows one press to its release; `steps` begin with the first real move. Escape takes all of it back. */
function trackPress(map: ActiveMap, down: PointerEvent, start: () => PressHandlers): void {
  const { target } = down;
  if (down.button !== 0 || !(target instanceof Element)) return;
  const [startX, startY] = clientToMapPoint(map, down.clientX, down.clientY);
  let handlers: PressHandlers | undefined;
  const move = (event: PointerEvent): void => {
    const distance = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
    if (!handlers && distance < CLICK_DISTANCE) return;
    handlers ??= start();
    const [x, y] = clientToMapPoint(map, event.clientX, event.clientY);
    handlers.move(Math.round(x - startX), Math.round(y - startY));
  };
  const edgePan = createEdgePan(map, move);
  const controller = new AbortController();
  const finish = (outcome: 'end' | 'cancel'): void => {
    controller.abort();
    stopListening();
    edgePan.stop();
    handlers?.[outcome]();
  };
  const stopListening = onMapUnmount(map, () => finish('cancel'));
  // On the window: the frame may be deleted in another one meanwhile, and what is not there hears nothing.
  const capture = { signal: controller.signal, capture: true };
  const forThisPointer = (run: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) run(event);
  };
  const onMove = (event: PointerEvent): void => {
    move(event);
    if (handlers) edgePan.update(event);
  };
  target.setPointerCapture(down.pointerId);
  window.addEventListener('pointermove', forThisPointer(onMove), capture);
  window.addEventListener(
    'pointerup',
    forThisPointer(() => finish('end')),
    capture,
  );
  window.addEventListener(
    'pointercancel',
    forThisPointer(() => finish('cancel')),
    capture,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      finish('cancel');
    },
    capture,
  );
}

/** Drags a frame with all that lies in it; ONE edit at the drop. */
export function dragFrame(map: ActiveMap, down: PointerEvent, id: string): void {
  trackPress(map, down, () => {
    const frame = frameOf(currentProject().document, map.mapId, id);
    if (!frame) return { move() {}, end() {}, cancel() {} };
    const { slots, frames } = frameContents(map, frame);
    let [atX, atY] = [0, 0];
    let areas = NO_AREAS;
    const move = (dx: number, dy: number): void => {
      areas = new Map(frames.map(({ id: one, area }) => [one, { ...area, x: area.x + dx, y: area.y + dy }]));
      map.model.moveBy(slots, dx - atX, dy - atY);
      [atX, atY] = [dx, dy];
      setDraggedFrames(areas);
    };
    const release = (): void => {
      map.model.releasePositions();
      setDraggedFrames(NO_AREAS);
    };
    map.model.holdPositions(slots);
    return {
      move,
      end() {
        commitFrameMove(map, slots, areas);
        release();
      },
      cancel() {
        move(0, 0);
        release();
      },
    };
  });
}

/** Which corner is pulled: −1 is left or top, 1 is right or bottom. */
export type Corner = readonly [across: -1 | 1, down: -1 | 1];

/** The area when one corner is pulled; the opposite corner stays. */
export function resizedByCorner({ x, y, w, h }: Rect, [across, down]: Corner, dx: number, dy: number): Rect {
  const width = Math.max(MIN_FRAME_SIZE.w, w + across * dx);
  const height = Math.max(MIN_FRAME_SIZE.h, h + down * dy);
  return {
    x: across < 0 ? x + w - width : x,
    y: down < 0 ? y + h - height : y,
    w: width,
    h: height,
  };
}

/** Resizes a frame by a corner. */
export function dragFrameCorner(map: ActiveMap, down: PointerEvent, frame: Frame, corner: Corner): void {
  trackPress(map, down, () => {
    let { area } = frame;
    return {
      move(dx, dy) {
        area = resizedByCorner(frame.area, corner, dx, dy);
        setDraggedFrames(new Map([[frame.id, area]]));
      },
      end() {
        resizeFrame(frame.id, area);
        setDraggedFrames(NO_AREAS);
      },
      cancel: () => setDraggedFrames(NO_AREAS),
    };
  });
}

/** Draws an area on the map. A press without a move draws nothing. */
export function drawArea(
  map: ActiveMap,
  down: PointerEvent,
  onChange: (area: Rect | undefined) => void,
  onDone: (area: Rect) => void,
): void {
  const [startX, startY] = clientToMapPoint(map, down.clientX, down.clientY);
  trackPress(map, down, () => {
    let area: Rect = { x: startX, y: startY, w: 0, h: 0 };
    const endDrawing = (): void => {
      onChange(undefined);
      frameUi.setState({ isDrawing: false });
    };
    return {
      move(dx, dy) {
        area = rectFromCorners(startX, startY, startX + dx, startY + dy);
        onChange(area);
      },
      end() {
        endDrawing();
        onDone(area);
      },
      cancel: endDrawing,
    };
  });
}
