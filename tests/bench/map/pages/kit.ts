import { type BenchData, type BenchLink, CARD, makeData } from '../data.ts';

/** Which view is asked for: 100 % or 60 % about the card in the middle, or the whole map. */
export type ViewName = '100' | '60' | 'fit';

export type MapPoint = readonly [x: number, y: number];

/** Places of two linked cards in the list of cards. */
export type LinkEnds = Pick<BenchLink, 'from' | 'to'>;

/** What every contestant's page lets the bench do, as `window.app`. Times are in milliseconds to the end of the paint. */
export interface Contestant {
  load(): Promise<number>;
  view(name: ViewName): Promise<number>;
  /** Changes when the card in the middle is painted elsewhere. */
  probe(): unknown;
  /** `deltaY` of one turn of the wheel that every contestant zooms about as far with. */
  zoomDelta(name: ViewName): number;
  /** Opens the words of the card in the middle; `doubleClick` where only a pointer can. */
  readonly edit: 'doubleClick' | (() => void | Promise<void>);
  endEdit(): void;
  /** The words as they are being written. */
  textProbe(): string | null | undefined;
  selectAll(): Promise<number>;
  readonly undo: 'keys' | (() => Promise<number>);
  /** Where the map's origin lies in the window, px. */
  paper(): PageView;
  /**
   * Where lines go round cards: the middle of the line of each of these links, px of the map, undefined for one that is not
   * led. Undefined as a whole where lines are straight.
   */
  lineMiddles?(links: readonly LinkEnds[]): readonly (MapPoint | undefined)[] | undefined;
  /** Cards in the page, where there are any. */
  mounted?(): number;
  /** Ours only: to `zoom` about the middle, until all cards are there in detail. */
  detail?(zoom: number): Promise<number>;
  /** Ours only: lays the whole map out anew, along the links. */
  tidy?(): Promise<number>;
}

const channel = new MessageChannel();
let waiting: (() => void)[] = [];
channel.port1.onmessage = () => {
  const now = waiting;
  waiting = [];
  for (const call of now) call();
};

/** Calls back in the first task after the next frame. */
const afterPaint = (call: () => void): void => {
  requestAnimationFrame(() => {
    waiting.push(call);
    channel.port2.postMessage(0);
  });
};

export function painted(): Promise<void> {
  return new Promise(afterPaint);
}

let frames: number[] = [];
let longTasks: number[] = [];
let isRunning = false;
/** How far the wheel was turned, away from where it was; undefined as long as it was not. */
let turned: number | undefined;
window.addEventListener(
  'wheel',
  ({ deltaY }) => {
    turned = (turned ?? 0) + deltaY;
  },
  { capture: true, passive: true },
);
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask' });

const note = (time: number): void => {
  if (!isRunning) return;
  frames.push(time);
  requestAnimationFrame(note);
};

let delays: number[] = [];
let pending: { readonly at: number; readonly value: unknown } | undefined;
let probe: (() => unknown) | undefined;
let heard: readonly string[] = [];

const look = (): void =>
  afterPaint(() => {
    if (!pending || !probe) return;
    const now = performance.now();
    if (probe() !== pending.value) {
      delays.push(now - pending.at);
      pending = undefined;
    } else if (now - pending.at > 3000) pending = undefined;
    else look();
  });
const hear = (event: Event): void => {
  if (pending || !probe) return;
  pending = { at: event.timeStamp, value: probe() };
  look();
};
const capture = { capture: true, passive: true };

/** The measuring kit of a page, as `window.bench`. */
export const kit = {
  /** From `work` to the task after the frame in which `isReady` holds; -1 when it never does. */
  async toPaint(work: () => unknown, isReady: () => unknown = () => true, most = 60_000): Promise<number> {
    const began = performance.now();
    await work();
    do {
      await painted();
      if (performance.now() - began > most) return -1;
    } while (!isReady());
    await painted();
    return performance.now() - began;
  },
  startFrames(): void {
    frames = [performance.now()];
    longTasks = [];
    turned = undefined;
    isRunning = true;
    requestAnimationFrame(note);
  },
  /**
   * Waits until the wheel is back where it was when the frames were started. Chromium answers for a turn as soon as it
   * waits in its queue, and makes one of several that wait there: neither answers nor events can be counted.
   * @returns whether it came back
   */
  async turnedBack(most = 20_000): Promise<boolean> {
    const began = performance.now();
    while (turned !== 0 && performance.now() - began < most) await painted();
    return turned === 0;
  },
  /** Start and end count too: a freeze before the first or after the last frame is one. */
  stopFrames(): { readonly intervals: number[]; readonly longTasks: number[] } {
    isRunning = false;
    frames.push(performance.now());
    return { intervals: frames.slice(1).map((at, index) => at - (frames[index] ?? at)), longTasks };
  },
  /** From here on, notes how long each such event takes until the probe changes on the screen. */
  startDelays(events: readonly string[], name: 'probe' | 'textProbe'): void {
    delays = [];
    pending = undefined;
    probe = () => app()[name]();
    heard = events;
    for (const event of heard) window.addEventListener(event, hear, capture);
  },
  stopDelays(): number[] {
    probe = undefined;
    for (const event of heard) window.removeEventListener(event, hear, capture);
    return delays;
  },
};

const page = window as unknown as { app?: Contestant; bench?: typeof kit };

/** The contestant of this page. */
export function app(): Contestant {
  if (!page.app) throw new Error('No contestant is ready.');
  return page.app;
}

/** Says that a contestant can be measured. */
export function ready(contestant: Contestant): void {
  page.app = contestant;
  page.bench = kit;
}

/** The data that the address asks for. */
export function dataOfPage(): BenchData {
  return makeData(Number(new URLSearchParams(location.search).get('cards')));
}

export interface PageView {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Where the paper lies in an area of this size. */
export function viewOf(name: ViewName, data: BenchData, width: number, height: number): PageView {
  if (name === 'fit') {
    const { w, h } = data.bounds;
    const zoom = Math.min(width / w, height / h) * 0.95;
    return { zoom, x: width / 2 - (w / 2) * zoom, y: height / 2 - (h / 2) * zoom };
  }
  const zoom = Number(name) / 100;
  const { x = 0, y = 0 } = data.cards[data.middle] ?? {};
  return { zoom, x: width / 2 - (x + CARD.w / 2) * zoom, y: height / 2 - (y + CARD.h / 2) * zoom };
}
