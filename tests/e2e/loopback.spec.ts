import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { type RunningApp, startApp, temporaryFolder } from '../helpers/app/start-app.ts';
import { expect } from '../helpers/browser/end-to-end.ts';
import { attack } from '../helpers/browser/hostile-page.ts';

base.skip(process.env.ALONGSIDE_SHELL === 'electron', 'These tests are about the browser shell.');

/** A site that means no good: the same server under any name, with every header that it was sent. */
interface HostileSite {
  readonly port: number;
  readonly cookies: string[];
  close(): void;
}

interface OfWorker {
  /** A browser for which evil.example is this computer, as after a DNS rebinding. */
  rebound: Browser;
}

interface Hostile {
  shell: RunningApp;
  site: HostileSite;
  context: BrowserContext;
  /** The person's own Alongside, open all the while. */
  own: Page;
}

async function openHostileSite(): Promise<HostileSite> {
  const cookies: string[] = [];
  const server: Server = createServer((request, response) => {
    cookies.push(request.headers.cookie ?? '');
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Hostile</title><body>Hostile</body>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, cookies, close };
}

const test = base.extend<Hostile, OfWorker>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  shell: async ({}, use) => {
    const folder = await temporaryFolder();
    const shell = await startApp({ home: folder.path });
    await use(shell);
    expect(await shell.stop()).toBe(0);
    await folder.remove();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  site: async ({}, use) => {
    const site = await openHostileSite();
    await use(site);
    site.close();
  },
  rebound: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use, info) => {
      const args = ['--host-resolver-rules=MAP evil.example 127.0.0.1'];
      const browser = await chromium.launch({ ...info.project.use.launchOptions, args });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ rebound }, use) => {
    const context = await rebound.newContext();
    await use(context);
    await context.close();
  },
  own: async ({ context, shell }, use) => {
    const page = await context.newPage();
    await page.goto(shell.url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await use(page);
  },
});

/** What a hostile page would ask for, even one that has learned the secret room. */
const targetsOf = (origin: string, room: string) => [
  `${origin}/`,
  `${origin}/rpc`,
  `${origin}/?token=${'A'.repeat(32)}`,
  `${origin}${room}`,
  `${origin}${room}rpc`,
  `${origin}${room}icon.svg`,
  `${origin}//`,
];

test('what a hostile page tries would work on a careless server', async ({ context, site }) => {
  const page = await context.newPage();
  const careless = `http://127.0.0.1:${site.port}`;
  await page.goto(`${careless}/`);
  const found = await page.evaluate(attack, [`${careless}/x`]);
  for (const name of ['fetch', 'simple POST', 'preflighted PUT', 'style sheet', 'frame']) {
    expect(found).toContain(`${name} ${careless}/x`);
  }
});

test('a page on another port, whatever its name, gets nothing, and ours goes on', async ({
  context,
  own,
  site,
}) => {
  const { origin, pathname } = new URL(own.url());
  for (const name of ['evil.example', 'localhost', '127.0.0.1']) {
    const hostile = await context.newPage();
    await hostile.goto(`http://${name}:${site.port}/`);
    expect(await hostile.evaluate(attack, targetsOf(origin, pathname)), name).toEqual([]);
    for (const frame of hostile.frames()) expect(await frame.getByText('Alongside').count(), name).toBe(0);
    // The hostile server itself is of our site (SameSite looks at no port), and still sees no cookie of ours.
    const cookies = site.cookies.splice(0);
    expect(cookies.length, name).toBeGreaterThan(0);
    expect(cookies.join(), name).not.toContain('alongside');
  }
  await own.reload();
  await own.getByRole('button', { name: 'Try a sample project' }).click();
  await expect(own.getByRole('heading', { level: 1, name: /Company on our street/ })).toBeAttached();
});

test('DNS rebinding: another name on our own port is refused, to the page and to all it asks', async ({
  context,
  own,
}) => {
  const { port, pathname } = new URL(own.url());
  for (const name of ['evil.example', 'localhost']) {
    const page = await context.newPage();
    const answer = await page.goto(`http://${name}:${port}${pathname}`);
    expect(answer?.status(), name).toBe(403);
    await expect(page.locator('body')).toContainText("not Alongside's own");
    const statuses = await page.evaluate(async (path) => {
      const connects = new Promise<string>((resolve) => {
        const socket = new WebSocket(`ws://${location.host}${path}rpc`);
        socket.onopen = () => resolve('open');
        socket.onclose = () => resolve('refused');
      }).catch(() => 'refused');
      return [(await fetch(path).catch(() => ({ status: 0 }))).status, await connects];
    }, pathname);
    // The refusal's own policy forbids it to ask for anything (0), and where it could, Host would not be ours (403).
    expect([0, 403], name).toContain(statuses[0]);
    expect(statuses[1], name).toBe('refused');
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a page that opens ours in a window has no hold on it', async ({ context, own, site }) => {
  const hostile = await context.newPage();
  await hostile.goto(`http://127.0.0.1:${site.port}/`);
  const opening = context.waitForEvent('page');
  await hostile.evaluate((address) => {
    Object.assign(globalThis, { held: window.open(address) });
  }, own.url());
  await (await opening).waitForLoadState();
  const cutOff = () =>
    hostile.evaluate(() => (globalThis as unknown as { held: Window | null }).held?.closed);
  await expect.poll(cutOff).toBe(true);
});

test('every answer that a page of ours gets carries the policy and the guards', async ({
  context,
  shell,
}) => {
  const bare: string[] = [];
  const seen: string[] = [];
  const page = await context.newPage();
  page.on('response', (response) => {
    const headers = response.headers();
    seen.push(response.url());
    const isGuarded =
      headers['content-security-policy']?.startsWith("default-src 'none'; script-src 'self';") &&
      headers['x-content-type-options'] === 'nosniff' &&
      headers['cross-origin-resource-policy'] === 'same-origin' &&
      headers['referrer-policy'] === 'no-referrer';
    if (!isGuarded) bare.push(response.url());
  });
  await page.goto(shell.url);
  await page.getByRole('button', { name: 'Try a sample project' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Company on our street/ })).toBeAttached();
  expect(seen.length).toBeGreaterThan(8);
  expect(bare).toEqual([]);
});
