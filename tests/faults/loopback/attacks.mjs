// What strangers do to the browser shell from a second process. Each function resolves when it is over.
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('node:net').Socket} Socket */

/** Opens connections, as many at once as the system allows; resolves to those that came about. */
export async function dial(/** @type {number} */ port, /** @type {number} */ count) {
  const sockets = Array.from({ length: count }, () =>
    connect({ port, host: '127.0.0.1', allowHalfOpen: true }),
  );
  const settled = await Promise.allSettled(
    sockets.map(async (socket) => {
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.resume();
    }),
  );
  return sockets.filter((_, at) => settled[at]?.status === 'fulfilled');
}

/** @param {readonly Socket[]} sockets */
export function hangUp(sockets) {
  for (const socket of sockets) socket.destroy();
}

/** @param {readonly Socket[]} sockets */
export function stillOpen(sockets) {
  return sockets.filter((socket) => !socket.closed && !socket.readableEnded).length;
}

/**
 * Sends a little on every connection every while, until `end`; those that are cut come back as new ones, as many as
 * were wanted in the first place.
 * @param {{ port: number, count: number, first: string, drip: string, pause: number, seconds: number }} how
 */
export async function dripFor({ port, count, first, drip, pause, seconds }) {
  const end = Date.now() + seconds * 1000;
  let sockets = await dial(port, count);
  for (const socket of sockets) socket.write(first);
  let dialled = sockets.length;
  while (Date.now() < end) {
    await wait(pause);
    hangUp(sockets.filter((socket) => !socket.writable || socket.readableEnded));
    sockets = sockets.filter((socket) => !socket.destroyed);
    for (const socket of sockets) socket.write(drip);
    const fresh = await dial(port, count - sockets.length);
    for (const socket of fresh) socket.write(first);
    dialled += fresh.length;
    sockets.push(...fresh);
  }
  hangUp(sockets);
  return dialled;
}

/** @param {number} port @param {string} bytes @returns {Promise<string>} all that came back */
export async function write(port, bytes) {
  const [socket] = await dial(port, 1);
  if (socket === undefined) return '';
  let answer = '';
  socket.on('data', (piece) => {
    answer += String(piece);
  });
  socket.write(bytes);
  await Promise.race([once(socket, 'end'), once(socket, 'close'), wait(20_000)]).catch(() => undefined);
  socket.destroy();
  return answer;
}

/** Guesses tokens on connections that are kept where the server keeps them; resolves to the statuses that came. */
export async function guess(/** @type {string} */ origin, /** @type {number} */ count) {
  const statuses = new Set();
  for (let sent = 0; sent < count; sent += 50) {
    const answers = Array.from({ length: 50 }, (_, at) =>
      fetch(`${origin}/?token=${(sent + at).toString(36).padStart(32, 'A')}`, { redirect: 'manual' }),
    );
    for (const answer of await Promise.all(answers)) {
      statuses.add(answer.status);
      await answer.text();
    }
  }
  return [...statuses];
}

/** Sends a body without end, as fast as it is taken, until the server ends it; resolves to the bytes that went out. */
export async function pour(
  /** @type {number} */ port,
  /** @type {string} */ head,
  /** @type {number} */ most,
) {
  const [socket] = await dial(port, 1);
  if (socket === undefined) return 0;
  socket.write(head);
  const piece = 'a'.repeat(65_536);
  while (socket.writable && !socket.readableEnded && socket.bytesWritten < most) {
    if (!socket.write(piece)) {
      await Promise.race([once(socket, 'drain'), once(socket, 'close'), wait(1000)]).catch(() => undefined);
    } else await wait(0);
  }
  socket.destroy();
  return socket.bytesWritten;
}
