import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect as connectTcp, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { os } from '@orpc/server';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { type RunningServer, serve } from '../../../main/browser/serve.ts';
import { readStaticFiles } from '../../../main/browser/static-files.ts';

export const router = {
  double: os.input(z.object({ of: z.number() })).handler(({ input }) => input.of * 2),
  long: os.input(z.object({ text: z.string() })).handler(({ input }) => input.text.length),
};

/** Served as /index.html, and never to anybody without the token. */
export const pageText = '<!doctype html><title>Alongside</title>';

export interface Asked {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A browser shell in this process, with what a page of its own knows and a stranger does not. */
export interface Shell {
  readonly running: RunningServer;
  readonly token: string;
  readonly origin: string;
  /** `name=value` as a page of ours sends it. */
  readonly cookie: string;
  /** The path that the pages live below, such as "/abc". */
  readonly room: string;
  /** A raw request: `fetch` would not let us lie about Host, nor send a path with "..". */
  ask(asked: Asked): Promise<Answered>;
  /** A connection on which to write anything. */
  dial(): Socket;
  /** Opens a WebSocket; resolves to it, or to the refusal. */
  connect(headers: Record<string, string>, path: string): Promise<WebSocket | Answered>;
  close(): Promise<void>;
}

const whole = async (response: AsyncIterable<unknown>): Promise<string> => {
  let text = '';
  for await (const piece of response) text += String(piece);
  return text;
};

const askOn =
  (port: number) =>
  ({ path = '/', method = 'GET', headers = {}, body }: Asked): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
        const text = await whole(response);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
      sent.on('error', reject);
      sent.end(body);
    });

const connectTo =
  (port: number) =>
  (headers: Record<string, string>, path: string): Promise<WebSocket | Answered> => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(socket));
      socket.once('unexpected-response', async (_, response) => {
        const text = await whole(response);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
      socket.once('error', reject);
    });
  };

/** Serves two pages beside a secret that is none of them. */
export async function startShell(): Promise<Shell> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-pages-'));
  await mkdir(join(folder, 'pages/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'pages/index.html'), pageText);
  await writeFile(join(folder, 'pages/assets/app-1.js'), 'export {};');
  const staticFiles = await readStaticFiles(join(folder, 'pages'));
  const running = await serve({ staticFiles, router, port: 0, log: () => undefined });
  const token = new URL(running.address).searchParams.get('token') ?? '';
  const ask = askOn(running.port);
  const entered = await ask({ path: `/?token=${token}` });
  return {
    running,
    token,
    origin: `http://127.0.0.1:${running.port}`,
    cookie: `alongside-${running.port}=${token}`,
    room: (entered.headers.location ?? '').replace(/\/$/, ''),
    ask,
    dial: () => connectTcp(running.port, '127.0.0.1'),
    connect: connectTo(running.port),
    async close() {
      await running.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The headers that every answer carries, whoever asked and whatever for. */
export const guards = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;
