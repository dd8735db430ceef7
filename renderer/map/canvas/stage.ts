import type { MapModel } from '../model/map-model.ts';
import { leavesLinksOutAfar } from '../model/simplified.ts';
import { isFarAt, sightOf, type View } from '../model/window.ts';
import { mapParts } from '../parts.ts';
import { draftCard } from './draft-card.ts';
import { inkStore } from './ink.ts';
import { type KindStamp, readStamps } from './kind-stamps.ts';
import type { LinkBrush } from './link-brush.ts';
import { createMounting } from './mounting.ts';
import { paintCards } from './paint-cards.ts';
import { paintLinksFar, paintLinksNear } from './paint-links.ts';
import { paintMats } from './paint-mats.ts';
import { createPalette, onThemeChange } from './palette.ts';
import type { MountedCards, Pane } from './react-flow-adapter.tsx';
import { createSlidingPicture, type PictureCanvases, type Way } from './sliding-picture.ts';
import { type MapUi, mapUi } from './ui-store.ts';

/** So long after the last change of the zoom cards are mounted again, and the picture is painted sharp. */
const SETTLE_MS = 120;
/** Two changes of the view this close together are one movement. */
const MOVEMENT_MS = 100;
/** A zoom that changes by more than this at once is no gesture: cards are mounted without waiting for its end. */
const JUMP = 2;

const isJump = (from: number, to: number): boolean => to > from * JUMP || to < from / JUMP;

interface Given {
  readonly model: MapModel;
  readonly pane: Pane;
  readonly mounted: MountedCards;
  readonly canvases: PictureCanvases;
  /** Holds the hidden marks of all kinds. */
  readonly marks: HTMLElement;
  readonly selected: () => ReadonlySet<string>;
  readonly tokenOf: (kind: string) => string;
}

/** Draws one map, a frame at a time and only when something changed. */
export interface Stage {
  /** Something changed: paint in the next frame. */
  wake(): void;
  /** Paints now: for the first picture. */
  now(): void;
  stop(): void;
}

