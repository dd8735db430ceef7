import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { firstWriteTime } from '../../helpers/measure/first-write.ts';
import type { Contestant, ViewName } from './pages/kit.ts';
import { checkPicture, type Seen } from './picture.ts';

/** The figures of one run by row; what a contestant cannot do, or did not end, is missing. Times in ms, heap in MB. */
export type Figures = { [row: string]: number };

/** What one run came to. */
export interface Run {
  readonly figures: Figures;
  /** Why it is no figure: it broke off, an error of the page, or cards and links that were not to be seen. */
  readonly faults: readonly string[];
}

/** What is measured: every part, or those that were asked for. */
export type Part =
  | 'load'
  | 'pan'
  | 'zoom'
  | 'fit'
  | 'middle'
  | 'detail'
  | 'near'
  | 'drag'
  | 'move'
  | 'type'
  | 'picture'
  | 'tidy';

interface Bench {
  startFrames(): void;
  turnedBack(): Promise<boolean>;
  stopFrames(): { readonly intervals: number[]; readonly longTasks: number[] };
  startDelays(events: readonly string[], name: 'probe' | 'textProbe'): void;
  stopDelays(): number[];
}
interface PageWindow {
  readonly app: Contestant;
  readonly bench: Bench;
}

const GESTURE = 1500;
const EVENT = 16;
const LATE = 25;
/** Where a pan begins and how far it goes, px: on the map of every contestant, beside whatever panel stands at its right. */
const PAN = { from: [1150, 790], by: [1080, 630] } as const;

