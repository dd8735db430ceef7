import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createAccess, newToken, type Verdict } from './access.ts';
import { watchConnections } from './connections.ts';
import { mount, type Router } from './mount.ts';
import { answerRaw, unreadable } from './raw-answer.ts';
import { guardHeaders, type Pages, pageAt, pageHeaders } from './static-files.ts';

/** A browser shell that listens. */
export interface Running {
  /** The address with its token, as printed. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What a shell serves. `port` 0 takes any free one. */
export interface ServeOptions {
  readonly pages: Pages;
  readonly router: Router;
  readonly port: number;
  readonly log: (line: string) => void;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

function sentence(status: number, text: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { ...plain, ...headers }, body: `${text}\n` };
}

function answerTo(verdict: Verdict, pages: Pages): Answer {
  // A body is never read: the connection ends with the answer.
  if (verdict.verdict === 'refused') {
    return sentence(verdict.status, verdict.sentence, { connection: 'close' });
  }
  if (verdict.verdict === 'enter') {
    return sentence(303, 'Alongside opens.', { location: verdict.location, 'set-cookie': verdict.cookie });
  }
  const page = pageAt(pages, verdict.path);
  if (page === undefined) return sentence(404, 'There is nothing at this address.');
  return { status: 200, headers: pageHeaders(page), body: page.bytes };
}

/** Listens on 127.0.0.1 alone. Rejects with Node's error, such as EADDRINUSE for a port in use. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** A server that gives nobody long: whole heads within 10 s, looked at every second. `access` judges Host itself. */
const limits = {
  requestTimeout: 15_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 1000,
  requireHostHeader: false,
};

/** Serves pages and router on 127.0.0.1 under a fresh token. */
export async function serve({ pages, router, port: wanted, log }: ServeOptions): Promise<Running> {
  const server = createServer(limits);
  const connections = watchConnections(server);
  const port = await listen(server, wanted);
  const token = newToken();
  const access = createAccess(token, port);
  const guards = guardHeaders(`'self' ${access.origin.replace('http:', 'ws:')}`);
  const refuse = (socket: Duplex, status: number, text: string) =>
    answerRaw(socket, status, text, { ...guards, ...plain });

  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const verdict = access.judgePage(request);
    if (verdict.verdict !== 'refused') connections.know(request.socket);
    const { status, headers, body } = answerTo(verdict, pages);
    response.writeHead(status, { ...guards, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  for (const event of ['request', 'checkContinue', 'checkExpectation']) server.on(event, respond);
  server.on('clientError', (error, socket) => refuse(socket, ...unreadable(error)));
  server.on('connect', (_, socket) => refuse(socket, 405, 'Alongside only serves its pages here.'));
  const know = (request: IncomingMessage) => connections.know(request.socket);
  const door = mount({ server, router, access, log, know, refuse });
  return {
    address: `${access.origin}/?token=${token}`,
    port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await door.close();
      connections.cutAll();
      await closed;
    },
  };
}
