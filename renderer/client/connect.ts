import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { isElectron, preloadPort } from './port.ts';

type Link = ClientLink<ClientContext>;

/**
 * `lost`: trying again by itself. `gone`: nobody has answered for long, so the app is not running; still trying.
 * `ended`: what this page talked to has ended, and can only be started anew.
 */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'gone' | 'ended';

/** Who is at the other end where no line could be made: this page's app, another one, or nobody. */
export type Answering = 'ours' | 'another' | 'nobody';

/** One way to the services: a port in Electron, a socket in the browser shell, anything in a test. */
export interface Transport {
  /** Resolves when requests can be sent; `onClose` is called once, with true where it cannot come back. */
  open(onClose: (forGood: boolean) => void): Promise<Link>;
  /** Asks who is there, after `open` failed. */
  probe?(): Promise<Answering>;
}

/** The connection of a page to the services. Calls wait while it is away. */
export interface Connection {
  readonly state: StoreApi<{ readonly state: ConnectionState }>;
  link(): Promise<Link>;
  /** Called each time the connection is there; returns a function that stops. */
  onConnected(listener: () => void): () => void;
  /** Tries at once instead of waiting. */
  tryNow(): void;
}

/** Waits between tries, in milliseconds; the last one repeats. */
const WAITS = [200, 500, 1000, 2000, 4000, 8000];

/** Tries in a row that find nobody until the app counts as not running: some eight seconds. */
const TRIES_UNTIL_GONE = 5;

interface Waiting {
  readonly resolve: (link: Link) => void;
}

/** Keeps one link open over a transport, with growing waits between tries. */
export const createConnection = (transport: Transport): Connection => {
  const state = createStore<{ readonly state: ConnectionState }>(() => ({ state: 'connecting' }));
  const listeners = new Set<() => void>();
  let current: Link | undefined;
  let waiting: Waiting[] = [];
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const opened = (link: Link) => {
    current = link;
    tries = 0;
    state.setState({ state: 'connected' });
    for (const { resolve } of waiting) resolve(link);
    waiting = [];
    for (const listener of listeners) listener();
  };
  const closed = (forGood: boolean) => {
    current = undefined;
    state.setState({ state: forGood ? 'ended' : 'lost' });
    if (!forGood) again();
  };
  const failed = async () => {
    const answering = await (transport.probe?.() ?? 'ours');
    if (answering === 'another') {
      state.setState({ state: 'ended' });
      return;
    }
    state.setState({ state: answering === 'nobody' && tries >= TRIES_UNTIL_GONE ? 'gone' : 'lost' });
    again();
  };
  const again = () => {
    const wait = WAITS[Math.min(tries, WAITS.length - 1)];
    tries += 1;
    clearTimeout(timer);
    timer = setTimeout(attempt, wait);
  };
  const attempt = () => {
    timer = undefined;
    transport.open(closed).then(opened, failed);
  };
  attempt();

  return {
    state,
    link: () => (current ? Promise.resolve(current) : new Promise((resolve) => waiting.push({ resolve }))),
    onConnected: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tryNow: () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      attempt();
    },
  };
};

/** Close code of the browser shell: the app has ended. The next start has another token, so this page never gets back. */
const ENDED = 1001;

/** Refused for its token: another start of the app listens there. Nobody listens: the request itself fails. */
const whoAnswers = (): Promise<Answering> =>
  fetch('./', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => (ok ? 'ours' : 'another'),
    () => 'nobody',
  );

const socketTransport: Transport = {
  open: (onClose) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(new URL('rpc', location.href.replace(/^http/, 'ws')));
      const link = new SocketLink({ websocket: socket });
      let wasOpen = false;
      socket.addEventListener('open', () => {
        wasOpen = true;
        resolve(link);
      });
      socket.addEventListener('close', ({ code }) => {
        if (wasOpen) onClose(code === ENDED);
        else reject(new Error('The connection could not be made.'));
      });
    }),
  probe: whoAnswers,
};

/** A port that closes does not come back: the program behind it has ended. */
const portTransport: Transport = {
  open: async (onClose) => {
    const port = await preloadPort;
    port.addEventListener('close', () => onClose(true));
    port.start();
    return new PortLink({ port });
  },
};

let made: Connection | undefined;

/** The page's own connection, made when it is first asked for: the only place that knows which shell it is in. */
export const connection = (): Connection => {
  made ??= createConnection(isElectron() ? portTransport : socketTransport);
  return made;
};