/** The value below which a share of all lies. */
function part(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Drives one contestant with real input through everything that is measured. */
export class Driver {
  readonly figures: Figures = {};
  readonly faults: string[] = [];
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #name: string;
  readonly #cards: number;

  constructor(page: Page, cdp: CDPSession, name: string, cards: number) {
    this.#page = page;
    this.#cdp = cdp;
    this.#name = name;
    this.#cards = cards;
  }

  #in<T, A>(work: (page: PageWindow, given: A) => T | Promise<T>, given: A): Promise<T> {
    const call = `(given) => (${work.toString()})(window, given)`;
    return this.#page.evaluate(`(${call})(${JSON.stringify(given)})`) as Promise<T>;
  }
  #mouse(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number, more = {}) {
    const event = { type, x, y, pointerType: 'mouse' as const, ...more };
    return this.#cdp.send('Input.dispatchMouseEvent', event).catch(() => undefined);
  }
  #note(row: string, value: number): void {
    if (Number.isFinite(value) && value >= 0) this.figures[row] = value;
    else this.faults.push(`${row} did not end`);
  }
  /** Sends events at 60 a second, whether or not the page keeps up. */
  async #paced(
    milliseconds: number,
    send: (index: number, count: number) => Promise<unknown>,
  ): Promise<void> {
    const count = Math.round(milliseconds / EVENT);
    const began = performance.now();
    const sent: Promise<unknown>[] = [];
    for (let index = 0; index < count; index += 1) {
      sent.push(send(index, count));
      const rest = began + (index + 1) * EVENT - performance.now();
      if (rest > 0) await wait(rest);
    }
    await Promise.race([Promise.all(sent), wait(20_000)]);
  }
  async #gesture(row: string, run: () => Promise<void>): Promise<void> {
    await this.#in(({ bench }) => bench.startFrames(), null);
    await run();
    const { intervals, longTasks } = await this.#in(({ bench }) => bench.stopFrames(), null);
    this.#note(`${row} p95`, part(intervals, 0.95));
    this.#note(`${row} p99`, part(intervals, 0.99));
    this.#note(`${row} late`, intervals.filter((one) => one > LATE).length / Math.max(1, intervals.length));
    this.#note(
      `${row} long tasks`,
      longTasks.reduce((sum, one) => sum + one, 0),
    );
  }
  async #delays(
    events: readonly string[],
    probe: 'probe' | 'textProbe',
    run: () => Promise<unknown>,
    after: number,
  ) {
    await this.#in(({ bench }, [heard, name]) => bench.startDelays(heard, name), [events, probe] as [
      readonly string[],
      'probe' | 'textProbe',
    ]);
    await run();
    await wait(after);
    return this.#in(({ bench }) => bench.stopDelays(), null);
  }
  view(name: ViewName): Promise<number> {
    return this.#in(({ app }, asked) => app.view(asked), name);
  }
  async heap(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#cdp.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }
  async #count(): Promise<void> {
    const now = await this.#in(({ app }) => app.mounted?.() ?? -1, null);
    if (now >= 0) this.figures['mounted cards'] = Math.max(now, this.figures['mounted cards'] ?? 0);
  }

  async load(): Promise<void> {
    this.#note('load', await this.#in(({ app }) => app.load(), null));
    await wait(Math.min(1500, 300 + this.#cards / 8));
    this.#note('heap', await this.heap());
    await this.#count();
    const written = await this.#page.evaluate(firstWriteTime, 10_000_000);
    this.#note('10 MB of memory, first written', written);
  }
  /** From 100 % to the whole map. */
  async fit(): Promise<void> {
    this.#note('100 % to fit', await this.view('fit'));
  }
  async pan(name: ViewName): Promise<void> {
    const held = { button: 'middle', buttons: 4, clickCount: 1 };
    const [fromX, fromY] = PAN.from;
    const from = await this.#in(({ app }) => app.paper(), null);
    await this.#mouse('mousePressed', fromX, fromY, held);
    await this.#gesture(`pan at ${name}`, () =>
      this.#paced(GESTURE, (index, count) =>
        this.#mouse(
          'mouseMoved',
          fromX - (PAN.by[0] * index) / count,
          fromY - (PAN.by[1] * index) / count,
          held,
        ),
      ),
    );
    await this.#count();
    const to = await this.#in(({ app }) => app.paper(), null);
    if (from.x - to.x < PAN.by[0] / 2) this.faults.push(`pan at ${name}: the map did not follow`);
    await this.#mouse('mouseReleased', fromX - PAN.by[0], fromY - PAN.by[1], { ...held, buttons: 0 });
    await this.view(name);
    await wait(300);
  }
  async zoom(name: ViewName): Promise<void> {
    const by = await this.#in(({ app }, asked) => app.zoomDelta(asked), name);
    await this.#gesture(`zoom at ${name}`, async () => {
      await this.#paced(GESTURE, (index, count) =>
        this.#cdp
          .send('Input.dispatchMouseEvent', {
            type: 'mouseWheel',
            x: 720,
            y: 450,
            deltaX: 0,
            deltaY: (name !== 'fit') === index < count / 2 ? by : -by,
            modifiers: 2,
          })
          .catch(() => undefined),
      );
      // A turn that comes after the next view was asked for zooms on from there: the fit of 100 cards is then far no more.
      if (!(await this.#in(({ bench }) => bench.turnedBack(), null)))
        this.faults.push(`zoom at ${name}: not all turns of the wheel were heard`);
    });
    await this.#count();
    await this.view(name);
    await wait(200);
  }
  /** From the whole map to the zoom at which most cards are mounted at once. */
  async detail(): Promise<void> {
    if (this.#name !== 'ours') return;
    await this.view('fit');
    await wait(500);
    await this.#in(({ bench }) => bench.startFrames(), null);
    this.#note('detail after zoom', await this.#in(({ app }) => app.detail?.(0.45) ?? -1, null));
    const { intervals } = await this.#in(({ bench }) => bench.stopFrames(), null);
    this.#note('detail: longest frame', part(intervals, 1));
    await this.#count();
  }
  async drag(): Promise<void> {
    const held = { button: 'left', buttons: 1, clickCount: 1 };
    await this.#mouse('mouseMoved', 720, 452);
    await this.#mouse('mousePressed', 720, 452, held);
    await this.#mouse('mouseMoved', 726, 456, held);
    await wait(100);
    const around = (index: number, count: number): [number, number] => [
      726 + 160 * Math.sin((2 * Math.PI * (index + 1)) / count),
      456 + 80 * Math.sin((4 * Math.PI * (index + 1)) / count),
    ];
    const delays = await this.#delays(
      ['pointermove'],
      'probe',
      () => this.#paced(700, (index, count) => this.#mouse('mouseMoved', ...around(index, count), held)),
      200,
    );
    await this.#mouse('mouseReleased', 726, 456, { ...held, buttons: 0 });
    this.#note('drag p95', part(delays, 0.95));
    await this.view('100');
    await wait(200);
  }
  async moveAll(): Promise<void> {
    const isRival = this.#name === 'excalidraw' || this.#name === 'tldraw';
    if (isRival) await this.#page.keyboard.press('Escape');
    this.#note('select all', await this.#in(({ app }) => app.selectAll(), null));
    await wait(300);
    const held = { button: 'left', buttons: 1, clickCount: 1 };
    await this.#mouse('mouseMoved', 720, 470);
    await this.#mouse('mousePressed', 720, 470, held);
    await this.#mouse('mouseMoved', 728, 474, held);
    await wait(150);
    const delays = await this.#delays(
      ['pointermove'],
      'probe',
      () => this.#paced(600, (index) => this.#mouse('mouseMoved', 728 + index * 3, 474 + index, held)),
      600,
    );
    this.#note('move all p95', part(delays, 0.95));
    await this.#in(({ bench }) => bench.startFrames(), null);
    await this.#mouse('mouseReleased', 840, 500, { ...held, buttons: 0 });
    await wait(Math.min(1200, 200 + this.#cards / 5));
    const drop = await this.#in(({ bench }) => bench.stopFrames(), null);
    this.#note('move all: longest frame after the drop', part(drop.intervals, 1));
    await this.#undo();
    if (isRival) await this.#page.keyboard.press('Escape');
  }
  async #undo(): Promise<void> {
    const isKeys = await this.#in(({ app }) => app.undo === 'keys', null);
    if (!isKeys) {
      const undone = this.#in(({ app }) => (app.undo as () => Promise<number>)(), null);
      this.#note('undo of it', await Promise.race([undone, wait(30_000, -1)]));
      return;
    }
    const press = () => this.#page.keyboard.press('Control+z');
    const delays = await this.#delays(['keydown'], 'probe', press, Math.min(4000, 600 + this.#cards / 2));
    this.#note('undo of it', delays.length > 0 ? Math.max(...delays) : -1);
  }
  async type(): Promise<void> {
    await this.view('100');
    await wait(300);
    if (await this.#in(({ app }) => app.edit === 'doubleClick', null))
      await this.#page.mouse.dblclick(720, 450, { delay: 20 });
    else await this.#in(({ app }) => (app.edit as () => void)(), null);
    await wait(500);
    const words = 'will users come back';
    const press = async () => {
      for (const letter of words) {
        const pressed = this.#page.keyboard.press(letter === ' ' ? 'Space' : letter);
        await Promise.race([pressed, wait(8000)]);
        await wait(30);
      }
    };
    const delays = await this.#delays(['keydown'], 'textProbe', press, 200);
    const written = await this.#in(({ app }) => app.textProbe() ?? '', null);
    if (!written.replace(/\s/g, '').includes('comeback')) this.faults.push('the words were not written');
    this.#note('key to paint p95', part(delays, 0.95));
    await this.#in(({ app }) => app.endEdit(), null);
  }
  /** The whole map laid out anew: how long no key would be heard while it is. */
  async tidy(): Promise<void> {
    if (this.#name !== 'ours') return;
    await this.#in(({ bench }) => bench.startFrames(), null);
    this.#note('tidy', await this.#in(({ app }) => app.tidy?.() ?? -1, null));
    const { longTasks } = await this.#in(({ bench }) => bench.stopFrames(), null);
    this.#note('tidy: longest task', Math.max(0, ...longTasks));
  }
  /** Cards and links that must be in the picture: a map that lost its links is fast. */
  async check(name: ViewName): Promise<Seen> {
    await this.view(name);
    await wait(600);
    const seen = await checkPicture(this.#page, this.#name, this.#cards, name);
    if (seen.fault) this.faults.push(seen.fault);
    return seen;
  }
}
