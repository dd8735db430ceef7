import { createStore } from 'zustand/vanilla';
import { positionInWords, setPresentationPath } from '../../../core/present/presentation-path.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { defaultZoomLimits, zoomLimitsStore } from '../../../features/flow/zoom-limits.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { animateViewport } from '../animation/animate-viewport.ts';
import { defaultLegibility, legibilityStore } from '../painting/legibility-limits.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import {
  largestPageSize,
  presentLegibility,
  presentZoomLimits,
  viewportForRect,
} from './present-viewport.ts';
import { slideSourceOf } from './slide-source.ts';
import { type Slide, slidesOf } from './slides.ts';

/** The part of the map that the audience looks at; everything around it is drawn paler. */
export const spotlightStore = createStore<{ readonly spotlight: Rect | undefined }>(() => ({
  spotlight: undefined,
}));

/** The slides are computed again once a burst of edits is over, ms. */
const UPDATE_DELAY_MS = 200;

/** Shows the slides of one map, one after the other. */
export interface Slideshow {
  /** So many slides on, or back. */
  readonly moveBy: (count: number) => void;
  readonly stop: () => void;
}

/** The slide at which each map was left while the same presentation lasts, by the map's id. */
const lastSlideByMap = new Map<string, string>();

/** The next presentation begins at the beginning. */
export function forgetSlideshows(): void {
  lastSlideByMap.clear();
}

/** Where a slideshow is. */
interface Position {
  readonly slides: readonly Slide[];
  readonly index: number;
}

/** The slides of a map as it is now, at the slide that was shown before if it still exists. */
function updatedPosition(map: ActiveMap, { slides: before, index }: Position): Position {
  const currentId = before[index]?.id ?? lastSlideByMap.get(map.mapId);
  const slides = slidesOf(
    slideSourceOf(map),
    largestPageSize(map.pane.viewport(), zoomLimitsStore.getState(), window.innerHeight),
  );
  const found = slides.findIndex(({ id }) => id === currentId);
  return { slides, index: Math.max(0, found < 0 ? Math.min(index, slides.length - 1) : found) };
}

function announceSlide(slide: Slide | undefined, prefix = ''): void {
  if (slide) announce(`${prefix}${positionInWords(slide.place)}. ${cardsInWords(slide.cards.length)}.`);
}

function applyPresentLimits(): void {
  zoomLimitsStore.setState(presentZoomLimits(window.innerHeight));
  legibilityStore.setState(presentLegibility(window.innerHeight));
}

function restoreDefaults(): void {
  setPresentationPath(undefined);
  spotlightStore.setState({ spotlight: undefined });
  zoomLimitsStore.setState(defaultZoomLimits);
  legibilityStore.setState(defaultLegibility);
}

/** Starts at the slide where this map was left, and follows changes of the map and of the window's size. */
export function createSlideshow(map: ActiveMap): Slideshow {
  let position: Position = { slides: [], index: 0 };
  /** The viewport is at the slide: nobody moved the map by hand since. */
  let isAtSlide = false;
  let stopAnimation = (): void => undefined;
  const current = (): Slide | undefined => position.slides[position.index];

  const update = (): void => {
    applyPresentLimits();
    position = updatedPosition(map, position);
    publish();
  };
  const publish = (): void => {
    const slide = current();
    spotlightStore.setState({ spotlight: slide?.spotlight });
    if (slide) lastSlideByMap.set(map.mapId, slide.id);
    setPresentationPath(
      slide && { position: slide.place, next: () => moveBy(1), previous: () => moveBy(-1) },
    );
  };
  const show = (isAtOnce: boolean): void => {
    const slide = current();
    stopAnimation();
    if (!slide) return;
    isAtSlide = true;
    const viewport = slideViewport(map, slide);
    if (isAtOnce) map.pane.setViewport(viewport);
    else stopAnimation = animateViewport(map.pane, viewport);
    // Tab goes on from here.
    mapUi.setState({ focusId: slide.cards[0] });
  };
  const moveBy = (count: number): void => {
    update();
    const { slides, index } = position;
    const next = Math.max(0, Math.min(slides.length - 1, index + count));
    const isEnd = next === index && isAtSlide;
    position = { slides, index: next };
    publish();
    show(false);
    announceSlide(current(), isEnd ? (count > 0 ? 'This is the end. ' : 'This is the beginning. ') : '');
  };
  const onResize = (): void => {
    update();
    if (isAtSlide) show(true);
  };
  const onManualMove = (): void => {
    stopAnimation();
    isAtSlide = false;
  };

  update();
  show(true);
  announceSlide(current());
  const stops = [watchSize(map, onResize), watchModel(map, update), watchManualMoves(map, onManualMove)];
  return {
    moveBy,
    stop() {
      stopAnimation();
      for (const stop of stops) stop();
      restoreDefaults();
    },
  };
}

const slideViewport = (map: ActiveMap, { rect }: Slide) =>
  viewportForRect(rect, map.pane.viewport(), zoomLimitsStore.getState(), window.innerHeight);

/** Calls back when the window of the map got another size, and the first time that its viewport changes. */
function watchSize({ pane }: ActiveMap, onResize: () => void): () => void {
  let last = '';
  return pane.subscribe(() => {
    const { width, height } = pane.viewport();
    const size = `${width} ${height}`;
    if (size === last) return;
    last = size;
    onResize();
  });
}

function watchModel({ model }: ActiveMap, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = model.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(onChange, UPDATE_DELAY_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** The wheel or a press on the map. */
function watchManualMoves({ element }: ActiveMap, onMove: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  element.addEventListener('wheel', onMove, { passive: true, signal });
  element.addEventListener('pointerdown', onMove, { signal });
  return () => controller.abort();
}
