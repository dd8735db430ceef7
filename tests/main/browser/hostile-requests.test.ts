import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { MAX_UNAUTHENTICATED } from '../../../main/browser/connections.ts';
import { guards, pageText, type Shell, startShell } from './kit.ts';

let shell: Shell;

beforeAll(async () => {
  shell = await startShell();
});

afterAll(() => shell.close());

/** Whatever was tried, a page of ours goes on. */
afterEach(async () => {
  const page = await shell.ask({ path: `${shell.room}/`, headers: { cookie: shell.cookie } });
  expect(page.text).toBe(pageText);
});

/** What a request is made of: the parts that a browser of ours would send are given. */
interface Parts {
  readonly host: string;
  readonly cookie: string;
  readonly room: string;
}

/** Writes bytes as they are; resolves to all that came back once the server has ended the connection. */
async function write(bytes: string): Promise<string> {
  const socket = shell.dial().setEncoding('utf8');
  let answer = '';
  socket.on('data', (piece) => {
    answer += String(piece);
  });
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}

const parts = (): Parts => ({
  host: `127.0.0.1:${shell.running.port}`,
  cookie: shell.cookie,
  room: shell.room,
});

/** A request with our own Host and cookie: what is wrong is the first line, or what comes after. */
const from =
  (line: (room: string) => string, more = '') =>
  ({ host, cookie, room }: Parts) =>
    `${line(room)} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nConnection: close\r\n${more}\r\n`;

type Row = [string, (parts: Parts) => string, number];

const get = (path: string) => (room: string) => `GET ${room}${path}`;

const methods: Row[] = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'].map(
  (method): Row => [`the method ${method}`, from((room) => `${method} ${room}/`), 405],
);

const paths: Row[] = [
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%252e%252e%252fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/..;/secret.txt',
  '/index.html%00.js',
  '/index.html/',
  '//etc/passwd',
  '/file:///etc/passwd',
  '/assets',
  '/__proto__',
].map((path): Row => [`the path ${path}`, from(get(path)), 404]);

const targets: Row[] = [
  ['the target "//", which no URL parser reads', from(() => 'GET //'), 404],
  ['the target "//[", which no URL parser reads', from(() => 'GET //['), 404],
  ['a whole address of another host', from(() => 'GET http://evil.example/'), 400],
  ['a whole address of our own', from((room) => `GET http://127.0.0.1${room}/`), 400],
  ['the target "*"', from(() => 'OPTIONS *'), 405],
  ['a tunnel', ({ host }) => `CONNECT evil.example:443 HTTP/1.1\r\nHost: ${host}\r\n\r\n`, 405],
];

const chunked = 'Transfer-Encoding: chunked\r\n';

