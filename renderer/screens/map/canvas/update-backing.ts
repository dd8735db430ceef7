import type { Distance, Viewport } from '../../../features/map-model/geometry/viewport.ts';
import {
  type BackingCanvas,
  type BackingCanvases,
  createBackingCanvas,
  type PaneMovement,
} from '../painting/backing-canvas.ts';
import type { PaintAll } from '../painting/painted-area.ts';

/** What a frame asks of the backing canvas. */
export interface BackingRequest {
  readonly viewport: Viewport;
  readonly movement: PaneMovement;
  /** The canvas does not show what the map is now. */
  readonly isDirty: boolean;
  readonly distance: Distance;
  /** A zoom goes on: `nextDistance` is what it asks for. */
  readonly isZoomingOn: boolean;
  readonly nextDistance: Distance;
}

/** What was done in a frame. */
interface BackingResult {
  /** Still, or no more. */
  readonly isDirty: boolean;
  /** It was moved and scaled instead of painted. */
  readonly isTransformed: boolean;
  /** The next frame goes on with a painting out of sight. */
  readonly isPaintingOn: boolean;
}

/** Keeps the backing canvas as the map and its viewport are, a frame at a time. */
export interface BackingUpdater {
  /** A frame begins, at its time, ms. @returns the distance of a painting that has become whole and is shown now */
  beginFrame(time: number): Distance | undefined;
  update(request: BackingRequest): BackingResult;
  readonly prepare: BackingCanvas['prepare'];
}

/** Makes it. `painterAt` gives what paints the map as it is seen from a distance. */
export function createBackingUpdater(
  canvases: BackingCanvases,
  painterAt: (distance: Distance) => PaintAll,
): BackingUpdater {
  const backing = createBackingCanvas(canvases);
  /** Of the painting that is made out of sight. */
  let nextDistance: Distance | undefined;
  return {
    prepare: backing.prepare,
    beginFrame(time) {
      backing.onFrame(time);
      return backing.paintSome() ? nextDistance : undefined;
    },
    update(request) {
      const { viewport, movement, isDirty } = request;
      if (request.isZoomingOn && !backing.isCheap(movement)) {
        const isBegun = hasToBegin(backing, request);
        if (isBegun) {
          nextDistance = request.nextDistance;
          backing.paintInSlices(viewport, movement, painterAt(nextDistance));
        }
        backing.stretch(viewport);
        return {
          isDirty: isDirty && !isBegun,
          isTransformed: false,
          isPaintingOn: backing.isPaintingInSlices,
        };
      }
      const isSame = !isDirty && backing.isCurrent(viewport);
      const isTransformed = !isSame && !isDirty && backing.transform(viewport, movement);
      if (!isSame && !isTransformed) backing.paint(viewport, movement, painterAt(request.distance));
      return { isDirty: false, isTransformed, isPaintingOn: false };
    },
  };
}

/** In a zoom that goes on no frame waits for a painting: the last one is scaled, and the next one is made out of sight. */
const hasToBegin = (backing: BackingCanvas, request: BackingRequest): boolean =>
  !backing.isPaintingInSlices &&
  (request.isDirty || request.nextDistance !== request.distance || !backing.reachesAhead(request.viewport));