export function createStage(given: Given): Stage {
  const { model, pane, canvases } = given;
  const palette = createPalette(canvases.tight.parentElement ?? document.body);
  const mounting = createMounting({
    model,
    mounted: given.mounted,
    pinned: () => [mapUi.getState().focusId, mapUi.getState().editingId].filter((id) => id !== undefined),
    held: () => mapUi.getState().held,
    draft: () => draftCard(mapUi.getState().draft),
  });
  let stamps: ReadonlyMap<string, KindStamp> = new Map();
  let frame = 0;
  let isStopped = false;
  let isDirty = true;
  let isFar = false;
  let waiting = 0;
  let zoomedAt = Number.NEGATIVE_INFINITY;
  let last: View | undefined;
  let movedAt = Number.NEGATIVE_INFINITY;
  /** The zoom came from afar, and not all cards are mounted yet. */
  let isComing = false;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const paintAll = (into: CanvasRenderingContext2D, view: View, wordsIn: View): void => {
    const ui = mapUi.getState();
    const seen = { zoom: view.zoom, sight: sightOf(view), wordsIn: sightOf(wordsIn) };
    const brush: LinkBrush = {
      ...seen,
      model,
      colour: palette.of,
      selected: given.selected(),
      hovered: ui.hoverLink,
      ink: inkStore.getState(),
      keepClear: mapParts.flatMap((part) => part.keepClear?.(seen) ?? []),
    };
    paintMats(into, { ...brush, isFar });
    for (const part of mapParts) part.paintUnder?.(into, { ...brush, isFar });
    if (isFar && !leavesLinksOutAfar(model)) paintLinksFar(into, brush);
    else if (!isFar) paintLinksNear(into, brush);
    if (isFar || waiting > 0) {
      if (stamps.size === 0) stamps = readStamps(given.marks);
      const slots = model.cardsIn(brush.sight);
      paintCards(into, { ...brush, stamps, tokenOf: given.tokenOf, focusId: ui.focusId }, slots);
    }
    for (const part of mapParts) part.paintOver?.(into, { ...brush, isFar });
  };

  const picture = createSlidingPicture(canvases, paintAll);

  const later = (): void => {
    clearTimeout(settle);
    settle = setTimeout(() => {
      pane.setMoving(false);
      isDirty = true;
      wake();
    }, SETTLE_MS + 10);
  };

  /** What changed of the view since the frame before. */
  const wayTo = (view: View): Way => {
    const isSameZoom = last?.zoom === view.zoom;
    const [dx, dy] = last && isSameZoom ? [view.x - last.x, view.y - last.y] : [0, 0];
    const isMoved = last !== undefined && (!isSameZoom || dx !== 0 || dy !== 0);
    last = view;
    return { isFar, isResting: !isMoved, isZooming: isMoved && !isSameZoom, dx, dy };
  };

  /** From near to far and back. */
  const turn = (view: View): void => {
    const far = isFarAt(view.zoom, isFar);
    if (far === isFar) return;
    isFar = far;
    isComing = !far;
    isDirty = true;
    mapUi.setState({ isFar });
  };

  /** Mounts what this frame may mount; what still waits in sight is painted. */
  const mount = (view: View, isZooming: boolean): void => {
    const wasWaiting = waiting > 0;
    waiting = mounting.update(view, isFar, isZooming);
    if (isZooming && isComing) waiting += 1;
    else isComing &&= waiting > 0;
    // Cards that are mounted cover what was painted in their place: only the first and the last of them matter.
    if (waiting > 0 !== wasWaiting) isDirty = true;
  };

  const draw = (): void => {
    frame = 0;
    const view = pane.view();
    if (view.width === 0) return;
    const time = performance.now();
    picture.frame(time);
    const isZoomed = last !== undefined && view.zoom !== last.zoom;
    const isAtOnce = isZoomed && isJump(last?.zoom ?? 1, view.zoom);
    if (isZoomed) zoomedAt = isAtOnce ? Number.NEGATIVE_INFINITY : time;
    turn(view);
    // After a jump to near the picture comes first, and the cards from the next frame on.
    const isZooming = time - zoomedAt < SETTLE_MS || (isAtOnce && !isFar);
    const way = wayTo(view);
    mount(view, isZooming);
    if (isAtOnce || (waiting > 0 && !isZooming)) wake();
    const isOld = isDirty || !picture.shows(view);
    const isSlid = isOld && !isDirty && picture.slide(view, way);
    if (isOld && !isSlid) {
      isDirty = false;
      picture.paint(view, way);
    }
    // Also where only the window changed: a picture that was slid for it may miss an edge, or have too few pixels.
    if (isZooming || isSlid || !way.isResting) later();
    if (way.isResting) return;
    if (time - movedAt < MOVEMENT_MS) pane.setMoving(true);
    movedAt = time;
  };

  function wake(): void {
    if (frame === 0 && !isStopped) frame = requestAnimationFrame(draw);
  }
  const change = (): void => {
    isDirty = true;
    wake();
  };
  /** What the person goes on typing into must be there before the next key. */
  const react = (now: MapUi, before: MapUi): void => {
    isDirty = true;
    if (now.draft === before.draft && now.focusId === before.focusId && now.editingId === before.editingId) {
      wake();
      return;
    }
    cancelAnimationFrame(frame);
    draw();
  };
  const newTheme = (): void => {
    palette.refresh();
    change();
  };
  const stops = [
    pane.subscribe(wake),
    model.subscribe(change),
    mapUi.subscribe(react),
    inkStore.subscribe(change),
    onThemeChange(newTheme),
  ];
  void document.fonts?.ready.then(change);
  const prepared = setTimeout(() => picture.prepare(pane.view()), SETTLE_MS);
  const marksWatcher = new MutationObserver(() => {
    stamps = new Map();
    change();
  });
  marksWatcher.observe(given.marks, { childList: true, subtree: true });

  return {
    wake: change,
    now: draw,
    stop() {
      // Fonts may be there only after the map has gone: the next map's view is not this one's to say.
      isStopped = true;
      cancelAnimationFrame(frame);
      clearTimeout(settle);
      clearTimeout(prepared);
      pane.setMoving(false);
      marksWatcher.disconnect();
      for (const stop of stops) stop();
    },
  };
}
