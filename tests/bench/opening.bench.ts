import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { createServices } from '../../main/services.ts';
import { type RunningApp, startApp, temporaryFolder } from '../helpers/app/start-app.ts';
import type { Bench, Measurement } from '../helpers/measure/bench.ts';
import { firstWriteTime } from '../helpers/measure/first-write.ts';
import { watchThreadMarks } from '../helpers/measure/thread-time.ts';
import {
  startUnwatchedChromium,
  type UnwatchedChromium,
  type UnwatchedPage,
} from '../helpers/measure/unwatched-chromium.ts';
import { projectOf } from './start-project.ts';

const CARDS = 10_000;
const ROUNDS = 7;
const PROJECT = 'Company on our street';

/** What a page saw of one opening, in milliseconds of its own clock. */
interface Seen {
  /** The project was pressed on Home. */
  readonly pressed: number;
  /** The services' answer, the first message of more than 100 kB, was there. */
  readonly answered: number;
  /** The first frame in which cards can be read had been handed to the screen. */
  readonly painted: number;
}

/** Runs in the page before anything else: notes the press, the answer and the first frame that has the words of cards. */
function watchOpening(): void {
  const seen = { pressed: Number.NaN, answered: Number.NaN, painted: Number.NaN };
  Object.assign(globalThis, { seen });
  const notePress = ({ timeStamp }: Event) => {
    seen.pressed = timeStamp;
  };
  addEventListener('click', notePress, { capture: true });
  globalThis.WebSocket = class extends WebSocket {
    constructor(address: string | URL) {
      super(address);
      this.addEventListener('message', ({ data }) => {
        const isLarge = (data.size ?? data.byteLength ?? data.length) > 100_000;
        if (!isLarge || !Number.isNaN(seen.answered)) return;
        seen.answered = performance.now();
        performance.mark('answered');
      });
    }
  };
  // More dark pixels than the name of a theme has, and far fewer than the words of the cards in the window.
  const hasWords = ({ width, height }: HTMLCanvasElement, context: CanvasRenderingContext2D | null) => {
    const pixels = width > 0 && context ? context.getImageData(0, 0, width, height).data : [];
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4)
      if (pixels[at + 3] === 255 && (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0) < 200)
        dark += 1;
    return dark > 4000;
  };
  const isPainted = (): boolean => !Number.isNaN(seen.painted);
  const lookAt = (now: number): void => {
    performance.mark('painted');
    const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas canvas:not([hidden])');
    if (canvas && hasWords(canvas, canvas.getContext('2d'))) seen.painted = now;
  };
  const noteFrame = () => {
    if (isPainted()) return;
    // The next one at once: the message of this one may have to wait for what the page does.
    requestAnimationFrame(noteFrame);
    // A frame from before the answer has no words: to look would only keep the page from what it does meanwhile.
    if (Number.isNaN(seen.answered)) return;
    const channel = new MessageChannel();
    // The message after a frame comes when the frame has been handed to the screen.
    channel.port1.onmessage = () => {
      if (!isPainted()) lookAt(performance.now());
    };
    channel.port2.postMessage(null);
  };
  const observer = new MutationObserver(() => {
    if (document.querySelector('.map-canvas canvas') === null) return;
    observer.disconnect();
    requestAnimationFrame(noteFrame);
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** The shortest of some parses of a text, in milliseconds. Runs in Node and in the page. */
function shortestParse(text: string): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    performance.mark('parse begins');
    const began = performance.now();
    JSON.parse(text);
    shortest = Math.min(shortest, performance.now() - began);
    performance.mark('parse ends');
  }
  return shortest;
}

/** One opening, and what `JSON.parse` of the same file takes in the page right after it. */
interface Opening {
  readonly answer: number;
  readonly page: number;
  readonly parseInPage: number;
  /** What the page's thread worked for the two, ms: it stands while other programs have the processor. */
  readonly pageWork: number;
  readonly parseWork: number;
  /** What 10 MB of new memory take there: reading a document for the first time asks for more than that. */
  readonly firstWrite: number;
}

const least = <T>(of: readonly T[], value: (one: T, at: number) => number): number =>
  Math.min(...of.map(value));

