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

/** What the room looks at; everything around it steps back. */
export const spotlightStore = createStore<{ readonly spotlight: Rect | undefined }>(() => ({
  spotlight: undefined,
}));

/** In milliseconds: the way is looked at again once a burst of edits is over. */
const UPDATE_DELAY_MS = 200;

/** The way of the room through one map. */
export interface Slideshow {
  /** So many pictures on, or back. */
  readonly moveBy: (count: number) => void;
  readonly stop: () => void;
}

/** Where each map was left while the same presentation lasts, by the id of its map. */
const lastSlideByMap = new Map<string, string>();

/** The next presentation begins at the beginning. */
export function forgetSlideshows(): void {
  lastSlideByMap.clear();
}

/** Begins the way through a map and follows its changes and the size of the window. */
export function createSlideshow(map: ActiveMap): Slideshow {
  let slides: readonly Slide[] = [];
  let index = 0;
  let isAtSlide = false;
  let stopAnimation = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let size = '';

  /** Finds the way as the map is now, and where on it the room is: still at the same picture, if there is one. */
  const updateSlides = (): void => {
    const currentId = slides[index]?.id ?? lastSlideByMap.get(map.mapId);
    const height = window.innerHeight;
    zoomLimitsStore.setState(presentZoomLimits(height));
    legibilityStore.setState(presentLegibility(height));
    slides = slidesOf(
      slideSourceOf(map),
      largestPageSize(map.pane.viewport(), zoomLimitsStore.getState(), height),
    );
    const found = slides.findIndex(({ id }) => id === currentId);
    index = Math.max(0, found < 0 ? Math.min(index, slides.length - 1) : found);
    publish();
  };
  const publish = (): void => {
    const slide = slides[index];
    spotlightStore.setState({ spotlight: slide?.spotlight });
    if (slide) lastSlideByMap.set(map.mapId, slide.id);
    setPresentationPath(
      slide && { position: slide.place, next: () => moveBy(1), previous: () => moveBy(-1) },
    );
  };
  const show = (isAtOnce: boolean): void => {
    const slide = slides[index];
    stopAnimation();
    if (!slide) return;
    isAtSlide = true;
    const to = viewportForRect(
      slide.rect,
      map.pane.viewport(),
      zoomLimitsStore.getState(),
      window.innerHeight,
    );
    if (isAtOnce) map.pane.setViewport(to);
    else stopAnimation = animateViewport(map.pane, to);
    // Tab goes on from here.
    mapUi.setState({ focusId: slide.cards[0] });
  };
  const announceSlide = (prefix: string): void => {
    const slide = slides[index];
    if (slide) announce(`${prefix}${positionInWords(slide.place)}. ${cardsInWords(slide.cards.length)}.`);
  };
  const moveBy = (count: number): void => {
    updateSlides();
    const next = Math.max(0, Math.min(slides.length - 1, index + count));
    const isEnd = next === index && isAtSlide;
    index = next;
    publish();
    show(false);
    announceSlide(isEnd ? (count > 0 ? 'This is the end. ' : 'This is the beginning. ') : '');
  };

  const onPane = (): void => {
    const { width, height } = map.pane.viewport();
    const now = `${width} ${height}`;
    if (now === size) return;
    size = now;
    updateSlides();
    if (isAtSlide) show(true);
  };
  const onModel = (): void => {
    clearTimeout(timer);
    timer = setTimeout(updateSlides, UPDATE_DELAY_MS);
  };
  /** Whoever moves the paper by hand stays where they went. */
  const onManualMove = (): void => {
    stopAnimation();
    isAtSlide = false;
  };
  const { element, pane, model } = map;
  updateSlides();
  show(true);
  announceSlide('');
  const stops = [pane.subscribe(onPane), model.subscribe(onModel)];
  element.addEventListener('wheel', onManualMove, { passive: true });
  element.addEventListener('pointerdown', onManualMove);
  return {
    moveBy,
    stop() {
      clearTimeout(timer);
      stopAnimation();
      for (const stop of stops) stop();
      element.removeEventListener('wheel', onManualMove);
      element.removeEventListener('pointerdown', onManualMove);
      setPresentationPath(undefined);
      spotlightStore.setState({ spotlight: undefined });
      zoomLimitsStore.setState(defaultZoomLimits);
      legibilityStore.setState(defaultLegibility);
    },
  };
}
