import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireInstanceLock, type InstanceLockResult } from '../../../main/storage/instance-lock.ts';

let home: string;
const held: InstanceLockResult[] = [];
const acquire = async (message = '', hear?: (message: string) => void): Promise<InstanceLockResult> => {
  const instance = await acquireInstanceLock(home, message, hear);
  held.push(instance);
  return instance;
};
const lock = (): string => join(home, 'app.lock');

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'alongside-lock-'));
});
afterEach(async () => {
  for (const instance of held.splice(0)) if (instance.outcome === 'first') await instance.release();
  await rm(home, { recursive: true });
});

describe('one running app per data folder', () => {
  it('gives a second start the address of the first, and the first what the second wants', async () => {
    const heard: string[] = [];
    const first = await acquire('', (message) => heard.push(message));
    if (first.outcome === 'first') first.setAddress('http://127.0.0.1:1234/?token=abc');
    const second = await acquire('/a/Tea & cake.alongside.json');
    expect(second).toEqual({ outcome: 'second', address: 'http://127.0.0.1:1234/?token=abc' });
    expect(heard).toEqual(['/a/Tea & cake.alongside.json']);
  });

  it('lets the next one in after the first let go', async () => {
    const first = await acquire();
    if (first.outcome === 'first') await first.release();
    expect(await readdir(home)).toEqual([]);
    expect((await acquire()).outcome).toBe('first');
  });

  it('has one first among many starts at once, over a killed app’s lock too', async () => {
    await writeFile(lock(), JSON.stringify({ pid: 2 ** 22 + 1, port: 1, secret: 'dead' }));
    const all = await Promise.all(Array.from({ length: 8 }, () => acquire()));
    expect(all.filter(({ outcome }) => outcome === 'first')).toHaveLength(1);
    expect(await readdir(home)).toEqual(['app.lock']);
  });

  it('takes over a lock whose port somebody else has now, and one that is no lock', async () => {
    const stranger = createServer((socket) => socket.end('hello\n'.repeat(2)));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const address = stranger.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    stranger.close();
    await writeFile(lock(), JSON.stringify({ pid: 2 ** 22 + 1, port, secret: 'dead' }));
    const first = await acquire();
    expect(first.outcome).toBe('first');
    if (first.outcome === 'first') await first.release();
    await writeFile(lock(), '{"pid":');
    expect((await acquire()).outcome).toBe('first');
  });

  it('answers nobody who does not know the secret, and closes on who says nothing', async () => {
    const heard: string[] = [];
    await acquire('', (message) => heard.push(message));
    const { port, secret } = JSON.parse(await readFile(lock(), 'utf8'));
    const say = (words: string): Promise<string> =>
      new Promise((resolve) => {
        let answer = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(words));
        socket.on('data', (bytes) => (answer += bytes)).on('error', () => undefined);
        socket.on('close', () => resolve(answer));
      });
    for (const words of [
      '\n',
      `${'0'.repeat(48)} x\n`,
      `${'é'.repeat(48)} x\n`,
      `${secret.slice(1)} x\n`,
      'x',
    ])
      expect(await say(words), words).toBe('');
    expect(heard).toEqual([]);
  });

  it('is readable by its owner alone', async () => {
    await acquire();
    expect((await stat(lock())).mode & 0o077).toBe(0);
    expect(JSON.parse(await readFile(lock(), 'utf8'))).toMatchObject({ pid: process.pid });
  });
});
