import { type Distance, distanceAt, type Viewport } from '../../../features/map-model/geometry/viewport.ts';
import type { PaneMovement } from '../painting/backing-canvas.ts';

/** A zoom has ended this long after its last change: cards are mounted again, and the backing canvas is painted sharp. */
export const ZOOM_END_MS = 120;
/** Two changes of the viewport this close together are one movement. */
const MOVEMENT_MS = 100;
/** A busy computer may show a zoom this late, and it is the same one: a whole painting now would make it later still. */
const STALL_MS = 250;
/** A zoom that changes by more than this at once is no gesture: cards are mounted without waiting for its end. */
const JUMP_FACTOR = 2;

/** What a render loop knows between two frames; times as of `performance.now()`, ms. */
export interface AnimationFrameState {
  /** The viewport of the last frame. */
  readonly viewport: Viewport | undefined;
  /** Nothing of this map was drawn before. */
  readonly isFirst: boolean;
  /** The backing canvas does not show what the map is now. */
  readonly isDirty: boolean;
  readonly distance: Distance;
  /** Cards are blocks, and not mounted: far off. */
  readonly isOverview: boolean;
  /** The zoom came out of the overview, and not all cards are mounted yet. */
  readonly isLeavingOverview: boolean;
  /** So many cards in the window are painted, as they wait to be mounted. */
  readonly pendingMounts: number;
  readonly zoomedAt: number;
  readonly movedAt: number;
  /** The zoom that words of links are written for: it follows once a gesture of zooming has ended. */
  readonly wordZoom: number;
}

export const initialAnimationFrameState: AnimationFrameState = {
  viewport: undefined,
  isFirst: true,
  isDirty: true,
  distance: 'near',
  isOverview: false,
  isLeavingOverview: false,
  pendingMounts: 0,
  zoomedAt: Number.NEGATIVE_INFINITY,
  movedAt: Number.NEGATIVE_INFINITY,
  wordZoom: 1,
};

/** The next state, and what this frame has to do. */
export interface AnimationFrameStep {
  readonly state: AnimationFrameState;
  readonly movement: PaneMovement;
  /** The zoom went into the overview or out of it. */
  readonly isOverviewChanged: boolean;
  readonly isJumping: boolean;
  /** Cards in the window are mounted. In the middle distance that is not seen, and the first frame need not wait for it. */
  readonly hasMountedCards: boolean;
  /** Nothing more is mounted in this frame. */
  readonly isZooming: boolean;
  /** A zoom goes on, and the frames of it are no place for a whole painting. */
  readonly isZoomingOn: boolean;
  /** The distance that the zoom asks for: while it goes on, that of the next painting. */
  readonly nextDistance: Distance;
  /** The viewport has changed in two frames, shortly after each other. */
  readonly isMoving: boolean;
}

/** What a frame is worked out with. */
interface FrameOptions {
  /** Whether there is a middle distance: not before an audience. */
  readonly hasMiddle?: boolean;
  /** The distance of a painting that became whole and is shown from this frame on. */
  readonly paintedDistance?: Distance | undefined;
}

/**
 * The state after the viewport of a new frame is known. While a zoom goes on, the distance stays that of what is painted:
 * mounted cards are near or unseen as the painting under them is.
 */
export function advanceFrame(
  before: AnimationFrameState,
  viewport: Viewport,
  time: number,
  { hasMiddle = true, paintedDistance }: FrameOptions = {},
): AnimationFrameStep {
  const shown = paintedDistance ?? before.distance;
  const nextDistance = distanceAt(viewport.zoom, shown, hasMiddle);
  const isZoomingOn = isZoomGoingOn(before, viewport, time);
  const distance = isZoomingOn ? shown : nextDistance;
  const isOverview = distance === 'far';
  const isFirst = before.viewport === undefined;
  const isOverviewChanged = isOverview !== before.isOverview;
  const isJumping = isJump(before.viewport, viewport);
  const zoomedAt = zoomTime(before, viewport, time, isJumping);
  const movement = movementBetween(before.viewport, viewport, isOverview);
  const isZoomGesture = time - zoomedAt < ZOOM_END_MS;
  return {
    state: {
      viewport,
      isFirst,
      isDirty: before.isDirty || distance !== shown,
      distance,
      isOverview,
      isLeavingOverview: isOverviewChanged ? !isOverview : before.isLeavingOverview,
      pendingMounts: before.pendingMounts,
      zoomedAt,
      movedAt: movement.isResting ? before.movedAt : time,
      wordZoom: isZoomGesture ? before.wordZoom : viewport.zoom,
    },
    movement,
    isOverviewChanged,
    isJumping,
    hasMountedCards: !isOverview && !(isFirst && distance === 'middle'),
    // After a jump out of the overview the canvas is painted first, and cards are mounted from the next frame on.
    isZooming: isZoomGesture || (isJumping && !isOverview),
    isZoomingOn,
    nextDistance,
    isMoving: !movement.isResting && time - before.movedAt < MOVEMENT_MS,
  };
}

/** The state after cards were mounted. @param waiting - how many cards in the window still wait */
export function afterMounting(
  before: AnimationFrameState,
  waiting: number,
  isZooming: boolean,
): AnimationFrameState {
  const isHeldBack = isZooming && before.isLeavingOverview;
  const pendingMounts = isHeldBack ? waiting + 1 : waiting;
  return {
    ...before,
    pendingMounts,
    isLeavingOverview: before.isLeavingOverview && pendingMounts > 0,
    // Mounted cards cover what was painted in their place: only the first and the last of them matter.
    isDirty: before.isDirty || pendingMounts > 0 !== before.pendingMounts > 0,
  };
}

function isJump(before: Viewport | undefined, { zoom }: Viewport): boolean {
  return before !== undefined && (zoom > before.zoom * JUMP_FACTOR || zoom < before.zoom / JUMP_FACTOR);
}

/**
 * Whether a zoom goes on in this frame: it changed shortly before. Its first step alone is painted at once, and so is the
 * next one after it rested and was painted sharp.
 */
function isZoomGoingOn(before: AnimationFrameState, viewport: Viewport, time: number): boolean {
  if (before.viewport === undefined || isJump(before.viewport, viewport)) return false;
  const sinceZoom = time - before.zoomedAt;
  const isUnrested = before.viewport.zoom !== before.wordZoom;
  const hasZoomed = viewport.zoom !== before.viewport.zoom;
  return sinceZoom < (hasZoomed && isUnrested ? STALL_MS : MOVEMENT_MS);
}

function zoomTime(before: AnimationFrameState, { zoom }: Viewport, time: number, isJumping: boolean): number {
  if (before.viewport === undefined || before.viewport.zoom === zoom) return before.zoomedAt;
  return isJumping ? Number.NEGATIVE_INFINITY : time;
}

function movementBetween(
  before: Viewport | undefined,
  viewport: Viewport,
  isOverview: boolean,
): PaneMovement {
  const isZooming = before !== undefined && before.zoom !== viewport.zoom;
  const isPanning = before !== undefined && !isZooming;
  const [dx, dy] = isPanning ? [viewport.x - before.x, viewport.y - before.y] : [0, 0];
  const isZoomingIn = isZooming && viewport.zoom > before.zoom;
  return { isOverview, isResting: !isZooming && dx === 0 && dy === 0, isZooming, isZoomingIn, dx, dy };
}
