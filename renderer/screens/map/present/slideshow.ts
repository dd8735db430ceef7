import { createStore } from 'zustand/vanilla';
import {
  type PathPosition,
  positionInWords,
  setPresentationPath,
} from '../../../core/present/presentation-path.ts';
import { presentedFrom } from '../../../core/state/presenting.ts';
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
import { stopsOf } from './slide-source.ts';
import type { Page } from './split-into-pages.ts';
import { positionAfter, type Step, type StopPosition, stopWith } from './stop-position.ts';
import {
  cardsAt,
  type FrameStop,
  placeOf,
  reuseStops,
  type Stop,
  spotlightOf,
  type WallStop,
} from './stops.ts';
import { isWritingOnMap, type WallAt, type WallLaidOut, wallStore } from './wall-store.ts';
import { watchContent, watchManualMoves, watchSize } from './watch-map.ts';

/** The part of the map that the audience looks at; everything around it is drawn paler. */
export const spotlightStore = createStore<{ readonly spotlight: Rect | undefined }>(() => ({
  spotlight: undefined,
}));

/** Shows the slides of one map, one after the other. */
export interface Slideshow {
  readonly move: (step: Step) => void;
  readonly stop: () => void;
}

/** The slide at which each map was left while the same presentation lasts, by the map's id. */
const lastPositionByMap = new Map<string, { readonly id: string; readonly part: number }>();

/** The next presentation begins at the beginning, or at what is selected then. */
export function forgetSlideshows(): void {
  lastPositionByMap.clear();
}

function applyPresentLimits(): void {
  zoomLimitsStore.setState(presentZoomLimits(window.innerHeight));
  legibilityStore.setState(presentLegibility(window.innerHeight));
}

function showNothing(): void {
  setPresentationPath(undefined);
  spotlightStore.setState({ spotlight: undefined });
  wallStore.setState({ slide: undefined });
}

function restoreDefaults(): void {
  showNothing();
  zoomLimitsStore.setState(defaultZoomLimits);
  legibilityStore.setState(defaultLegibility);
}

const currentStops = (map: ActiveMap): readonly Stop[] =>
  stopsOf(map, largestPageSize(map.pane.viewport(), zoomLimitsStore.getState(), window.innerHeight));

/** Where a presentation of this map begins: where it was left, else at the card or theme that was selected. */
function firstPosition(map: ActiveMap, stops: readonly Stop[]): StopPosition & { readonly at?: WallAt } {
  const left = lastPositionByMap.get(map.mapId);
  const index = left ? stops.findIndex(({ id }) => id === left.id) : -1;
  if (left && index >= 0) return { index, part: left.part };
  const selected = presentedFrom();
  const found = stopWith(stops, selected);
  const stop = found === undefined ? undefined : stops[found];
  const card = stop && cardsAt(stop).find((id) => selected.has(id));
  if (found === undefined || !stop || card === undefined) return { index: found ?? 0, part: 0 };
  if (stop.type === 'wall') return { index: found, part: 0, at: { card } };
  return {
    index: found,
    part: Math.max(
      0,
      stop.pages.findIndex(({ ids }) => ids.includes(card)),
    ),
  };
}

const slideViewport = (map: ActiveMap, rect: Rect) =>
  viewportForRect(rect, map.pane.viewport(), zoomLimitsStore.getState(), window.innerHeight);

class MapSlideshow implements Slideshow {
  readonly #map: ActiveMap;
  #stops: readonly Stop[];
  #position: StopPosition;
  /** Of the stop that is shown; those of a theme are known once it is laid out. */
  #parts = 1;
  /** The viewport is at the slide: nobody moved the map by hand since. */
  #isAtSlide = true;
  /** What is to be said of the slide as soon as it is laid out, before its number; undefined for nothing. */
  #announcement: string | undefined = '';
  #stopAnimation = (): void => undefined;
  readonly #stopWatching: readonly (() => void)[];

