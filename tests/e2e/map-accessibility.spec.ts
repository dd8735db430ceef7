import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  screenshot,
  test,
  waitUntilSettled,
} from '../helpers/browser/end-to-end.ts';
import { findClippedText } from '../helpers/browser/find-clipped-text.ts';
import { findSmallTargets } from '../helpers/browser/find-small-targets.ts';
import {
  cardEditor,
  cards,
  focusedCard,
  focusedLinkStop,
  linkHandles,
  linkStop,
  mapBackingCanvas,
  mapScreen,
  themeTabs,
} from '../helpers/browser/map-page.ts';
import { announcement, card, chooseFirst, pressKeys } from '../helpers/browser/page-actions.ts';
import { inspector } from '../helpers/browser/workspace-page.ts';

test.use({ opens: 'map' });

/* WCAG 2.2 AA on map and outline: one check for each row that touches them; walks by keys are in without-pointer. */

/** What a person may set over every page (1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** The colour of the picture in the corner of the first theme. */
const matGround = async (page: Page): Promise<string> => {
  const box = await themeTabs(page).first().boundingBox();
  return mapBackingCanvas(page).evaluate(
    (element, { x, y }) => {
      const canvas = element as HTMLCanvasElement;
      const context = canvas.getContext('2d');
      if (!context) return '';
      const { left, top, width } = canvas.getBoundingClientRect();
      const density = canvas.width / width;
      const [r, g, b] = context.getImageData((x - left) * density, (y - top) * density, 1, 1).data;
      return `rgb(${r}, ${g}, ${b})`;
    },
    { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + (box?.height ?? 0) + 4 },
  );
};

test('names, targets, letters, text spacing, forced colours, dark, motion, large text and narrow windows', async ({
  alongside: page,
}) => {
  await test.step('every card says kind, state and title; the map says what it holds', async () => {
    await expect(cards(page)).toHaveCount(14);
    const names = await cards(page).evaluateAll((cards) =>
      cards.map((card) => card.getAttribute('aria-label') ?? ''),
    );
    expect(names).toHaveLength(14);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+(, [^:]+)?: .+/);
    await expect(page.getByRole('application')).toHaveAccessibleName(/^Map: .+, 14 cards, \d+ links$/);
  });

  await test.step('targets have 24 px at half the size', async () => {
    const hypothesis = card(page, 'A weekly visit');
    await hypothesis.click();
    await expect(page.getByRole('complementary', { name: 'Hypothesis' })).toBeVisible();
    expect(await findSmallTargets(page)).toEqual([]);
    const zoom = page.getByRole('button', { name: 'Zoom out' });
    for (let times = 0; times < 2; times += 1) await zoom.click();
    await hypothesis.hover();
    await expect(linkHandles(page).first()).toBeVisible();
    expect(await findSmallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
  });

  await test.step('letters do nothing outside of the canvas, and nowhere once they are switched off', async () => {
    const opened = cardEditor(page).or(page.getByRole('dialog'));
    await page.getByRole('button', { name: 'Fit' }).focus();
    await pressKeys(page, 'n', 'c', '?');
    await expect(opened).toHaveCount(1);
    await pressKeys(page, 'Escape');
    await expect(opened).toHaveCount(0);
    await pressKeys(page, 'ControlOrMeta+k');
    await chooseFirst(page, 'Settings');
    const letters = page.getByRole('checkbox', { name: /^Single letters as keys/ });
    await letters.press(' ');
    await expect(letters).not.toBeChecked();
    await pressKeys(page, 'Escape');
    await expect(opened).toHaveCount(0);
    await card(page, 'A weekly visit').focus();
    await pressKeys(page, 'n', 'c', '?');
    await expect(opened).toHaveCount(0);
    await pressKeys(page, 'Alt+ArrowDown');
    await expect(linkStop(page)).toBeFocused();
  });

  await test.step('forced colours and dark: clean for axe, and the keyboard is seen', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await card(page, 'A weekly visit').click();
    await pressKeys(page, 'ArrowUp', 'ArrowDown');
    const outline = await focusedCard(page).evaluate((card) => getComputedStyle(card).outline);
    expect(outline).toMatch(/solid [2-9]px|[2-9]px solid|solid/);
    await screenshot(page, 'map-forced-colours');
    await expect
      .poll(() => matGround(page), { message: 'a theme is no black box' })
      .toBe('rgb(255, 255, 255)');
    await pressKeys(page, 'Alt+ArrowDown');
    expect(await focusedLinkStop(page).evaluate((stop) => getComputedStyle(stop).outlineWidth)).toBe('3px');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await expectAccessible(page);
    await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
  });

  await test.step('without motion nothing slides', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: /^Tidy up/ }).click();
    await page.getByRole('menuitem', { name: /^Tidy up along the chain/ }).click();
    await expect(announcement(page)).toContainText('14 cards laid out along the chain.');
    expect(
      await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      ),
    ).toBe(0);
    // From far, cards are not for pointers.
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await page.emulateMedia({ reducedMotion: null });
  });

  await test.step('text spacing of 1.4.12, letters of twice the size, and 320 px', async () => {
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACED);
    await card(page, 'A weekly visit').click();
    await expect.poll(() => findClippedText(mapScreen(page)), { message: 'map, spaced' }).toEqual([]);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await waitUntilSettled(page);
    await expect.poll(() => findClippedText(mapScreen(page)), { message: 'map, large' }).toEqual([]);
    await screenshot(page, 'map-large');
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 320, height: 640 });
    await waitUntilSettled(page);
    // The page hears of its new width a frame later.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    await expect.poll(async () => (await inspector(page).boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await expect.poll(() => findClippedText(inspector(page)), { message: 'the panel at 320 px' }).toEqual([]);
    await screenshot(page, 'map-320');
  });
});
