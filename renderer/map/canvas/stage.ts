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
import { type MapUi, mapUi } from './ui-store.ts';

/** The picture is this much larger than the window on each side when far, so that it can be slid. */
const OVERSCAN = 0.35;
/** Near, only while the paper is on its way: a larger picture would cost every frame of a drag. */
const OVERSCAN_NEAR = 0.25;
/** Near, a picture that is scaled more than this looks out of focus. */
const BLUR = 1.3;
/** A paint that took longer than this is slid and scaled instead, and done again when things come to rest. */
const BUDGET_MS = 4;
const SETTLE_MS = 120;
const REPAINT_MS = 90;

interface Given {
  readonly model: MapModel;
  readonly pane: Pane;
  readonly mounted: MountedCards;
  readonly canvas: HTMLCanvasElement;
  /** Holds the hidden marks of all kinds. */
  readonly marks: HTMLElement;
  readonly selected: () => ReadonlySet<string>;
  readonly tokenOf: (kind: string) => string;
}

interface Painted {
  readonly view: View;
  readonly overX: number;
  readonly overY: number;
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
  const { model, pane, canvas } = given;
  const context = canvas.getContext('2d');
  const palette = createPalette(canvas.parentElement ?? document.body);
  const mounting = createMounting({
    model,
    mounted: given.mounted,
    pinned: () => [mapUi.getState().focusId, mapUi.getState().editingId].filter((id) => id !== undefined),
    held: () => mapUi.getState().held,
    draft: () => draftCard(mapUi.getState().draft),
  });
  let stamps: ReadonlyMap<string, KindStamp> = new Map();
  let frame = 0;
  let painted: Painted | undefined;
  let isDirty = true;
  let isFar = false;
  let waiting = 0;
  let lastZoom = 0;
  let zoomedAt = Number.NEGATIVE_INFINITY;
  let cost = 0;
  let paintedAt = 0;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const paint = (view: View, over = isFar ? OVERSCAN : 0): void => {
    if (!context || view.width === 0) return;
    const began = performance.now();
    const [overX, overY] = [Math.round(view.width * over), Math.round(view.height * over)];
    const density = window.devicePixelRatio || 1;
    const [w, h] = [view.width + 2 * overX, view.height + 2 * overY];
    if (canvas.width !== Math.round(w * density) || canvas.height !== Math.round(h * density)) {
      canvas.width = Math.round(w * density);
      canvas.height = Math.round(h * density);
      canvas.style.width = `${w}px`;
      canvas.style.height = `${h}px`;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(
      view.zoom * density,
      0,
      0,
      view.zoom * density,
      (view.x + overX) * density,
      (view.y + overY) * density,
    );
    paintAll(context, { ...view, x: view.x + overX, y: view.y + overY, width: w, height: h });
    canvas.style.transform = `translate(${-overX}px, ${-overY}px)`;
    painted = { view, overX, overY };
    paintedAt = performance.now();
    cost = paintedAt - began;
    canvas.dataset.paintedAt = String(model.version);
  };

  const paintAll = (into: CanvasRenderingContext2D, view: View): void => {
    const ui = mapUi.getState();
    const brush: LinkBrush = {
      model,
      colour: palette.of,
      zoom: view.zoom,
      sight: sightOf(view),
      selected: given.selected(),
      hovered: ui.hoverLink,
      ink: inkStore.getState(),
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

  /** Slides the last picture to where it belongs now, or says that it does not reach. */
  const slide = (view: View): boolean => {
    if (!painted || (isFar && cost < BUDGET_MS)) return false;
    const scale = view.zoom / painted.view.zoom;
    if (isFar ? scale > 2.5 || scale < 0.3 : scale > BLUR || scale < 1 / BLUR) return false;
    const x = view.x - painted.view.x * scale - painted.overX * scale;
    const y = view.y - painted.view.y * scale - painted.overY * scale;
    const covers =
      x <= 0 &&
      y <= 0 &&
      x + (painted.view.width + 2 * painted.overX) * scale >= view.width &&
      y + (painted.view.height + 2 * painted.overY) * scale >= view.height;
    const mayLag = isFar || scale !== 1;
    if (!covers && !(mayLag && performance.now() - paintedAt <= REPAINT_MS)) return false;
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    return true;
  };

  const later = (): void => {
    clearTimeout(settle);
    settle = setTimeout(() => {
      isDirty = true;
      wake();
    }, SETTLE_MS + 10);
  };

  const draw = (): void => {
    frame = 0;
    const view = pane.view();
    if (view.width === 0) return;
    const time = performance.now();
    if (lastZoom !== 0 && view.zoom !== lastZoom) zoomedAt = time;
    lastZoom = view.zoom;
    const isZooming = time - zoomedAt < SETTLE_MS;
    const far = isFarAt(view.zoom, isFar);
    if (far !== isFar) {
      isFar = far;
      isDirty = true;
      mapUi.setState({ isFar });
    }
    const before = waiting;
    // Coming near, everything in sight is painted until it is mounted.
    waiting = mounting.update(view, isFar, isZooming) + (isZooming && !isFar && mounting.count === 0 ? 1 : 0);
    if (waiting !== before) isDirty = true;
    if (waiting > 0 && !isZooming) wake();
    if (isZooming) later();
    const last = painted?.view;
    const isSame =
      last?.x === view.x &&
      last.y === view.y &&
      last.zoom === view.zoom &&
      last.width === view.width &&
      last.height === view.height;
    if (isDirty || !painted) {
      isDirty = false;
      paint(view);
    } else if (!isSame) {
      const isSlid = slide(view);
      if (!isSlid) paint(view, isFar ? OVERSCAN : OVERSCAN_NEAR);
      if (isSlid || !isFar) later();
    }
  };

  function wake(): void {
    if (frame === 0) frame = requestAnimationFrame(draw);
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
  const marksWatcher = new MutationObserver(() => {
    stamps = new Map();
    change();
  });
  marksWatcher.observe(given.marks, { childList: true, subtree: true });

  return {
    wake: change,
    now: draw,
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(settle);
      marksWatcher.disconnect();
      for (const stop of stops) stop();
    },
  };
}
