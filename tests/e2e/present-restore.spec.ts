import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { platform } from '../../main/projects/platform.ts';
import { applyEdit } from '../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../shared/document/file/project-writer.ts';
import { noDocumentRules } from '../../shared/document/model/document-rules.ts';
import { nextDot } from '../../shared/document/model/dots.ts';
import { emptyDocument } from '../../shared/document/model/empty-document.ts';
import { temporaryFolder } from '../helpers/app/start-app.ts';
import { expect, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { mapTransform } from '../helpers/browser/map-page.ts';
import { outlineLists, outlinePanelBody, tableScroll } from '../helpers/browser/outline-page.ts';
import { announcement, boxOf, card, pressKeys } from '../helpers/browser/page-actions.ts';
import { waitUntilMapStill } from '../helpers/browser/readability.ts';
import { settledVisibleParts, visibleParts } from '../helpers/browser/visible-parts.ts';
import { inspectorBody, linesOfNotes, scrollingPage } from '../helpers/browser/workspace-page.ts';

const CARDS = 240;
/** Each tenth stays here: no room sees it. */
const HIDDEN = 'Idea 150.';

const ideas: readonly Change[] = Array.from({ length: CARDS }, (_, at) => ({
  op: 'add',
  kind: 'idea',
  id: `i${String(at).padStart(8, '0')}`,
  fields: {
    title: `Idea ${at}. ${'Somebody rings at the same hour. '.repeat(at % 7)}`,
    description: 'A neighbour who knows the stairs. '.repeat(20),
    order: `b${String(at).padStart(4, '0')}`,
    ...(at % 10 === 0 ? { sensitivity: 'restricted' } : {}),
  },
}));

/** The bytes of a project with long lists. */
function longProject(): Uint8Array {
  const empty = emptyDocument('p00000000');
  const project: Change = { op: 'add', kind: 'project', id: 'p00000000', fields: { title: 'Long lists' } };
  const edit = prepareEdit(empty, [project, ...ideas], noDocumentRules);
  return createProjectWriter(platform)(
    applyEdit(empty, edit, nextDot({}, 'Qm3xA9pL'), noDocumentRules).document,
  );
}

const WINDOW = { width: 1280, height: 800 };
const SCREEN = { width: 1920, height: 1080 };
test.use({ viewport: WINDOW });

const wordsOf = (part = ''): string => part.replace(/^\S+ /, '');

const scrollTo = (list: Locator, top: number): Promise<void> =>
  list.evaluate((element, to) => element.scrollTo({ top: to }), top);

/** Another size of the window, also where it fills the screen: Playwright's own way is refused there. */
async function resizer(page: Page): Promise<(size: typeof WINDOW) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  return (size) =>
    session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
}

async function present(page: Page, size = SCREEN): Promise<void> {
  await page.keyboard.press('F5');
  await (await resizer(page))(size);
  await expect(announcement(page)).toHaveText(/^Present\./);
}

/** Leaves it; the system gives the window its size again a moment after that. */
async function leave(page: Page): Promise<void> {
  const resize = await resizer(page);
  await Promise.all([page.keyboard.press('Escape'), resize(WINDOW)]);
  await expect(announcement(page)).toHaveText('Present is over.');
}

/** From now on, notes where the line in the middle is in each picture that is painted outside of Present, px of the window. */
const notePictures = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const middle = innerHeight / 2;
    const line = [...document.querySelectorAll('[data-line]')].find(
      (one) => one.getBoundingClientRect().bottom > middle,
    );
    if (!line) throw new Error('There is no line.');
    const seen = new Set<number>();
    Object.assign(window, { seen });
    const look = (): void => {
      const isPresenting = 'present' in document.documentElement.dataset;
      if (!isPresenting) seen.add(Math.round(line.getBoundingClientRect().top));
    };
    // What a task after a frame finds is what was painted in it.
    const watch = (): void => {
      setTimeout(look, 0);
      requestAnimationFrame(watch);
    };
    watch();
  });

const notedPictures = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => [...(window as unknown as { seen: Set<number> }).seen]);

const openOutline = async (page: Page): Promise<Locator> => {
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page.locator('[data-line]')).toHaveCount(CARDS);
  return outlineLists(page);
};

async function restoreOutline(page: Page): Promise<void> {
  const list = await openOutline(page);
  const hidden = page.locator('[data-line]', { hasText: HIDDEN });
  const atHidden = await hidden.evaluate((element) => (element as HTMLElement).offsetTop + 30);
  for (const top of [0, atHidden, 1e9]) {
    await scrollTo(list, top);
    const before = await settledVisibleParts(page);
    await notePictures(page);
    await present(page, WINDOW);
    await pressKeys(page, 'PageDown', 'PageDown', 'PageUp', 'PageUp', 'PageUp');
    await leave(page);
    await expect.poll(() => visibleParts(page), `scrolled to ${top}`).toEqual(before);
    expect(await notedPictures(page), 'places of one line in what was painted').toHaveLength(1);
  }
}

