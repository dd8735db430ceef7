import { createStore } from 'zustand/vanilla';
import { placeWords, setPath } from '../../present/path.ts';
import { announce } from '../../ui/announce.tsx';
import { cardsInWords } from '../../ui/words.ts';
import { inkStore, usualInk } from '../canvas/ink.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { glideView } from '../glide-view.ts';
import type { LiveMap } from '../live-map.ts';
import type { Rect } from '../model/rect.ts';
import { usualLimits, zoomLimits } from '../zoom-limits.ts';
import { groundOf } from './ground.ts';
import { largestPicture, roomInk, roomLimits, viewOfRect } from './room-view.ts';
import { type Step, stepsOf } from './stops.ts';

/** What the room looks at; everything around it steps back. */
export const litStore = createStore<{ readonly lit: Rect | undefined }>(() => ({ lit: undefined }));

/** In milliseconds: the way is looked at again once a burst of edits is over. */
const PAUSE = 200;

/** The way of the room through one map. */
export interface Walk {
  /** So many pictures on, or back. */
  readonly by: (count: number) => void;
  readonly stop: () => void;
}

/** Where each map was left while the same presentation lasts, by the id of its map. */
const left = new Map<string, string>();

/** The next presentation begins at the beginning. */
export const forgetWalks = (): void => left.clear();

/** Begins the way through a map and follows its changes and the size of the window. */
export function createWalk(map: LiveMap): Walk {
  let steps: readonly Step[] = [];
  let at = 0;
  let isThere = false;
  let stopGlide = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let size = '';

  /** Finds the way as the map is now, and where on it the room is: still at the same picture, if there is one. */
  const look = (): void => {
    const here = steps[at]?.id ?? left.get(map.mapId);
    const height = window.innerHeight;
    zoomLimits.setState(roomLimits(height));
    inkStore.setState(roomInk(height));
    steps = stepsOf(groundOf(map), largestPicture(map.pane.view(), zoomLimits.getState(), height));
    const found = steps.findIndex(({ id }) => id === here);
    at = Math.max(0, found < 0 ? Math.min(at, steps.length - 1) : found);
    tell();
  };
  const tell = (): void => {
    const step = steps[at];
    litStore.setState({ lit: step?.lit });
    if (step) left.set(map.mapId, step.id);
    setPath(step && { place: step.place, next: () => by(1), previous: () => by(-1) });
  };
  const show = (isAtOnce: boolean): void => {
    const step = steps[at];
    stopGlide();
    if (!step) return;
    isThere = true;
    const to = viewOfRect(step.rect, map.pane.view(), zoomLimits.getState(), window.innerHeight);
    if (isAtOnce) map.pane.setView(to);
    else stopGlide = glideView(map.pane, to);
    // Tab goes on from here.
    mapUi.setState({ focusId: step.cards[0] });
  };
  const say = (before: string): void => {
    const step = steps[at];
    if (step) announce(`${before}${placeWords(step.place)}. ${cardsInWords(step.cards.length)}.`);
  };
  const by = (count: number): void => {
    look();
    const next = Math.max(0, Math.min(steps.length - 1, at + count));
    const isEnd = next === at && isThere;
    at = next;
    tell();
    show(false);
    say(isEnd ? (count > 0 ? 'This is the end. ' : 'This is the beginning. ') : '');
  };

  const onPane = (): void => {
    const { width, height } = map.pane.view();
    const now = `${width} ${height}`;
    if (now === size) return;
    size = now;
    look();
    if (isThere) show(true);
  };
  const onModel = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  /** Whoever moves the paper by hand stays where they went. */
  const onHand = (): void => {
    stopGlide();
    isThere = false;
  };
  const { element, pane, model } = map;
  look();
  show(true);
  say('');
  const stops = [pane.subscribe(onPane), model.subscribe(onModel)];
  element.addEventListener('wheel', onHand, { passive: true });
  element.addEventListener('pointerdown', onHand);
  return {
    by,
    stop() {
      clearTimeout(timer);
      stopGlide();
      for (const stop of stops) stop();
      element.removeEventListener('wheel', onHand);
      element.removeEventListener('pointerdown', onHand);
      setPath(undefined);
      litStore.setState({ lit: undefined });
      zoomLimits.setState(usualLimits);
      inkStore.setState(usualInk);
    },
  };
}
