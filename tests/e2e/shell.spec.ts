import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { test as plain } from '@playwright/test';
import { startApp } from '../helpers/app/start-app.ts';
import { expect, test } from '../helpers/browser/end-to-end.ts';

plain.skip(process.env.ALONGSIDE_SHELL === 'electron', 'These tests are about the browser shell.');

test('it prints one address on 127.0.0.1 with a token', async ({ shell }) => {
  expect(shell.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/);
});

test('Ctrl-C ends it with success, and the lock of its data folder is gone', async ({ home }) => {
  const app = await startApp({ home });
  expect(await app.stop()).toBe(0);
  expect(app.errors()).toBe('');
  expect(await readdir(home)).not.toContain('app.lock');
});

test('a second start on the same data folder shows the first', async ({ shell, home }) => {
  const second = await startApp({ home });
  expect(second.url).toBe(shell.url);
  await second.stop();
});

test('a start after a power cut takes over', async ({ home }) => {
  const first = await startApp({ home });
  await first.kill();
  const second = await startApp({ home });
  expect(second.url).not.toBe(first.url);
  expect(await second.stop()).toBe(0);
});

test('a port in use is said in a sentence', async ({ home }) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  await expect(startApp({ home, args: ['--port', port] })).rejects.toThrow(/Another program uses that port/);
  other.close();
});

test('a file that is not there is said in a sentence, and Home opens', async ({ home }) => {
  const app = await startApp({ home, file: `${home}/nothing.alongside.json` });
  expect(app.url).not.toContain('#');
  await expect.poll(() => app.errors()).not.toBe('');
  expect(await app.stop()).toBe(0);
});
