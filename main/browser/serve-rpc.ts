/*
 * How a page reaches the services, in both shells (renderer/core/client/connection.ts relies on this):
 *
 * Browser shell (`location.protocol` is 'http:'): opening the printed address http://127.0.0.1:PORT/?token=TOKEN sets a cookie
 * (HttpOnly, SameSite=Strict, its name holds the port) and redirects to `/ROOM/`, the only path that the cookie is sent to; the
 * browser keeps a `#/p/KEY/map`. The page never sees the token: it opens a WebSocket at `rpc` beside itself and the cookie goes
 * along. Another program of ours opens `/rpc?token=TOKEN`. Over it runs oRPC: here `@orpc/server/ws`, there
 * `@orpc/client/websocket`. Close code 1001: the app has ended. A refused upgrade (wrong cookie) shows
 * as close code 1006: say "Open Alongside again from the address it printed".
 *
 * Electron (`location.protocol` is 'app:'): once per load, when the DOM is ready, the preload posts
 * `window.postMessage('alongside-port', location.origin, [port])`. The page listens for 'message' with that `data` and
 * `event.source === window`, and gives `event.ports[0]` to `@orpc/client/message-port`. Listen before any `await`.
 *
 * In both, long texts go ahead of their answers to whom asks for it: see shared/contract/texts-apart.ts.
 */

import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { MAX_MESSAGE_LENGTH } from '../../shared/input-size-limits.ts';
import { sendTextsApart } from '../send-texts-apart.ts';
import type { Access } from './access.ts';

const HEARTBEAT_INTERVAL_MS = 30_000;

/** What oRPC can serve; `createServices` gives one that implements shared/contract/contract.ts. */
export type Router = ConstructorParameters<typeof RPCHandler>[0];

/** An open door for WebSockets. */
export interface RpcServer {
  /** Tells every page that the app has ended and waits until they are gone. */
  close(): Promise<void>;
}

/** Pings every page; one that did not answer since the last ping is cut, so that its streams end. */
function startHeartbeat(sockets: ReadonlySet<WebSocket>): () => void {
  const awaitingPong = new WeakSet<WebSocket>();
  const timer = setInterval(() => {
    for (const socket of sockets) {
      if (awaitingPong.has(socket)) {
        socket.terminate();
        continue;
      }
      awaitingPong.add(socket);
      socket.once('pong', () => awaitingPong.delete(socket));
      socket.ping();
    }
  }, HEARTBEAT_INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function closeAll(sockets: ReadonlySet<WebSocket>): Promise<void> {
  const closed = [...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  for (const socket of sockets) socket.close(1001, 'Alongside has ended.');
  const timeout = setTimeout(() => {
    for (const socket of sockets) socket.terminate();
  }, 1000);
  await Promise.all(closed);
  clearTimeout(timeout);
}

/** What a mount needs of the server that it stands on. */
export interface RpcServerOptions {
  readonly server: Server;
  readonly router: Router;
  readonly access: Access;
  readonly log: (line: string) => void;
  /** Called for each connection that may talk to the router. */
  readonly onAuthenticated: (request: IncomingMessage) => void;
  readonly refuse: (socket: Duplex, status: number, sentence: string) => void;
}

/** Serves a router over WebSockets to those whom `access` lets in. */
export function serveRpc({
  server,
  router,
  access,
  log,
  onAuthenticated,
  refuse,
}: RpcServerOptions): RpcServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_LENGTH,
    perMessageDeflate: false,
  });
  const stopHeartbeat = startHeartbeat(sockets.clients);
  sockets.on('wsClientError', (_, socket) => refuse(socket, 400, 'This is not how a page connects.'));

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const verdict = access.authorizeSocket(request);
    if (verdict.verdict === 'refused') {
      refuse(socket, verdict.status, verdict.sentence);
      return;
    }
    onAuthenticated(request);
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', (error) => log(`A page was cut off: ${error.message}`));
      const handler = new RPCHandler(router, {
        interceptors: [
          onError((error) => log(`A request failed: ${error}`)),
          sendTextsApart((message) => webSocket.send(message)),
        ],
      });
      void handler.upgrade(webSocket);
    });
  };
  server.on('upgrade', upgrade);

  return {
    async close() {
      server.off('upgrade', upgrade);
      stopHeartbeat();
      await closeAll(sockets.clients);
    },
  };
}