async function restoreOtherSizes(page: Page): Promise<void> {
  const list = await openOutline(page);
  await scrollTo(list, 1e9);
  const before = await settledVisibleParts(page);
  await present(page);
  await page.keyboard.press('PageDown');
  await page.getByRole('link', { name: 'Long lists' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Plan' })).toBeVisible();
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page.locator('[data-line]')).toHaveCount(CARDS - CARDS / 10);
  await leave(page);
  await expect.poll(() => visibleParts(page)).toEqual(before);

  await scrollTo(list, 9_000);
  const [first] = await settledVisibleParts(page);
  await present(page);
  await page.keyboard.press('PageUp');
  await setTextSize(page, '200%');
  await leave(page);
  await expect.poll(async () => wordsOf((await visibleParts(page))[0])).toBe(wordsOf(first));
  await setTextSize(page, '100%');
}

async function restoreTable(page: Page): Promise<void> {
  await openOutline(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Ideas' })).toBeVisible();
  const table = tableScroll(page);
  await scrollTo(table, 12_000);
  await settledVisibleParts(page);
  await page
    .getByRole('button', { name: /^What to do with “Idea 17\d/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Open' }).click();
  const panel = outlinePanelBody(page);
  await scrollTo(panel, 350);
  const before = await settledVisibleParts(page);
  await present(page);
  await pressKeys(page, 'PageUp', 'PageUp', 'PageUp', 'PageUp');
  await leave(page);
  await expect.poll(() => visibleParts(page)).toEqual(before);
}

async function restoreMapAndPlan(page: Page): Promise<void> {
  await card(page, 'Same face mattered').click();
  await expect(page.getByRole('complementary', { name: 'Learning' })).toBeVisible();
  await scrollTo(inspectorBody(page), 200);
  await page.mouse.move(700, 700);
  await page.mouse.down();
  await page.mouse.move(150, 100, { steps: 5 });
  await page.mouse.up();
  await expect(card(page, 'Same face mattered')).not.toBeInViewport();
  await waitUntilMapStill(page);
  const [before, panel] = [await mapTransform(page), await settledVisibleParts(page)];
  await present(page);
  await pressKeys(page, 'ArrowRight', 'ArrowRight');
  await leave(page);
  await expect.poll(() => visibleParts(page)).toEqual(panel);
  await waitUntilMapStill(page);
  expect(await mapTransform(page)).toBe(before);

  await page.getByRole('link', { name: 'Company on our street' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Plan' })).toBeVisible();
  await scrollTo(scrollingPage(page), 400);
  const plan = await settledVisibleParts(page);
  await present(page);
  await page.keyboard.press('PageDown');
  await leave(page);
  await expect.poll(() => visibleParts(page)).toEqual(plan);
}

async function restoreNotesAndDialog(page: Page): Promise<void> {
  await page.goto(page.url().replace(/(#\/p\/[^/]+)\/.*/, '$1/notes'));
  const lines = Array.from({ length: 200 }, (_, at) => `- Line ${at} ${'buses stop at six '.repeat(at % 9)}`);
  await page.getByLabel('The notes').fill(['What gets in the way', ...lines].join('\n'));
  await page.getByRole('button', { name: 'Read these notes' }).click();
  await expect(page.getByTestId('account')).toBeVisible();
  await scrollTo(linesOfNotes(page), 6_000);
  const before = await settledVisibleParts(page);
  await present(page);
  await pressKeys(page, 'PageUp', 'PageUp', 'PageUp');
  await leave(page);
  await expect.poll(() => visibleParts(page)).toEqual(before);

  await present(page, WINDOW);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  const line = dialog.locator('dt').nth(12);
  const fromEdge = async () => Math.abs((await boxOf(line)).y - (await boxOf(dialog)).y);
  await line.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  expect(await fromEdge()).toBeLessThan(3);
  await page.evaluate(() => document.exitFullscreen());
  await expect(announcement(page)).toHaveText('Present is over.');
  await expect.poll(fromEdge).toBeLessThan(3);
  await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

test.describe('in long lists', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    file: async ({}, use) => {
      const folder = await temporaryFolder();
      const file = join(folder.path, 'long.alongside.json');
      await writeFile(file, longProject());
      await use(file);
      await folder.remove();
    },
  });

  test('lists and tables stand where they stood, however far the room went and whatever was changed meanwhile', async ({
    alongside: page,
  }) => {
    await test.step('the window had another size, letters have another size, another screen was shown', () =>
      restoreOtherSizes(page));
    await test.step('the Outline stands where it stood, wherever that was and however far the room went', () =>
      restoreOutline(page));
    await test.step('a table and the card beside it stand where they stood', () => restoreTable(page));
  });
});

test.describe('on the sample', () => {
  test.use({ opens: 'map' });

  test('the map lies as it lay, and Plan, the lines of notes and an open dialog stand as they stood', async ({
    alongside: page,
  }) => {
    await test.step('the map lies as it lay, also where the selected card is out of sight; so does Plan', () =>
      restoreMapAndPlan(page));
    await test.step('so do the lines of notes, and a dialog that is open when the system ends the full screen', () =>
      restoreNotesAndDialog(page));
  });
});