const smuggled: Row[] = [
  ['a length and chunks', from(get('/'), `Content-Length: 4\r\n${chunked}`), 400],
  ['two lengths', from(get('/'), 'Content-Length: 0\r\nContent-Length: 5\r\n'), 400],
  ['a negative length', from(get('/'), 'Content-Length: -1\r\n'), 400],
  ['a length with a sign', from(get('/'), 'Content-Length: +0\r\n'), 400],
  ['chunks', from(get('/'), chunked), 413],
  ['chunks behind another coding', from(get('/'), 'Transfer-Encoding: chunked, identity\r\n'), 400],
  ['a space before the colon', from(get('/'), 'Transfer-Encoding : chunked\r\n'), 400],
  ['a folded line', from(get('/'), 'X-A: b\r\n c: d\r\n'), 400],
  ['a bare CR in a header', from(get('/'), 'X-A: b\rX-B: c\r\n'), 400],
  ['a NUL in a header', from(get('/'), 'X-A: b\0c\r\n'), 400],
  ['two hosts, ours first', from(get('/'), 'Host: evil.example\r\n'), 403],
  [
    'two origins, ours first',
    from(get('/'), 'Origin: http://127.0.0.1\r\nOrigin: http://evil.example\r\n'),
    403,
  ],
  ['no host, HTTP/1.0', ({ room, cookie }) => `GET ${room}/ HTTP/1.0\r\nCookie: ${cookie}\r\n\r\n`, 403],
  ['no host, HTTP/1.1', ({ room }) => `GET ${room}/ HTTP/1.1\r\nConnection: close\r\n\r\n`, 403],
  ['HTTP/2 without asking', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['TLS', () => '\u0016\u0003\u0001\u0002\u0000\u0001', 400],
  ['what is no HTTP at all', () => 'hello\r\n\r\n', 400],
  ['a promise of a body', from(get('/'), 'Content-Length: 9\r\nExpect: 100-continue\r\n'), 413],
  ['an expectation', from(get('/'), 'Expect: a-miracle\r\n'), 417],
  ['a head of 20 kB', from(get('/'), `X-A: ${'a'.repeat(20_000)}\r\n`), 431],
  [
    'a body of 5 MB',
    ({ host, room, cookie }) =>
      `GET ${room}/ HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nContent-Length: 5000000\r\n\r\n${'a'.repeat(200_000)}`,
    413,
  ],
];

const fetchedAs = (site: string, mode: string, dest: string) =>
  `Sec-Fetch-Site: ${site}\r\nSec-Fetch-Mode: ${mode}\r\nSec-Fetch-Dest: ${dest}\r\n`;

const embedded: Row[] = [
  ['an image on another site', from(get('/'), fetchedAs('cross-site', 'no-cors', 'image')), 403],
  [
    'a script on another port',
    from(get('/assets/app-1.js'), fetchedAs('same-site', 'no-cors', 'script')),
    403,
  ],
  ['a frame on another port', from(get('/'), fetchedAs('same-site', 'navigate', 'iframe')), 403],
];

const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';

const upgrades: Row[] = [
  ['an upgrade without an Origin', from(get('/rpc'), upgrade), 403],
  ['an upgrade by POST', from((room) => `POST ${room}/rpc`, upgrade), 405],
  [
    'an upgrade to "//"',
    ({ host, cookie }) =>
      `GET // HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nCookie: ${cookie}\r\n${upgrade}\r\n`,
    404,
  ],
  [
    'an upgrade without its key',
    ({ host, cookie, room }) =>
      `GET ${room}/rpc HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nCookie: ${cookie}\r\n${upgrade}\r\n`,
    400,
  ],
  ['an upgrade to HTTP/2', from(get('/'), 'Connection: Upgrade\r\nUpgrade: h2c\r\n'), 403],
];

const rows = [...methods, ...paths, ...targets, ...smuggled, ...embedded, ...upgrades];

test.each(rows)('%s gets nothing but a sentence, with every guard', async (_, bytes, status) => {
  const answer = await write(bytes(parts()));
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  // One request, one answer: what hid behind it was not heard.
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  for (const [name, value] of Object.entries(guards)) expect(answer).toContain(`${name}: ${value}\r\n`);
  expect(answer).toContain("content-security-policy: default-src 'none';");
  expect(answer).not.toMatch(/access-control|set-cookie|secret|<title>|root:/i);
});

test('two requests at once are two requests, each judged by itself', async () => {
  const { host, cookie, room } = parts();
  const ours = `GET ${room}/ HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n\r\n`;
  const answer = await write(
    `${ours}GET ${room}/ HTTP/1.1\r\nHost: evil.example\r\nCookie: ${cookie}\r\n\r\n`,
  );
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 403']);
});

test('no guess of the token that is nearly right opens anything', async () => {
  const { token } = shell;
  const near = Array.from(
    token,
    (_, at) => `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`,
  );
  const odd = [
    '',
    token.slice(1),
    `${token}A`,
    `${token}%00`,
    token.toLowerCase(),
    `${token}&token=${token}x`.slice(1),
  ];
  const statuses = new Set<number>();
  for (const guess of [...near, ...odd]) {
    statuses.add((await shell.ask({ path: `/?token=${guess}` })).status);
  }
  expect([...statuses]).toEqual([401]);
});

test('a cookie that a server on another port added beside ours locks nobody out', async () => {
  const cookie = `alongside-${shell.running.port}=forged; ${shell.cookie}`;
  expect((await shell.ask({ path: `${shell.room}/`, headers: { cookie } })).status).toBe(200);
});

test('the token opens one place, whatever path it comes with', async () => {
  const { headers } = await shell.ask({ path: `/.//evil.example/?token=${shell.token}` });
  expect(headers.location).toBe(`${shell.room}/`);
});

describe('connections', () => {
  const opened: Socket[] = [];

  afterEach(() => {
    for (const socket of opened.splice(0)) socket.destroy();
  });

  async function dialMany(count: number, first: string): Promise<Socket[]> {
    const sockets = Array.from({ length: count }, () =>
      shell
        .dial()
        .on('error', () => undefined)
        .resume(),
    );
    opened.push(...sockets);
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    for (const socket of sockets) socket.write(first);
    return sockets;
  }

  test('of 400 strangers who say nothing whole, the oldest are cut, and our page and its WebSocket stay', async () => {
    const own = await shell.connect({ cookie: shell.cookie, origin: shell.origin }, `${shell.room}/rpc`);
    if (!(own instanceof WebSocket)) throw new Error(own.text);
    const sockets = await dialMany(400, 'GET / HTTP/1.1\r\n');
    await expect.poll(() => sockets.filter((socket) => socket.closed).length).toBe(400 - MAX_UNAUTHENTICATED);
    own.ping();
    await once(own, 'pong');
    own.close();
  });

  test('a refused upgrade is ended, though the other side never ends it', async () => {
    const [socket] = await dialMany(1, `GET /rpc HTTP/1.1\r\nHost: ${parts().host}\r\n${upgrade}\r\n`);
    if (socket === undefined) throw new Error('No connection.');
    socket.allowHalfOpen = true;
    await once(socket, 'end');
    // Writing to a connection that is only half closed succeeds for ever.
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const timer = setInterval(() => socket.write('x'), 20);
    await closed;
    clearInterval(timer);
  });

  test.each([
    ['CONNECT', 'CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n'],
    ['an upgrade', `GET /rpc HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`],
    ['a bad head', 'hello\r\n\r\n'],
  ])('%s, reset at once 300 times, does not end the shell', async (_, first) => {
    const thrown: Error[] = [];
    const hear = (error: Error) => thrown.push(error);
    process.on('uncaughtExceptionMonitor', hear);
    // In turn: more at once than strangers may be would be cut before they are heard.
    for (let count = 0; count < 300; count += 1) {
      const [socket] = await dialMany(1, first);
      socket?.resetAndDestroy();
    }
    await shell.ask({ path: '/' });
    process.off('uncaughtExceptionMonitor', hear);
    expect(thrown).toEqual([]);
  });

  test('the shell ends though strangers hold their connections', async () => {
    const other = await startShell();
    const sockets = Array.from({ length: 50 }, () => other.dial().on('error', () => undefined));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    for (const [at, socket] of sockets.entries()) {
      socket.write(at % 2 === 0 ? 'GET /' : `GET /rpc HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`);
    }
    await other.close();
    await Promise.all(
      sockets.filter((socket) => !socket.closed).map((socket) => once(socket.resume(), 'close')),
    );
  });
});
