import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { os, type RouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { type Running, serve } from '../../../main/browser/serve.ts';
import { readPages } from '../../../main/browser/static-files.ts';

const router = {
  double: os.input(z.object({ of: z.number() })).handler(({ input }) => input.of * 2),
  long: os.input(z.object({ text: z.string() })).handler(({ input }) => input.text.length),
};

let folder: string;
let running: Running;
let token: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-pages-'));
  await mkdir(join(folder, 'pages/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'pages/index.html'), '<!doctype html><title>Alongside</title>');
  await writeFile(join(folder, 'pages/assets/app-1.js'), 'export {};');
  const pages = await readPages(join(folder, 'pages'));
  running = await serve({ pages, router, port: 0, log: () => undefined });
  token = new URL(running.address).searchParams.get('token') ?? '';
});

afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

interface Asked {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A raw request: `fetch` would not let us lie about Host, nor send a path with "..". */
function ask({ path = '/', method = 'GET', headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: running.port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const cookie = () => `alongside-${running.port}=${token}`;
const origin = () => `http://127.0.0.1:${running.port}`;

/** Opens a WebSocket; resolves to it, or to the refusal's status and text. */
function connect(headers: Record<string, string>, path = '/rpc'): Promise<WebSocket | Answered> {
  const socket = new WebSocket(`ws://127.0.0.1:${running.port}${path}`, { headers });
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', (_, response) => {
      let text = '';
      response.on('data', (piece) => {
        text += String(piece);
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    socket.once('error', reject);
  });
}

async function connected(): Promise<WebSocket> {
  const socket = await connect({ cookie: cookie(), origin: origin() });
  if (!(socket instanceof WebSocket)) throw new Error(socket.text);
  return socket;
}

describe('pages', () => {
  test('the printed address sets a cookie that no script can read, and moves the token out of the address', async () => {
    const { status, headers } = await ask({ path: `/?token=${token}` });
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    expect(headers['set-cookie']).toEqual([`${cookie()}; Path=/; HttpOnly; SameSite=Strict`]);
  });

  test('with the cookie, pages come with their type and the guards', async () => {
    const { status, headers, text } = await ask({ headers: { cookie: cookie() } });
    expect(status).toBe(200);
    expect(text).toContain('<title>Alongside</title>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    const policy = headers['content-security-policy'];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${running.port};`);
    expect(policy).not.toContain('unsafe');
  });

  test('hashed files may be kept for ever', async () => {
    const { headers } = await ask({ path: '/assets/app-1.js', headers: { cookie: cookie() } });
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
  });

  const refusals: [string, () => Asked, number, RegExp][] = [
    ['no token', () => ({}), 401, /token is missing/],
    ['a wrong token', () => ({ path: '/?token=wrong' }), 401, /not the one of this start/],
    [
      'a wrong token beside a right cookie',
      () => ({ path: '/?token=x', headers: { cookie: cookie() } }),
      401,
      /not the one/,
    ],
    ['a wrong cookie', () => ({ headers: { cookie: `${cookie()}x` } }), 401, /not the one of this start/],
    ['the cookie of another port', () => ({ headers: { cookie: `alongside-1=${token}` } }), 401, /missing/],
    [
      'a rebound Host',
      () => ({ headers: { cookie: cookie(), host: `evil.example:${running.port}` } }),
      403,
      /own/,
    ],
    [
      'localhost as Host',
      () => ({ headers: { cookie: cookie(), host: `localhost:${running.port}` } }),
      403,
      /own/,
    ],
    [
      'another Origin',
      () => ({ headers: { cookie: cookie(), origin: 'http://evil.example' } }),
      403,
      /Another page/,
    ],
    ['Origin null', () => ({ headers: { cookie: cookie(), origin: 'null' } }), 403, /Another page/],
    [
      'another port as Origin',
      () => ({ headers: { cookie: cookie(), origin: 'http://127.0.0.1:1' } }),
      403,
      /Another/,
    ],
    ['a POST', () => ({ method: 'POST', headers: { cookie: cookie() } }), 405, /only serves/],
    [
      'a body',
      () => ({ headers: { cookie: cookie(), 'content-length': '4' }, body: 'body' }),
      413,
      /nothing/,
    ],
    [
      'a long address',
      () => ({ path: `/?${'a'.repeat(3000)}`, headers: { cookie: cookie() } }),
      414,
      /too long/,
    ],
    ['a missing file', () => ({ path: '/nothing.js', headers: { cookie: cookie() } }), 404, /nothing at/],
    ['a path outwards', () => ({ path: '/../secret.txt', headers: { cookie: cookie() } }), 404, /nothing at/],
    [
      'an encoded path outwards',
      () => ({ path: '/..%2fsecret.txt', headers: { cookie: cookie() } }),
      404,
      /nothing at/,
    ],
    [
      'a path with a NUL',
      () => ({ path: '/index.html%00', headers: { cookie: cookie() } }),
      404,
      /nothing at/,
    ],
  ];
  test.each(refusals)('%s is refused in a sentence', async (_, asked, status, words) => {
    const answered = await ask(asked());
    expect(answered.status).toBe(status);
    expect(answered.text).toMatch(words);
    expect(answered.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answered.headers['set-cookie']).toBeUndefined();
    expect(answered.headers['content-security-policy']).toBeDefined();
  });

  test('only 127.0.0.1 listens', async () => {
    const other = await fetch(`http://127.0.0.2:${running.port}/`).catch((error: Error) => error);
    expect(other).toBeInstanceOf(Error);
  });
});

describe('WebSockets', () => {
  const refusals: [string, () => Record<string, string>, string, number][] = [
    ['no token', () => ({ origin: origin() }), '/rpc', 401],
    ['a wrong token', () => ({ origin: origin() }), '/rpc?token=wrong', 401],
    ['a wrong cookie', () => ({ origin: origin(), cookie: `${cookie()}x` }), '/rpc', 401],
    ['no Origin', () => ({ cookie: cookie() }), '/rpc', 403],
    ['another Origin', () => ({ cookie: cookie(), origin: 'http://evil.example' }), '/rpc', 403],
    ['a rebound Host', () => ({ cookie: cookie(), origin: origin(), host: 'evil.example' }), '/rpc', 403],
    ['another path', () => ({ cookie: cookie(), origin: origin() }), '/rpcs', 404],
  ];
  test.each(refusals)('%s is refused in a sentence', async (_, headers, path, status) => {
    const answered = await connect(headers(), path);
    expect(answered).toMatchObject({ status, text: expect.stringMatching(/\.$/) });
  });

  test('the cookie or the token opens the contract', async () => {
    for (const [headers, path] of [
      [{ cookie: cookie(), origin: origin() }, '/rpc'],
      [{ origin: origin() }, `/rpc?token=${token}`],
    ] as const) {
      const socket = await connect(headers, path);
      if (!(socket instanceof WebSocket)) throw new Error(socket.text);
      const client: RouterClient<typeof router> = createORPCClient(
        new RPCLink({ websocket: socket as never }),
      );
      expect(await client.double({ of: 21 })).toBe(42);
      socket.close();
    }
  });

  test('a file of 15 MB passes, a message beyond the limit cuts the page off', async () => {
    const socket = await connected();
    const client: RouterClient<typeof router> = createORPCClient(new RPCLink({ websocket: socket as never }));
    expect(await client.long({ text: 'a'.repeat(20_000_000) })).toBe(20_000_000);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    socket.send('a'.repeat(102_000_000));
    expect(await closed).toBe(1009);
  });

  test('at the end every page is told', async () => {
    const pages = await readPages(join(folder, 'pages'));
    const other = await serve({ pages, router, port: 0, log: () => undefined });
    const own = `http://127.0.0.1:${other.port}`;
    const { searchParams } = new URL(other.address);
    const socket = new WebSocket(`ws://127.0.0.1:${other.port}/rpc?token=${searchParams.get('token')}`, {
      origin: own,
    });
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await other.close();
    expect(await closed).toBe(1001);
    await expect(fetch(own)).rejects.toThrow();
  });
});
