import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { RouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Asked, guards, type router, type Shell, startShell } from './kit.ts';

let shell: Shell;

beforeAll(async () => {
  shell = await startShell();
});

afterAll(() => shell.close());

const cookie = () => shell.cookie;
const origin = () => shell.origin;

async function connected(): Promise<WebSocket> {
  const socket = await shell.connect({ cookie: cookie(), origin: origin() }, `${shell.room}/rpc`);
  if (!(socket instanceof WebSocket)) throw new Error(socket.text);
  return socket;
}

const inRoom = (path: string) => shell.ask({ path: `${shell.room}${path}`, headers: { cookie: cookie() } });

describe('pages', () => {
  test('the printed address sets a cookie that no script can read, and moves the token out of the address', async () => {
    const { status, headers } = await shell.ask({ path: `/?token=${shell.token}` });
    expect(status).toBe(303);
    expect(headers.location).toMatch(/^\/[\w-]{16}\/$/);
    const attributes = `Path=${shell.room}/; HttpOnly; SameSite=Strict`;
    expect(headers['set-cookie']).toEqual([`${cookie()}; ${attributes}`]);
  });

  test('with the cookie, pages come with their type and the guards', async () => {
    const { status, headers, text } = await inRoom('/');
    expect(status).toBe(200);
    expect(text).toContain('<title>Alongside</title>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...guards,
    });
    const policy = headers['content-security-policy'];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${shell.running.port};`);
    expect(policy).not.toContain('unsafe');
  });

  test('hashed files may be kept for ever', async () => {
    const { headers } = await inRoom('/assets/app-1.js');
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
    [
      'the cookie of another port',
      () => ({ headers: { cookie: `alongside-1=${shell.token}` } }),
      401,
      /missing/,
    ],
    [
      'a rebound Host',
      () => ({ headers: { cookie: cookie(), host: `evil.example:${shell.running.port}` } }),
      403,
      /own/,
    ],
    [
      'localhost as Host',
      () => ({ headers: { cookie: cookie(), host: `localhost:${shell.running.port}` } }),
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
    [
      'a missing file',
      () => ({ path: `${shell.room}/nothing.js`, headers: { cookie: cookie() } }),
      404,
      /nothing at/,
    ],
    [
      'a path outwards',
      () => ({ path: `${shell.room}/../secret.txt`, headers: { cookie: cookie() } }),
      404,
      /nothing at/,
    ],
    [
      'an encoded path outwards',
      () => ({ path: `${shell.room}/..%2fsecret.txt`, headers: { cookie: cookie() } }),
      404,
      /nothing at/,
    ],
    [
      'a path with a NUL',
      () => ({ path: `${shell.room}/index.html%00`, headers: { cookie: cookie() } }),
      404,
      /nothing at/,
    ],
  ];
  test.each(refusals)('%s is refused in a sentence', async (_, asked, status, words) => {
    const answered = await shell.ask(asked());
    expect(answered.status).toBe(status);
    expect(answered.text).toMatch(words);
    expect(answered.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answered.headers['set-cookie']).toBeUndefined();
    expect(answered.headers['content-security-policy']).toBeDefined();
  });

  test('only 127.0.0.1 listens', async () => {
    const other = await fetch(`http://127.0.0.2:${shell.running.port}/`).catch((error: Error) => error);
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
    const answered = await shell.connect(headers(), path);
    expect(answered).toMatchObject({ status, headers: guards, text: expect.stringMatching(/\.\n$/) });
  });

  test('the cookie or the token opens the contract', async () => {
    for (const [headers, path] of [
      [{ cookie: cookie(), origin: origin() }, `${shell.room}/rpc`],
      [{ origin: origin() }, `/rpc?token=${shell.token}`],
    ] as const) {
      const socket = await shell.connect(headers, path);
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
    const other = await startShell();
    const socket = new WebSocket(`ws://127.0.0.1:${other.running.port}/rpc?token=${other.token}`, {
      origin: other.origin,
    });
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await other.close();
    expect(await closed).toBe(1001);
    await expect(fetch(other.origin)).rejects.toThrow();
  });
});
