import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, picture, settled, test } from '../helpers/end-to-end.ts';
import { card, openSample, pressKeys, row, said, takeFirst } from '../helpers/on-the-map.ts';

/* WCAG 2.2 AA on map and outline: one check or one walk by keys for each row that touches them. */

const group = (page: Page, name: RegExp): Locator => page.getByRole('group', { name });

/** The keyboard is on something of the screen's work that is in sight and under nothing else (2.4.3, 2.4.7, 2.4.11). */
async function expectFocusSeen(page: Page, within: string, after: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate((selector) => {
          const here = document.activeElement;
          if (!here?.closest(selector)) return `the keyboard is on ${here?.tagName}.${here?.className}`;
          const { left, top, width, height } = here.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
          return seen !== null && (here.contains(seen) || seen.contains(here))
            ? 'seen'
            : 'it is under something';
        }, within),
      { message: after },
    )
    .toBe('seen');
}

test('the map without a pointer: made, written, connected, moved, deleted, brought back; the keyboard is never lost', async ({
  alongside: page,
}) => {
  const here = '.map-place';
  await openSample(page);
  await page.getByRole('button', { name: 'Fit' }).focus();
  await pressKeys(page, 'Tab', 'End', 'n');
  await page.keyboard.type('Evenings are the hard part');
  await pressKeys(page, 'Enter', 'Escape');
  const evenings = group(page, /: Evenings are the hard part/);
  await expect(evenings).toBeFocused();
  await expect(said(page)).toContainText('put down: “Evenings are the hard part”.');
  await expectFocusSeen(page, here, 'made');
  await pressKeys(page, 'F2', 'End');
  await page.keyboard.type(' of the day');
  await pressKeys(page, 'Enter');
  await expect(group(page, /: Evenings are the hard part of the day/)).toBeFocused();

  await pressKeys(page, 'c');
  await takeFirst(page, 'weekly');
  await expect(page.getByRole('radio', { checked: true })).toBeFocused();
  await pressKeys(page, 'Enter');
  await expect(said(page)).toContainText(
    'Connected “Evenings are the hard part of the day” to “A weekly visit',
  );
  await expect(evenings).toBeFocused();
  await expectFocusSeen(page, here, 'connected');

  await pressKeys(page, 'Alt+ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(
    /“Evenings are the hard part of the day” relates to Hypothesis “A weekly visit.+”\. Link 1 of 1\.$/,
  );
  await expectFocusSeen(page, here, 'on a link');
  await pressKeys(page, 'Enter');
  await expect(group(page, /^Hypothesis, testing: A weekly visit/)).toBeFocused();
  await pressKeys(page, 'Alt+ArrowUp', 'Delete');
  await expect(said(page)).toContainText('The link is in the trash. Undo brings it back.');
  await expectFocusSeen(page, here, 'a link deleted');
  await pressKeys(page, 'ControlOrMeta+z', 'ControlOrMeta+k');
  await takeFirst(page, 'evenings are');
  await expect(evenings).toBeFocused();

  const left = async () => (await evenings.boundingBox())?.x ?? 0;
  const before = await left();
  await pressKeys(page, 'ArrowRight', 'Shift+ArrowRight');
  await expect.poll(left).toBeGreaterThan(before + 20);
  await pressKeys(page, 'Delete');
  await expect(evenings).toHaveCount(0);
  await expect(said(page)).toContainText('is in the trash. Undo brings it back.');
  await expectFocusSeen(page, here, 'deleted');
  await pressKeys(page, 'ControlOrMeta+z');
  await expect(evenings).toHaveCount(1);
  await expectFocusSeen(page, here, 'brought back');

  for (const [keys, name] of [
    ['?', 'Help'],
    ['ControlOrMeta+k', 'Find'],
    ['c', 'Connect'],
  ] as const) {
    await pressKeys(page, keys);
    await expect(page.getByRole('dialog'), name).toBeVisible();
    await pressKeys(page, 'Escape');
    await expectFocusSeen(page, here, `${name} closed`);
  }
});

test('the Outline without a pointer: made, written, connected, moved, deleted, brought back', async ({
  alongside: page,
}) => {
  const here = '.outline';
  await openSample(page);
  await page.getByRole('link', { name: 'Outline' }).focus();
  await pressKeys(page, 'Enter');
  await page.getByRole('button', { name: 'New card under Reducing isolation' }).focus();
  await pressKeys(page, 'Enter');
  await page.keyboard.type('Evenings are the hard part');
  await pressKeys(page, 'Enter', 'Escape');
  const evenings = row(page, 'Evenings are the hard part');
  await expect(evenings).toBeFocused();
  await pressKeys(page, 'F2', 'End');
  await page.keyboard.type(' of the day');
  await pressKeys(page, 'Enter');
  await expect(evenings).toBeFocused();
  await pressKeys(page, 'Shift+F10');
  await page.getByRole('menuitem', { name: /^Connect to…/ }).press('Enter');
  await takeFirst(page, 'weekly');
  await expect(page.getByRole('radio', { checked: true })).toBeFocused();
  await pressKeys(page, 'Enter');
  await expect(said(page)).toContainText(
    'Connected “Evenings are the hard part of the day” to “A weekly visit',
  );
  await expectFocusSeen(page, here, 'connected');
  await evenings.focus();
  await pressKeys(page, 'Alt+ArrowUp');
  await expect(evenings).toBeFocused();
  await pressKeys(page, 'Delete');
  await expect(evenings).toHaveCount(0);
  await expectFocusSeen(page, here, 'deleted');
  await pressKeys(page, 'ControlOrMeta+z');
  await expect(evenings).toHaveCount(1);
  await expectFocusSeen(page, here, 'brought back');
});

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
      const canvas = document.querySelector<HTMLCanvasElement>('.map-picture');
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
  await openSample(page);
  await test.step('every card says kind, state and title; the map says what it holds', async () => {
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
    await pressKeys(page, 'Escape', 'ControlOrMeta+k');
    await takeFirst(page, 'Settings');
    const letters = page.getByRole('checkbox', { name: /^Single letters as keys/ });
    await letters.press(' ');
    await expect(letters).not.toBeChecked();
    await pressKeys(page, 'Escape');
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
    expect(await matGround(page), 'a theme is no black box').toBe('rgb(255, 255, 255)');
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
    expect(await cutWords(page, '.map-screen'), 'map, large').toEqual([]);
    await picture(page, 'map-large');
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const panel = await page.locator('.inspector').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect(await cutWords(page, '.inspector'), 'the panel at 320 px').toEqual([]);
    await picture(page, 'map-320');
  });
});
