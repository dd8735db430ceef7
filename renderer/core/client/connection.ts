import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { isElectron, preloadPort } from './electron-port.ts';
import { receiveTextsApart } from './receive-texts-apart.ts';

type Link = ClientLink<ClientContext>;

/**
 * `lost`: trying again by itself. `unreachable`: nobody has answered for long, so the app is not running; still trying.
 * `ended`: the app of this page has ended, and its next start has another address.
 */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'unreachable' | 'ended';

/** Who answers where no link could be opened: this page's own app, another one, or nobody. */
export type ProbeResult = 'own' | 'other' | 'none';

/** One way to the services: a port in Electron, a socket in the browser shell, anything in a test. */
export interface Transport {
  /** Resolves when requests can be sent; `onClose` is called once, with true where it cannot come back. */
  open(onClose: (isPermanent: boolean) => void): Promise<Link>;
  /** Asks who is there, after `open` failed. */
  probe?(): Promise<ProbeResult>;
}

/** The connection of a page to the services. Calls wait while it is lost. */
export interface Connection {
  readonly state: StoreApi<{ readonly state: ConnectionState }>;
  link(): Promise<Link>;
  /** Called each time the connection is there; returns a function that stops. */
  onConnected(listener: () => void): () => void;
  /** Tries at once instead of waiting. */
  retryNow(): void;
}

/** Waits between tries, in milliseconds; the last one repeats. */
const RETRY_DELAYS = [200, 500, 1000, 2000, 4000, 8000];

/** Tries in a row that find nobody until the app counts as not running: some eight seconds. */
const RETRIES_UNTIL_UNREACHABLE = 5;

interface LinkWaiter {
  readonly resolve: (link: Link) => void;
}

/** Keeps one link open over a transport, with growing waits between tries. */
export function createConnection(transport: Transport): Connection {
  const state = createStore<{ readonly state: ConnectionState }>(() => ({ state: 'connecting' }));
  const listeners = new Set<() => void>();
  let current: Link | undefined;
  let linkWaiters: LinkWaiter[] = [];
  let retries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onOpened = (link: Link) => {
    current = link;
    retries = 0;
    state.setState({ state: 'connected' });
    for (const { resolve } of linkWaiters) resolve(link);
    linkWaiters = [];
    for (const listener of listeners) listener();
  };
  const onClosed = (isPermanent: boolean) => {
    current = undefined;
    state.setState({ state: isPermanent ? 'ended' : 'lost' });
    if (!isPermanent) scheduleRetry();
  };
  const onFailed = async () => {
    const probeResult = await (transport.probe?.() ?? 'own');
    if (probeResult === 'other') {
      state.setState({ state: 'ended' });
      return;
    }
    state.setState({
      state: probeResult === 'none' && retries >= RETRIES_UNTIL_UNREACHABLE ? 'unreachable' : 'lost',
    });
    scheduleRetry();
  };
  const scheduleRetry = () => {
    const delay = RETRY_DELAYS[Math.min(retries, RETRY_DELAYS.length - 1)];
    retries += 1;
    clearTimeout(timer);
    timer = setTimeout(connect, delay);
  };
  const connect = () => {
    timer = undefined;
    transport.open(onClosed).then(onOpened, onFailed);
  };
  connect();

  return {
    state,
    link: () =>
      current ? Promise.resolve(current) : new Promise((resolve) => linkWaiters.push({ resolve })),
    onConnected: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retryNow: () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      connect();
    },
  };
}

/**
 * Close code of the browser shell: the app has ended. The next start has another token, so this page never gets back.
 */
const CLOSE_GOING_AWAY = 1001;

/** Refused for its token: another start of the app listens there. Nobody listens: the request itself fails. */
const probeServer = (): Promise<ProbeResult> =>
  fetch('./', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => (ok ? 'own' : 'other'),
    () => 'none',
  );

const socketTransport: Transport = {
  open: (onClose) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(new URL('rpc', location.href.replace(/^http/, 'ws')));
      const link = new SocketLink({ ...receiveTextsApart(socket), websocket: socket });
      let wasOpen = false;
      socket.addEventListener('open', () => {
        wasOpen = true;
        resolve(link);
      });
      socket.addEventListener('close', ({ code }) => {
        if (wasOpen) onClose(code === CLOSE_GOING_AWAY);
        else reject(new Error('The connection could not be made.'));
      });
    }),
  probe: probeServer,
};

/** A port that closes does not come back: the program behind it has ended. */
const portTransport: Transport = {
  open: async (onClose) => {
    const port = await preloadPort;
    port.addEventListener('close', () => onClose(true));
    port.start();
    return new PortLink({ ...receiveTextsApart(port), port });
  },
};

let pageConnection: Connection | undefined;

/** The page's own connection, made when it is first asked for: the only place that knows which shell it is in. */
export function connection(): Connection {
  pageConnection ??= createConnection(isElectron() ? portTransport : socketTransport);
  return pageConnection;
}
