import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  readStaticFiles,
  type StaticFiles,
} from '../../../main/browser/static-files.ts';
import { respondTo } from '../../../main/electron/app-protocol.ts';

/** Item 7 of Electron's security guide. The policy is written once, for both shells. */
const policy = contentSecurityPolicy("'self'");
const served = [
  'index.html',
  'assets/a.js',
  'assets/a.mjs',
  'assets/a.css',
  'assets/a.woff2',
  'icon.svg',
  'a.png',
  'a.json',
  'a.txt',
];
let folder: string;
let pages: StaticFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-app-'));
  await mkdir(join(folder, 'assets'));
  for (const name of served) await writeFile(join(folder, name), `content of ${name}`);
  await writeFile(join(folder, 'secret.key'), 'not served: no type of ours');
  pages = await readStaticFiles(folder);
});

afterAll(() => rm(folder, { recursive: true }));

test('the policy allows what is ours, and nothing inline or from outside', () => {
  const parts = policy.split('; ').map((part) => part.split(' '));
  expect(Object.fromEntries(parts.map(([name, ...sources]) => [name, sources.join(' ')]))).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    'worker-src': "'self' blob:",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
});

test.each(['', ...served])('app://alongside/%s comes with the policy and the other guards', async (name) => {
  const answer = respondTo(pages, new Request(`app://alongside/${name}`));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(`content of ${name === '' ? 'index.html' : name}`);
  expect(answer.headers.get('content-security-policy')).toBe(policy);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(answer.headers.get('content-type')).not.toBeNull();
});

test.each([
  ['GET', 'app://elsewhere/index.html'],
  ['GET', 'app://alongside.evil/index.html'],
  ['GET', 'app://alongside:80/index.html'],
  ['GET', 'app://alongside/../secret.key'],
  ['GET', 'app://alongside/secret.key'],
  ['GET', 'app://alongside/%2e%2e/secret.key'],
  ['GET', 'app://alongside/..%2fsecret.key'],
  ['GET', 'app://alongside/assets/..%5c..%5csecret.key'],
  ['GET', 'app://alongside//etc/passwd'],
  ['GET', 'app://alongside/index.html%00.js'],
  ['GET', 'app://alongside/INDEX.HTML'],
  ['GET', 'app://alongside/__proto__'],
  ['GET', 'app://alongside/constructor'],
  ['GET', 'app://alongside/assets/'],
  ['GET', 'https://alongside/index.html'],
  ['GET', 'not an address'],
  ['POST', 'app://alongside/'],
  ['PUT', 'app://alongside/index.html'],
  ['HEAD', 'app://alongside/'],
])('%s %s finds nothing, and says that under the same guards', async (method, url) => {
  const answer = respondTo(pages, { method, url });
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain('content of');
  expect(answer.headers.get('content-security-policy')).toBe(policy);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
