import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { WebSocket } from 'ws';
import { temporaryFolder } from '../app/start-app.ts';
import type { TraceSession } from './thread-time.ts';

type Listener = (params: unknown) => void;

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A session of the DevTools protocol. */
export interface DevtoolsSession extends TraceSession {
  send(method: string, params?: object): Promise<unknown>;
}

/** What is sent to a browser and heard from it, by session; the browser's own one has no name. */
class DevtoolsConnection {
  readonly #socket: WebSocket;
  readonly #answers = new Map<number, PromiseWithResolvers>();
  readonly #listeners = new Map<string, Listener[]>();
  #lastId = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Message));
  }
  #receive({ id, sessionId = '', method, params, result, error }: Message): void {
    if (id === undefined) {
      for (const listener of this.#listeners.get(`${sessionId} ${method}`) ?? []) listener(params);
      return;
    }
    const answer = this.#answers.get(id);
    this.#answers.delete(id);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
  }
  #send(sessionId: string, method: string, params: object): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId === '' ? {} : { sessionId }) }));
    return answered;
  }
  session(sessionId = ''): DevtoolsSession {
    return {
      send: (method, params = {}) => this.#send(sessionId, method, params),
      on: (method, listener) => {
        const name = `${sessionId} ${method}`;
        this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
      },
    };
  }
}

interface PromiseWithResolvers {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A page that is asked only what it is asked here. */
export class UnwatchedPage {
  readonly session: DevtoolsSession;
  constructor(session: DevtoolsSession) {
    this.session = session;
  }
  /** What an expression comes to, as JSON; a promise is waited for. */
  async evaluate<T>(expression: string): Promise<T> {
    const of = { expression, awaitPromise: true, returnByValue: true };
    const answer = (await this.session.send('Runtime.evaluate', of)) as {
      readonly result: { readonly value: T };
      readonly exceptionDetails?: object;
    };
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value;
  }
  /** Waits until an expression is true, asked once a frame. */
  async waitUntil(expression: string): Promise<void> {
    await this.evaluate(`new Promise((resolve) => {
      const look = () => ((${expression}) ? resolve(true) : requestAnimationFrame(look));
      look();
    })`);
  }
  /** Presses the middle of what an expression comes to. */
  async press(element: string): Promise<void> {
    const [x, y] = await this.evaluate<readonly [number, number]>(
      `(({ x, y, width, height }) => [x + width / 2, y + height / 2])((${element}).getBoundingClientRect())`,
    );
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
      await this.session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}

/** A Chromium of its own. */
export interface UnwatchedChromium {
  /** A page with nothing of any other one. `script` runs in it before anything else. */
  withPage<T>(script: string, use: (page: UnwatchedPage) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--remote-debugging-port=0',
];

const addressSaidBy = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended with code ${code}.`)));
    if (child.stderr === null) return;
    createInterface(child.stderr).on('line', (line) => {
      const [, address] = /^DevTools listening on (\S+)$/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
  });

async function withPageOf<T>(
  connection: DevtoolsConnection,
  script: string,
  use: (page: UnwatchedPage) => Promise<T>,
): Promise<T> {
  const browser = connection.session();
  const context = (await browser.send('Target.createBrowserContext')) as {
    readonly browserContextId: string;
  };
  const target = (await browser.send('Target.createTarget', { url: 'about:blank', ...context })) as object;
  const attached = await browser.send('Target.attachToTarget', { ...target, flatten: true });
  const session = connection.session((attached as { readonly sessionId: string }).sessionId);
  const size = { width: 1280, height: 720, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', size);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: script });
  try {
    return await use(new UnwatchedPage(session));
  } finally {
    await browser.send('Target.disposeBrowserContext', context);
  }
}

/**
 * Starts a Chromium whose pages are not listened in on. Playwright asks to be told of each message of a page's sockets, and
 * the page's own thread has to write it down for that: of the answer to opening ten thousand cards that is as much as half of
 * what is measured.
 */
export async function startUnwatchedChromium(): Promise<UnwatchedChromium> {
  const folder = await temporaryFolder();
  const path = process.env.ALONGSIDE_CHROMIUM ?? chromium.executablePath();
  const args = [...ARGS, `--user-data-dir=${folder.path}`, 'about:blank'];
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(await addressSaidBy(child));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const connection = new DevtoolsConnection(socket);
  return {
    withPage: (script, use) => withPageOf(connection, script, use),
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.session().send('Browser.close');
      await ended;
      socket.close();
      await folder.remove();
    },
  };
}