const openOnce = async (page: UnwatchedPage, url: string, text: string): Promise<Opening> => {
  await page.session.send('Page.navigate', { url });
  const link = `[...document.querySelectorAll('a')].find((one) => one.textContent.includes('${PROJECT}'))`;
  await page.waitUntil(link);
  const endWatching = await watchThreadMarks(page.session);
  await page.press(link);
  await page.waitUntil('seen.painted > 0');
  const seen = await page.evaluate<Seen>('seen');
  const parseInPage = await page.evaluate<number>(`(${shortestParse})(${JSON.stringify(text)})`);
  const marks = await endWatching();
  const parseEnds = marks.of('parse ends');
  return {
    answer: seen.answered - seen.pressed,
    page: seen.painted - seen.answered,
    parseInPage,
    pageWork: (marks.of('painted').at(-1) ?? Number.NaN) - (marks.of('answered')[0] ?? Number.NaN),
    firstWrite: await page.evaluate<number>(`(${firstWriteTime})(10_000_000)`),
    parseWork: least(marks.of('parse begins'), (began, at) => (parseEnds[at] ?? Number.NaN) - began),
  };
};

/** Milliseconds from asking the services for a project until their answer is text, and until `JSON.parse` is done. */
interface Answer {
  readonly answer: number;
  readonly parse: number;
}

/** Asks the services of this process, as a window does, for a project that was closed in peace. */
const answerOnce = async (dataFolder: string, text: string): Promise<Answer> => {
  const services = await createServices({ dataFolder, version: '1', shell: 'browser' });
  const api = createRouterClient(services.router);
  const [project] = await api.library.list();
  if (project === undefined) throw new Error('The data folder has no project.');
  const began = performance.now();
  JSON.stringify(await api.project.open({ key: project.key }));
  const answer = performance.now() - began;
  await services.close();
  return { answer, parse: shortestParse(text) };
};

/** Opens in a context of its own: another page, with nothing compiled or kept of the one before. */
const openInFreshPage = (browser: UnwatchedChromium, app: RunningApp, text: string): Promise<Opening> =>
  browser.withPage(`(${watchOpening})()`, (page) => openOnce(page, app.url.replace(/#.*$/, ''), text));

/** A data folder that knows the project, whose file has just been written by this app and closed. */
const prepareHome = async (home: string, file: string): Promise<void> => {
  const app = await startApp({ home, file });
  await app.stop();
};

const size = `${CARDS.toLocaleString('en')} cards`;
const ms = (name: string, value: number): Measurement => ({ name, size, value, unit: 'ms' });
const times = (name: string, value: number, goal?: number): Measurement =>
  goal === undefined ? { name, size, value, unit: 'x' } : { name, size, value, unit: 'x', goal };

/** The first opening is of a file that the data folder has nothing of. */
function rowsOfServices(answers: readonly Answer[]): Measurement[] {
  const parse = least(answers, (one) => one.parse);
  const answer = least(answers, (one) => one.answer);
  const first = answers[0]?.answer ?? Number.NaN;
  return [
    times('the services’ answer as text, over JSON.parse of the file', answer / parse, 5),
    ms('the services’ answer as text', answer),
    times('the same of a file seen for the first time, in a process that just started', first / parse),
    ms('JSON.parse of the file', parse),
  ];
}

function rowsOfPage(openings: readonly Opening[]): Measurement[] {
  const page = least(openings, (one) => one.page);
  const parse = least(openings, (one) => one.parseInPage);
  return [
    ms(
      'press on Home to the answer in the page',
      least(openings, (one) => one.answer),
    ),
    times('answer in the page to the first cards painted, over JSON.parse there', page / parse, 6),
    ms('answer in the page to the first cards painted', page),
    times(
      'the same in work of the page’s thread, whatever else the machine does',
      least(openings, (one) => one.pageWork) / least(openings, (one) => one.parseWork),
    ),
    ms(
      'work of the page’s thread from the answer to the first cards painted',
      least(openings, (one) => one.pageWork),
    ),
    ms(
      'press on Home to the first cards painted',
      least(openings, (one) => one.answer + one.page),
    ),
    ms('JSON.parse of the file in the page', parse),
    ms(
      '10 MB of memory, first written in the page',
      least(openings, (one) => one.firstWrite),
    ),
  ];
}

/** Opening a project from Home, in the built browser shell. The best of several rounds: what the machine does beside it only adds. */
export const bench: Bench = {
  title: 'Opening a project',
  async run() {
    const folder = await temporaryFolder();
    const file = join(folder.path, 'large.alongside.json');
    const bytes = projectOf(CARDS);
    await writeFile(file, bytes);
    const text = new TextDecoder().decode(bytes);
    const browser = await startUnwatchedChromium();
    const openings: Opening[] = [];
    const home = join(folder.path, 'home');
    await prepareHome(home, file);
    const answers: Answer[] = [];
    for (let round = 0; round < ROUNDS; round += 1) answers.push(await answerOnce(home, text));
    for (let round = 0; round < ROUNDS; round += 1) {
      const app = await startApp({ home });
      openings.push(await openInFreshPage(browser, app, text));
      await app.stop();
    }
    await browser.close();
    await folder.remove();
    return [...rowsOfServices(answers), ...rowsOfPage(openings)];
  },
};
