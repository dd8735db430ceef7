/**
 * Besieges the built browser shell from another process: 1,000 connections, slow heads and bodies for a minute, floods,
 * guesses. All the while a page of its own asks for its list of projects. Ends with 1 where anything was served to a
 * stranger, the page was kept waiting, or memory grew beyond its bound.
 *
 *   node tests/faults/loopback/run.mjs [seconds of slowness, 60 unless told]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { WebSocket } from 'ws';
import { dial, dripFor, guess, hangUp, pour, stillOpen, write } from './attacks.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../..');
const seconds = Number(process.argv[2] ?? 60);
/** Megabytes that a siege may add at its height, on top of what the app had before. */
const bound = 80;
/** Milliseconds that a page may wait for its list, on a machine that the siege itself keeps busy. */
const patience = 5000;

const home = await mkdtemp(join(tmpdir(), 'alongside-siege-'));
const app = spawn(process.execPath, [join(root, 'dist/browser/main.js'), '--no-open', '--home', home], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const lines = createInterface(app.stdout);
const [line] = await once(lines, 'line');
const address = new URL(line.replace('Alongside is running at ', ''));
const port = Number(address.port);
const { host, origin, search } = address;

/** Memory of the app in MB, where the system tells. */
const memory = async () => {
  const status = await readFile(`/proc/${app.pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};

const socket = new WebSocket(`ws://${host}/rpc${search}`, { origin });
/** @type {any} */
const page = createORPCClient(new RPCLink({ websocket: /** @type {any} */ (socket) }));
let isCut = false;
socket.on('close', () => {
  isCut = true;
});
await once(socket, 'open');

let height = 0;
let slowest = 0;
/** A page of our own that works through an attack, and the memory of the app at its height. */
const watch = (async () => {
  while (!isCut) {
    const began = Date.now();
    await page.app.about();
    slowest = Math.max(slowest, Date.now() - began);
    height = Math.max(height, await memory());
    await wait(200);
  }
})().catch(() => undefined);

/** @type {{ what: string, failed: boolean, said: string }[]} */
const rows = [];

/** Performs one attack, and asks for a page of our own while it lasts. @param {string} what @param {() => Promise<[boolean, string]>} go */
async function attempt(what, go) {
  await wait(500);
  const before = await memory();
  height = before;
  slowest = 0;
  const [isBad, said] = await go();
  const entered = await fetch(`${origin}/${search}`, { redirect: 'manual' }).then(({ status }) => status);
  const grown = height - before;
  const failed = isBad || isCut || entered !== 303 || slowest > patience || grown > bound;
  rows.push({ what, failed, said });
  const page = `our page waited ${slowest} ms at most`;
  console.log(
    `${failed ? 'FAILED' : 'held'}  ${what}: ${said}; ${page}, memory ${before.toFixed(0)} + ${grown.toFixed(0)} MB`,
  );
}

const line1 = (/** @type {string} */ method = 'GET') => `${method} / HTTP/1.1\r\nHost: ${host}\r\n`;
const upgrade =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n';

await attempt('1,000 connections at once that say nothing', async () => {
  const sockets = await dial(port, 1000);
  await wait(1000);
  const open = stillOpen(sockets);
  await wait(13_000);
  const later = stillOpen(sockets);
  hangUp(sockets);
  return [open > 200 || later > 0, `${open} kept at first, ${later} after 14 s`];
});
await attempt(`1,000 slow heads for ${seconds} s`, async () => {
  const dialled = await dripFor({
    port,
    count: 1000,
    first: line1(),
    drip: 'X-A: b\r\n',
    pause: 500,
    seconds,
  });
  return [false, `${dialled} connections`];
});
await attempt(`1,000 slow bodies for ${seconds} s`, async () => {
  const first = `${line1('POST')}Content-Length: 100000000\r\n\r\n`;
  const dialled = await dripFor({ port, count: 1000, first, drip: 'a', pause: 500, seconds });
  return [false, `${dialled} connections`];
});
await attempt('1,000 upgrades that are refused and never ended', async () => {
  const sockets = await dial(port, 1000);
  for (const one of sockets) one.write(`${line1()}Origin: http://evil.example\r\n${upgrade}\r\n`);
  await wait(2000);
  for (let round = 0; round < 5; round += 1) {
    for (const one of sockets) if (one.writable) one.write('x');
    await wait(200);
  }
  const open = sockets.filter((one) => !one.closed && !one.destroyed).length;
  hangUp(sockets);
  return [open > 0, `${open} left`];
});
await attempt('20,000 guesses of the token', async () => {
  const statuses = await guess(origin, 20_000);
  return [statuses.join() !== '401', `answered ${statuses.join(' and ')}`];
});
await attempt('20 bodies of 500 MB, poured', async () => {
  const head = `${line1('POST')}Content-Length: 500000000\r\n\r\n`;
  const sent = await Promise.all(Array.from({ length: 20 }, () => pour(port, head, 500_000_000)));
  const most = Math.max(...sent) / 1e6;
  return [most > 20, `cut after ${most.toFixed(1)} MB at most`];
});
await attempt('20 heads without end, poured', async () => {
  const sent = await Promise.all(
    Array.from({ length: 20 }, () => pour(port, `${line1()}X-A: `, 500_000_000)),
  );
  const most = Math.max(...sent) / 1e6;
  return [most > 20, `cut after ${most.toFixed(1)} MB at most`];
});
await attempt('20 WebSockets without a token, with messages poured behind', async () => {
  const head = `${line1()}Origin: ${origin}\r\n${upgrade}\r\n`;
  const sent = await Promise.all(Array.from({ length: 20 }, () => pour(port, head, 500_000_000)));
  const most = Math.max(...sent) / 1e6;
  return [most > 20, `cut after ${most.toFixed(1)} MB at most`];
});
await attempt('3,000 requests of random bytes', async () => {
  let served = 0;
  for (let round = 0; round < 60; round += 1) {
    const noise = Array.from({ length: 50 }, () => {
      const bytes = Array.from({ length: 200 }, () => String.fromCharCode(Math.floor(Math.random() * 256)));
      const text = bytes.join('');
      return write(
        port,
        round % 2 === 0 ? text : `GET /${text.replace(/[\r\n ]/g, '')} HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
      );
    });
    const answers = await Promise.all(noise);
    served += answers.filter((answer) => /^HTTP\/1\.1 [23]|<script/.test(answer)).length;
  }
  return [served > 0, `${served} served`];
});

const siege = await dial(port, 300);
for (const one of siege) one.write(line1());
app.kill('SIGINT');
const began = Date.now();
const code = await Promise.race([once(app, 'exit').then(([exit]) => exit), wait(10_000)]);
hangUp(siege);
console.log(
  `${code === 0 ? 'held' : 'FAILED'}  Ctrl-C under siege: ended with ${code} after ${Date.now() - began} ms`,
);
if (code === undefined) app.kill('SIGKILL');
await watch;
await rm(home, { recursive: true });
const failed = rows.filter((row) => row.failed).length + (code === 0 ? 0 : 1);
console.log(`${rows.length + 1} sieges, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
