import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Access, createAccess, newToken } from './access.ts';
import { mount, type Router } from './mount.ts';
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

function sentence(status: number, text: string, headers: Record<string, string> = {}): Answer {
  const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers: { ...plain, ...headers }, body: `${text}\n` };
}

function answerTo(request: IncomingMessage, access: Access, pages: Pages): Answer {
  const verdict = access.judgePage(request);
  // A body is never read: the connection ends with the answer.
  if (verdict.verdict === 'refused') {
    return sentence(verdict.status, verdict.sentence, { connection: 'close' });
  }
  if (verdict.verdict === 'enter') {
    return sentence(303, 'Alongside opens.', { location: verdict.location, 'set-cookie': verdict.cookie });
  }
  const page = pageAt(pages, new URL(request.url ?? '/', access.origin).pathname);
  if (page === undefined) return sentence(404, 'There is nothing at this address.');
  return { status: 200, headers: pageHeaders(page), body: page.bytes };
}

function respond(request: IncomingMessage, response: ServerResponse, access: Access, pages: Pages): void {
  const { status, headers, body } = answerTo(request, access, pages);
  const guards = guardHeaders(`'self' ${access.origin.replace('http:', 'ws:')}`);
  response.writeHead(status, { ...guards, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
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

/** Serves pages and router on 127.0.0.1 under a fresh token. */
export async function serve(options: ServeOptions): Promise<Running> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  const port = await listen(server, options.port);
  const token = newToken();
  const access = createAccess(token, port);
  server.on('request', (request, response) => respond(request, response, access, options.pages));
  const door = mount(server, options.router, access, options.log);
  return {
    address: `${access.origin}/?token=${token}`,
    port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await door.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
