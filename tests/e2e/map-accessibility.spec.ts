import type { Page } from '@playwright/test';
import { expect, expectAccessible, picture, settled, test } from '../helpers/end-to-end.ts';
import { card, pressKeys, said, takeFirst } from '../helpers/on-the-map.ts';

test.use({ opens: 'map' });

/* WCAG 2.2 AA on map and outline: one check for each row that touches them; walks by keys are in without-pointer. */

/** Smaller than 24 px after the zoom, and not a word in a sentence (2.5.8): their names. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = 'main button, main a, main .record-square, main .card-handle';
    return [...document.querySelectorAll<HTMLElement>(all)].flatMap((element) => {
      if (!element.checkVisibility() || element.closest('.hidden-text, p')) return [];
      const { width, height } = element.getBoundingClientRect();
      const isSmall = width > 0 && (width < 23.5 || height < 23.5);
      return isSmall
        ? [
            `${element.textContent?.slice(0, 20)} ${element.className} ${Math.round(width)} x ${Math.round(height)}`,
          ]
        : [];
    });
  });

/** Words that stand out of their box, in front of nothing that scrolls. */
const cutWords = (page: Page, within: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const boxes = document.querySelectorAll<HTMLElement>(
      `${selector} :is(button, a, label, h1, h2, h3, h4, p, li)`,
    );
    return [...boxes].flatMap((element) => {
      if (!element.checkVisibility() || element.closest('.hidden-text, .map-canvas')) return [];
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' && textOverflow !== 'ellipsis';
      return isCut && element.scrollWidth > element.clientWidth + 1
        ? [element.textContent?.slice(0, 40) ?? '']
        : [];
    });
  }, within);

/** What a person may set over every page (1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** The colour of the picture in the corner of the first theme. */
const matGround = async (page: Page): Promise<string> => {
  const box = await page.locator('.mat-tab').first().boundingBox();
  return page.evaluate(
    ({ x, y }) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.map-picture:not([hidden])');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) return '';
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
    await expect(page.locator('.card[data-card]')).toHaveCount(14);
    const names = await page
      .locator('.card[data-card]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label') ?? ''));
    expect(names).toHaveLength(14);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+(, [^:]+)?: .+/);
    await expect(page.getByRole('application')).toHaveAccessibleName(/^Map: .+, 14 cards, \d+ links$/);
  });

  await test.step('targets have 24 px at half the size', async () => {
    const hypothesis = card(page, 'A weekly visit');
    await hypothesis.click();
    await expect(page.getByRole('complementary', { name: 'Hypothesis' })).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
    const zoom = page.getByRole('button', { name: 'Zoom out' });
    for (let times = 0; times < 2; times += 1) await zoom.click();
    await hypothesis.hover();
    await expect(page.locator('.card-handle').first()).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fit' }).click();
  });

  await test.step('letters do nothing outside of the canvas, and nowhere once they are switched off', async () => {
    const opened = page.locator('.card-editor, [role=dialog]');
    await page.getByRole('button', { name: 'Fit' }).focus();
    await pressKeys(page, 'n', 'c', '?');
    await expect(opened).toHaveCount(1);
    await pressKeys(page, 'Escape');
    await expect(opened).toHaveCount(0);
    await pressKeys(page, 'ControlOrMeta+k');
    await takeFirst(page, 'Settings');
    const letters = page.getByRole('checkbox', { name: /^Single letters as keys/ });
    await letters.press(' ');
    await expect(letters).not.toBeChecked();
    await pressKeys(page, 'Escape');
    await expect(opened).toHaveCount(0);
    await card(page, 'A weekly visit').focus();
    await pressKeys(page, 'n', 'c', '?');
    await expect(opened).toHaveCount(0);
    await pressKeys(page, 'Alt+ArrowDown');
    await expect(page.locator('.link-stop')).toBeFocused();
  });

  await test.step('forced colours and dark: clean for axe, and the keyboard is seen', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await card(page, 'A weekly visit').click();
    await pressKeys(page, 'ArrowUp', 'ArrowDown');
    const outline = await page.locator('.card:focus').evaluate((card) => getComputedStyle(card).outline);
    expect(outline).toMatch(/solid [2-9]px|[2-9]px solid|solid/);
    await picture(page, 'map-forced-colours');
    await expect
      .poll(() => matGround(page), { message: 'a theme is no black box' })
      .toBe('rgb(255, 255, 255)');
    await pressKeys(page, 'Alt+ArrowDown');
    expect(
      await page.locator('.link-stop:focus').evaluate((stop) => getComputedStyle(stop).outlineWidth),
    ).toBe('3px');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await expectAccessible(page);
    await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
  });

  await test.step('without motion nothing slides', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: /^Tidy up/ }).click();
    await page.getByRole('menuitem', { name: /^Tidy up along the chain/ }).click();
    await expect(said(page)).toContainText('14 cards laid out along the chain.');
    expect(
      await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      ),
    ).toBe(0);
    // From far, cards are not for pointers.
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await page.getByRole('button', { name: 'Fit' }).click();
    await page.emulateMedia({ reducedMotion: null });
  });

  await test.step('text spacing of 1.4.12, letters of twice the size, and 320 px', async () => {
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACED);
    await card(page, 'A weekly visit').click();
    expect(await cutWords(page, '.map-screen'), 'map, spaced').toEqual([]);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await settled(page);
    await expect.poll(() => cutWords(page, '.map-screen'), { message: 'map, large' }).toEqual([]);
    await picture(page, 'map-large');
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    // The page hears of its new width a frame later.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    await expect
      .poll(async () => (await page.locator('.inspector').boundingBox())?.x)
      .toBeGreaterThanOrEqual(0);
    await expect.poll(() => cutWords(page, '.inspector'), { message: 'the panel at 320 px' }).toEqual([]);
    await picture(page, 'map-320');
  });
});
