import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createAccess, createToken, type Verdict } from './access.ts';
import { trackConnections } from './connections.ts';
import { badRequestStatus, sendRawResponse } from './raw-response.ts';
import { type Router, serveRpc } from './serve-rpc.ts';
import { findStaticFile, type StaticFiles, securityHeadersFor, staticFileHeaders } from './static-files.ts';

/** A browser shell that listens. */
export interface RunningServer {
  /** The address with its token, as printed. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What a shell serves. `port` 0 takes any free one. */
export interface ServeOptions {
  readonly staticFiles: StaticFiles;
  readonly router: Router;
  readonly port: number;
  readonly log: (line: string) => void;
}

interface HttpResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

const plainTextHeaders = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

function textResponse(status: number, text: string, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers: { ...plainTextHeaders, ...headers }, body: `${text}\n` };
}

function responseFor(verdict: Verdict, staticFiles: StaticFiles): HttpResponse {
  // A body is never read: the connection ends with the answer.
  if (verdict.verdict === 'refused') {
    return textResponse(verdict.status, verdict.sentence, { connection: 'close' });
  }
  if (verdict.verdict === 'enter') {
    return textResponse(303, 'Alongside opens.', {
      location: verdict.location,
      'set-cookie': verdict.cookie,
    });
  }
  const staticFile = findStaticFile(staticFiles, verdict.path);
  if (staticFile === undefined) return textResponse(404, 'There is nothing at this address.');
  return { status: 200, headers: staticFileHeaders(staticFile), body: staticFile.bytes };
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
const serverLimits = {
  requestTimeout: 15_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 1000,
  requireHostHeader: false,
};

/** Serves pages and router on 127.0.0.1 under a fresh token. */
export async function serve({
  staticFiles,
  router,
  port: requestedPort,
  log,
}: ServeOptions): Promise<RunningServer> {
  const server = createServer(serverLimits);
  const connections = trackConnections(server);
  const port = await listen(server, requestedPort);
  const token = createToken();
  const access = createAccess(token, port);
  const securityHeaders = securityHeadersFor(`'self' ${access.origin.replace('http:', 'ws:')}`);
  const refuse = (socket: Duplex, status: number, text: string) =>
    sendRawResponse(socket, status, text, { ...securityHeaders, ...plainTextHeaders });

  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const verdict = access.authorizePage(request);
    if (verdict.verdict !== 'refused') connections.markAuthenticated(request.socket);
    const { status, headers, body } = responseFor(verdict, staticFiles);
    response.writeHead(status, { ...securityHeaders, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  for (const event of ['request', 'checkContinue', 'checkExpectation']) server.on(event, respond);
  server.on('clientError', (error, socket) => refuse(socket, ...badRequestStatus(error)));
  server.on('connect', (_, socket) => refuse(socket, 405, 'Alongside only serves its pages here.'));
  const onAuthenticated = (request: IncomingMessage) => connections.markAuthenticated(request.socket);
  const mounted = serveRpc({ server, router, access, log, onAuthenticated, refuse });
  return {
    address: `${access.origin}/?token=${token}`,
    port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await mounted.close();
      connections.destroyAll();
      await closed;
    },
  };
}
