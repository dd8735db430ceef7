import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cards } from '../helpers/browser/map-page.ts';
import { presentBar } from '../helpers/browser/present-page.ts';

/** What would run, load, leave, break the page or turn it round, if it were ever more than words. */
const attacks = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '<svg onload="window.hacked = 1"><title>x</title></svg>',
  'javascript:window.hacked=1',
  '[go](javascript:window.hacked=1) file:///etc/passwd',
  '\u202egnp.exe \u2067turned',
  '{{constructor.constructor("window.hacked=1")()}}',
  '"><iframe src=//evil.example></iframe>',
  '</style></script><style>*{display:none}</style>',
  '=HYPERLINK("http://evil.example/x.png")',
];

const sample = fileURLToPath(
  new URL('../../shared/samples/company-on-our-street.alongside.json', import.meta.url),
);

/** Names that, taken over as they stand, would become a part of every object of the app. */
const prototypes =
  '"__proto__":{"polluted":1,"p1":{"polluted":1}},"constructor":{"prototype":{"polluted":1},"c1":{"text":"<script>"}},';

/**
 * The sample with an attack at the beginning of everything that people have written in words, and with tables and
 * fields called as the prototypes of all objects are.
 */
const attacked = (): Buffer => {
  let count = 0;
  const { sum: _sum, ...whole } = JSON.parse(readFileSync(sample, 'utf8'), (key, value: unknown) => {
    if (typeof value !== 'string' || !value.includes(' ') || key === 'org') return value;
    count += 1;
    return `${attacks[count % attacks.length]} ${value}`;
  });
  const text = JSON.stringify(whole)
    .replace('"records":{', `"records":{${prototypes}`)
    .replace('"barrier":{', `"barrier":{${prototypes}`);
  const open = Buffer.from(`${text.slice(0, -1)},\n"sum":"`);
  return Buffer.concat([open, Buffer.from(`${crc32(open).toString(16).padStart(8, '0')}"}`)]);
};

const folder = mkdtempSync(join(tmpdir(), 'alongside-hostile-'));
const file = join(folder, 'hostile.alongside.json');
writeFileSync(file, attacked());

test.use({ file });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whatever the page does that words never do. */
const watch = (page: Page) => {
  const done: string[] = [];
  const { origin } = new URL(page.url());
  page.on('dialog', (dialog) => {
    done.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      done.push(`request: ${request.url()}`);
  });
  page.on('popup', (popup) => done.push(`popup: ${popup.url()}`));
  page.on('frameattached', (frame) => done.push(`frame: ${frame.url()}`));
  return done;
};

/** What of the attacks has become more than words on the page as it is now. */
const alive = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if ('hacked' in window) found.push('a script ran');
    if ('polluted' in {}) found.push('a prototype was changed');
    for (const link of document.querySelectorAll('a')) {
      const address = link.getAttribute('href') ?? '#';
      if (!address.startsWith('#')) found.push(`link: ${address}`);
    }
    for (const made of document.querySelectorAll(
      'iframe, object, embed, img[onerror], svg[onload], body style',
    ))
      found.push(`element: ${made.tagName}`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const isEdited = text.parentElement?.closest('textarea') !== null;
      if (!isEdited && /[\u202a-\u202e\u2066-\u2069]/.test(text.nodeValue ?? ''))
        found.push(`turned: ${text.parentElement?.className} ${text.nodeValue}`);
    }
    return found;
  });

const goTo = (page: Page, screen: string): Promise<unknown> =>
  page.goto(page.url().replace(/(#\/p\/[^/]+)\/.*/, `$1/${screen}`));

test('a project whose every word is an attack is words on Map, in the inspector, Outline, Plan, Present and Home', async ({
  alongside: page,
}) => {
  await expect(cards(page).first()).toBeVisible();
  const done = watch(page);
  await expect(cards(page).filter({ hasText: '<script>' }).first()).toBeVisible();
  expect.soft(await alive(page)).toEqual([]);
  await screenshot(page, 'hostile-map');

  await cards(page)
    .filter({ hasText: /javascript:|<img|<svg/ })
    .first()
    .click();
  await expect(page.getByRole('complementary').first()).toBeVisible();
  expect.soft(await alive(page)).toEqual([]);
  await screenshot(page, 'hostile-inspector');

  await goTo(page, 'outline');
  await expect(page.getByRole('heading', { name: 'Outline', exact: true })).toBeVisible();
  await expect(page.getByText('<img src=x onerror="window.hacked = 1">').first()).toBeVisible();
  expect.soft(await alive(page)).toEqual([]);
  await screenshot(page, 'hostile-outline');

  await goTo(page, 'plan');
  await expect(page.getByRole('heading', { name: 'Plan', exact: true })).toBeVisible();
  expect.soft(await alive(page)).toEqual([]);
  await screenshot(page, 'hostile-plan');

  await goTo(page, 'map');
  await expect(cards(page).first()).toBeVisible();
  await page.keyboard.press('F5');
  await expect(presentBar(page)).toBeVisible();
  expect.soft(await alive(page)).toEqual([]);
  await screenshot(page, 'hostile-present');
  await page.keyboard.press('Escape');

  await page.goto(page.url().replace(/#.*/, '#/'));
  await expect(page.getByTestId('project')).toContainText('Company on our street');
  expect.soft(await alive(page)).toEqual([]);
  await screenshot(page, 'hostile-home');
  expect(done).toEqual([]);
});
