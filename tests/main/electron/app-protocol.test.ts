import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Pages, readPages } from '../../../main/browser/static-files.ts';
import { answerTo } from '../../../main/electron/app-protocol.ts';

let folder: string;
let pages: Pages;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-app-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Alongside</title>');
  await writeFile(join(folder, 'secret.key'), 'not served: no type of ours');
  pages = await readPages(folder);
});

afterAll(() => rm(folder, { recursive: true }));

test('the page comes with the policy, which allows no address outside', async () => {
  const answer = answerTo(pages, new Request('app://alongside/'));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('<title>Alongside</title>');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/unsafe|http|ws:/);
});

test.each([
  ['GET', 'app://elsewhere/index.html'],
  ['GET', 'app://alongside/../secret.key'],
  ['GET', 'app://alongside/secret.key'],
  ['GET', 'app://alongside/%2e%2e/secret.key'],
  ['POST', 'app://alongside/'],
])('%s %s finds nothing', (method, url) => {
  const answer = answerTo(pages, { method, url });
  expect(answer.status).toBe(404);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
