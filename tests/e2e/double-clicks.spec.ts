import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/browser/end-to-end.ts';
import { mapCanvas } from '../helpers/browser/map-page.ts';
import { row, typeText, waitForField } from '../helpers/browser/page-actions.ts';
import { openSecondWindow } from '../helpers/browser/second-window.ts';
import { dialogs } from '../helpers/browser/workspace-page.ts';

// A button may be gone with the first press, and then it is waited for in vain: what follows says whether it was pressed.
const twice = async (page: Page, name: string | RegExp): Promise<void> => {
  const button = page.getByRole('button', { name }).first();
  await expect(button).toBeEnabled();
  await button.dblclick({ timeout: 10_000 }).catch(() => undefined);
};
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first();

/** Presses a button until there is nothing more for it to do: it may be seen enabled and be disabled when it is pressed. */
const pressToTheEnd = (button: Locator): Promise<void> =>
  expect(async () => {
    if (await button.isEnabled()) await button.click({ timeout: 1000 });
    expect(await button.isDisabled()).toBe(true);
  }).toPass({ intervals: [0] });

const toOutline = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page.getByRole('heading', { name: 'Outline', exact: true })).toBeVisible();
};

test('a double click on a button that makes something makes it once', async ({ alongside: page }) => {
  await twice(page, 'New project');
  await expect(dialogs(page)).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Evenings');
  await page.getByText('Easier to find help').click();
  await twice(page, 'Make the project');
  await expect(page).toHaveTitle(/^Evenings · /);
  await page.getByRole('link', { name: /Start from meeting notes/ }).click();
  await page.getByLabel('The notes').fill('What gets in the way\n- Buses stop at six\n- The path is dark\n');
  await twice(page, 'Read these notes');
  // However soon the next button comes in the same place, the second press is not for it.
  await page.getByRole('button', { name: /^Bring in/ }).hover();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await twice(page, /^Bring in/);
  await expect(mapCanvas(page)).toHaveAccessibleName(/, 2 cards,/);
  await page.getByRole('link', { name: 'Alongside', exact: true }).click();
  await expect(page.getByTestId('project')).toHaveCount(1);
  await page.getByRole('button', { name: 'Sample projects' }).dblclick();
  await page.getByRole('option', { name: 'Company on our street' }).dblclick();
  await expect(page).toHaveTitle(/^Company on our street · /);
  await page.getByRole('link', { name: 'Alongside', exact: true }).click();
  await expect(page.getByTestId('project')).toHaveCount(2);
});

test('everything can be undone back to the empty project, and done again', async ({ alongside: page }) => {
  await page.getByRole('button', { name: 'New project' }).first().click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Evenings');
  await page.getByText('Easier to find help').click();
  await page.getByRole('button', { name: 'Make the project' }).click();
  await page.getByLabel('What gets in the way?').fill('Buses stop at six');
  await page.keyboard.press('Enter');
  await toOutline(page);
  await page.getByRole('button', { name: 'New theme' }).click();
  await typeText(page, 'Getting about');
  await page.keyboard.press('Enter');
  await waitForField(page);
  await page.keyboard.press('Escape');
  // The field is gone, and its button gets the keyboard back in the next frame.
  await expect(page.getByRole('button', { name: 'New card under Getting about' })).toBeFocused();
  await row(page, 'Buses stop').focus();
  await page.keyboard.press('F2');
  await typeText(page, 'The last bus is at six');
  await page.keyboard.press('Enter');
  await expect(row(page, 'The last bus')).toHaveCount(1);
  await pressToTheEnd(undo(page));
  await expect(page.locator('[data-row]')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Getting about' })).toHaveCount(0);
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  await pressToTheEnd(redo);
  await expect(row(page, 'The last bus')).toHaveCount(1);
  await expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');
});

test('two windows see each other’s edits by themselves, and neither writes over words in the hand', async ({
  alongside: page,
}) => {
  await page.getByRole('button', { name: 'Try a sample project' }).click();
  await toOutline(page);
  const other = await openSecondWindow(page);
  await expect(row(other, 'Report back')).toHaveCount(1);

  await row(page, 'Report back').focus();
  await page.keyboard.press('F2');
  await typeText(page, 'Report back to both groups');
  await page.keyboard.press('Enter');
  await expect(row(other, 'Report back to both groups')).toHaveCount(1);

  await row(other, 'Offers assume').click();
  await row(page, 'Offers assume').click();
  // Once it is written twice, a group around both has the same label.
  const field = (window: Page) => window.getByRole('textbox', { name: 'What gets in the way', exact: true });
  const [mine, theirs] = [field(page), field(other)];
  await theirs.press('Control+End');
  const writeMine = async () => {
    await mine.fill('Offers assume a telephone');
    await mine.blur();
    await expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');
  };
  // Who stops typing is saved: the one goes on while the other writes.
  await Promise.all([
    theirs.pressSequentially(' alone, and nobody comes along', { delay: 120 }),
    writeMine(),
  ]);
  await expect(theirs).toHaveValue(/nobody comes along$/);
  await expect(other.getByText('Offers assume a telephone').first()).toBeVisible();
  await other.getByRole('button', { name: /^Keep yours|^Keep mine/ }).click();
  await expect(mine).toHaveValue(/nobody comes along$/);
});

test.describe('in a sample', () => {
  test.use({ opens: 'hypotheses' });

  /** Once the first press is done the page is kept from showing it, and meanwhile comes the second. */
  const pressTwiceUnseen = async (page: Page, button: Locator): Promise<void> => {
    const box = await button.boundingBox();
    if (!box) throw new Error('The button is not on the page.');
    const place = {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      button: 'left',
      clickCount: 1,
    } as const;
    await page.mouse.move(place.x, place.y);
    await page.evaluate(() => {
      const holdFrame = (): void => {
        requestAnimationFrame(() => {
          const end = performance.now() + 800;
          while (performance.now() < end);
        });
      };
      addEventListener('click', holdFrame, { capture: true, once: true });
    });
    const cdp = await page.context().newCDPSession(page);
    const press = (type: 'mousePressed' | 'mouseReleased') =>
      cdp.send('Input.dispatchMouseEvent', { type, ...place });
    await Promise.all([
      press('mousePressed'),
      press('mouseReleased'),
      press('mousePressed'),
      press('mouseReleased'),
    ]);
    await cdp.detach();
  };

  test('two presses take one step of a test, as a double click, and where the first is not shown yet', async ({
    alongside: page,
  }) => {
    const cycle = page.getByRole('article', { name: /^Cycle 2/ });
    const status = cycle.getByRole('button', { name: /Status/ });
    const choose = async (state: string) => {
      await status.click();
      await page.getByRole('option', { name: state, exact: true }).click();
      await expect(status).toContainText(state);
    };
    await choose('Planned');
    await choose('Draft');
    await cycle.getByRole('button', { name: 'The plan is ready' }).dblclick();
    await expect(status).toContainText('Planned');
    await expect(cycle.getByRole('button', { name: 'Start the test' })).toBeVisible();

    await choose('Draft');
    await pressTwiceUnseen(page, cycle.getByRole('button', { name: 'The plan is ready' }));
    await expect(cycle.getByRole('button', { name: 'Start the test' })).toBeVisible();
    await expect(status).toContainText('Planned');
    // A press that was meant for it starts it.
    await cycle.getByRole('button', { name: 'Start the test' }).click();
    await expect(status).toContainText('Running');
  });
});