  constructor(map: ActiveMap) {
    applyPresentLimits();
    this.#map = map;
    this.#stops = currentStops(map);
    const first = firstPosition(map, this.#stops);
    this.#position = first;
    this.#show(true, first.at);
    this.#stopWatching = [
      watchSize(map, () => this.#onResize()),
      watchContent(map, () => this.#onContent()),
      watchManualMoves(map, () => this.#onManualMove()),
    ];
  }

  move(step: Step): void {
    this.#refreshStops();
    const next = positionAfter(this.#position, step, this.#parts, this.#stops.length);
    const { index, part } = this.#position;
    const isSame = next.index === index && next.part === part && this.#isAtSlide;
    const end = step === 'next' ? 'This is the end. ' : 'This is the beginning. ';
    this.#announcement = isSame ? end : '';
    this.#position = next;
    this.#show(false);
  }

  stop(): void {
    this.#stopAnimation();
    for (const stop of this.#stopWatching) stop();
    restoreDefaults();
  }

  #current(): Stop | undefined {
    return this.#stops[this.#position.index];
  }

  #show(isAtOnce: boolean, at: WallAt = { part: this.#position.part }): void {
    const stop = this.#current();
    this.#stopAnimation();
    this.#isAtSlide = true;
    if (!stop) showNothing();
    else if (stop.type === 'frame') this.#showFrame(stop, isAtOnce);
    else {
      this.#panTo(stop);
      mapUi.setState({ focusId: undefined });
      this.#setTheme(stop, at);
    }
  }

  /** A card that is written on the map meanwhile is written among those of the theme. */
  #panTo({ theme }: WallStop): void {
    if (!isWritingOnMap()) this.#map.pane.setViewport(slideViewport(this.#map, theme.rect));
  }

  #setTheme({ theme }: WallStop, at: WallAt): void {
    spotlightStore.setState({ spotlight: undefined });
    wallStore.setState({ slide: { theme, at, onLaidOut: this.#onLaidOut } });
  }

  readonly #onLaidOut = ({ parts, part, cards }: WallLaidOut): void => {
    this.#parts = parts;
    this.#position = { index: this.#position.index, part };
    this.#publish(cards.length);
  };

  #showFrame(stop: FrameStop, isAtOnce: boolean): void {
    const page = this.#setFrame(stop);
    if (!page) return;
    const viewport = slideViewport(this.#map, page.rect);
    if (isAtOnce) this.#map.pane.setViewport(viewport);
    else this.#stopAnimation = animateViewport(this.#map.pane, viewport);
    // Tab goes on from here.
    mapUi.setState({ focusId: page.ids[0] });
  }

  #setFrame({ pages }: FrameStop): Page | undefined {
    this.#parts = pages.length;
    const { index, part } = this.#position;
    this.#position = { index, part: Math.max(0, Math.min(part, pages.length - 1)) };
    const page = pages[this.#position.part];
    wallStore.setState({ slide: undefined });
    spotlightStore.setState({ spotlight: page && spotlightOf(page) });
    this.#publish(page?.ids.length ?? 0);
    return page;
  }

  /** Tells where the presentation is. */
  #publish(cards: number): void {
    const stop = this.#current();
    if (!stop) return;
    const { index, part } = this.#position;
    lastPositionByMap.set(this.#map.mapId, { id: stop.id, part });
    const position = placeOf(this.#stops, index, part, this.#parts);
    this.#publishPath(position);
    if (this.#announcement !== undefined)
      announce(`${this.#announcement}${positionInWords(position)}. ${cardsInWords(cards)}.`);
    this.#announcement = undefined;
  }

  /** Away from its slide, both buttons lead back to it, also at the ends. */
  #publishPath(position: PathPosition): void {
    const { index, part } = this.#position;
    setPresentationPath({
      position,
      next: () => this.move('next'),
      previous: () => this.move('previous'),
      isAtStart: this.#isAtSlide && index === 0 && part === 0,
      isAtEnd: this.#isAtSlide && index === this.#stops.length - 1 && part === this.#parts - 1,
    });
  }

  /** The stops as the map is now, at the one that was shown; where that is gone, at the one that has its place. */
  #refreshStops(): void {
    applyPresentLimits();
    const { index, part } = this.#position;
    const id = this.#current()?.id;
    this.#stops = reuseStops(currentStops(this.#map), this.#stops);
    const found = this.#stops.findIndex((stop) => stop.id === id);
    this.#position =
      found >= 0
        ? { index: found, part }
        : { index: Math.max(0, Math.min(index, this.#stops.length - 1)), part: 0 };
  }

  /** Nothing is panned to: somebody may be working there. */
  #onContent(): void {
    this.#refreshStops();
    const stop = this.#current();
    if (stop?.type === 'frame') this.#setFrame(stop);
    else if (stop) this.#setTheme(stop, { part: this.#position.part });
    else showNothing();
  }

  #onResize(): void {
    this.#refreshStops();
    const stop = this.#current();
    // A theme is set anew by the wall itself.
    if (stop?.type === 'wall') this.#panTo(stop);
    else if (this.#isAtSlide) this.#show(true);
  }

  #onManualMove(): void {
    this.#stopAnimation();
    this.#isAtSlide = false;
    const { index, part } = this.#position;
    if (this.#current()) this.#publishPath(placeOf(this.#stops, index, part, this.#parts));
  }
}

/**
 * Starts at the slide where this map was left, or at what was selected, and follows changes of the map and of the window's
 * size.
 */
export function createSlideshow(map: ActiveMap): Slideshow {
  return new MapSlideshow(map);
}
