import type { Page } from '@playwright/test';
import type { Change } from '../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument } from '../../shared/document/model/document.ts';
import { recordsOf } from '../../shared/document/model/selectors.ts';
import { projectFile } from '../helpers/app/project-file.ts';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cycle } from '../helpers/browser/hypotheses-page.ts';
import { visibleText } from '../helpers/browser/page-actions.ts';
import { bringInChanges, receiveFile } from '../helpers/browser/receive-file.ts';
import { documentInFile, partnersFile } from '../helpers/document/partners-file.ts';

test.use({ opens: 'hypotheses' });

const TITLE = 'Ten residents';

const testIn = (document: ProjectDocument) => {
  const found = recordsOf(document, 'test').find(({ fields }) => String(fields.title).startsWith(TITLE));
  if (!found) throw new Error('The test is gone.');
  return found;
};

/** The file once everything is in it: what a partner has from us. */
async function sentFile(page: Page, home: string, isWritten: (fields: Fields) => boolean): Promise<string> {
  const written = async () => isWritten(testIn(documentInFile((await projectFile(home)).text)).fields);
  await expect.poll(written).toBe(true);
  await expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');
  return (await projectFile(home)).text;
}

/** A partner's copy comes back and is taken in; then its test is shown. */
async function takeIn(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Alongside', exact: true }).click();
  await receiveFile(page, text);
  await bringInChanges(page);
  await page.getByRole('link', { name: 'Tests', exact: true }).click();
  await expect(cycle(page, 2)).toBeVisible();
}

const set = (id: string, fields: Fields): Change => ({ op: 'set', kind: 'test', id, fields });

test('what a partner changed in a running test is said beside it until it was seen', async ({
  alongside: page,
  home,
}) => {
  const text = await sentFile(page, home, ({ status }) => status === 'running');
  await takeIn(
    page,
    partnersFile(text, (document) => {
      const { id } = testIn(document);
      const amendment = {
        test: id,
        of: 'prediction',
        change: '5 of 10',
        reason: 'Two moved away',
        on: '2026-03-03',
      };
      return [
        set(id, { ownerRole: 'Kitchen lead', plannedEnd: '2026-06-30', observations: 'It rained twice.' }),
        { op: 'add', kind: 'amendment', id: 'amended01', fields: amendment },
      ];
    }),
  );
  const predicted = cycle(page, 2).getByRole('region', { name: /^We predicted/ });
  const saw = cycle(page, 2).getByRole('region', { name: /^We saw/ });
  await expect(predicted).toContainText('Changed in a copy that does not say whose it is:');
  await expect(predicted).toContainText('Owner: Kitchen lead');
  await expect(predicted).toContainText('Planned end: 30 June 2026');
  await expect(predicted).toContainText('the prediction is now “5 of 10”');
  await expect(predicted).toContainText('Added in a copy that does not say whose it is.');
  await expect(saw).toContainText('What we noticed: It rained twice.');
  await expectAccessible(page);
  await screenshot(page, 'changed-by-a-partner');
  await page.getByRole('tab', { name: 'Overview' }).click();
  const changed = page.getByRole('region', { name: 'Changed by a partner' });
  await expect(changed).toContainText('Look at what was changed: ');
  await changed.getByRole('button', { name: TITLE }).click();
  await cycle(page, 2).getByRole('button', { name: 'I have seen what a partner changed' }).click();
  await expect(page.getByText('Changed in a copy')).toHaveCount(0);
  await expect(cycle(page, 2)).toBeFocused();
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(page.getByRole('heading', { name: 'All tests by state' })).toBeVisible();
  await expect(changed).toHaveCount(0);
});

test('two partners start one test and decide about it apart from one another: both are read, and one is chosen in one step', async ({
  alongside: page,
  home,
}) => {
  const second = cycle(page, 2);
  const starts = second.getByRole('group', { name: 'Start: made twice' });
  await test.step('both start it', async () => {
    await second.getByRole('button', { name: /^Running/ }).click();
    await page.getByRole('option', { name: /^Planned/ }).click();
    await expect(second.getByText(/^Locked on /)).toHaveCount(0);
    const text = await sentFile(page, home, ({ status, locked }) => status === 'planned' && locked === null);
    await second.getByRole('button', { name: 'Start the test' }).press('Enter');
    await expect(second.getByText(/^Locked on /)).toBeVisible();
    await sentFile(page, home, ({ status }) => status === 'running');
    const prediction = '9 of 10 ask for it again';
    const locked = {
      prediction,
      criterion: { value: 9, outOf: 10 },
      on: '2026-03-03',
      salt: 'b'.repeat(32),
    };
    const theirs = partnersFile(text, (document) => [
      set(testIn(document).id, { status: 'running', prediction, successCriterion: locked.criterion, locked }),
    ]);
    await takeIn(page, theirs);
    await expect(starts).toContainText(prediction);
    await expect(starts.getByText(/^Yours, /)).toBeVisible();
    await expect(starts.getByText('From a copy that does not say whose')).toBeVisible();
    await expect(starts.getByText(/^Seal: (\w+ ){5}\w+$/)).toHaveCount(2);
    await expectAccessible(page);
    await screenshot(page, 'two-starts');
  });

  await test.step('a slide says that two starts stand', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.keyboard.press('F5');
    await expect(visibleText(page, 'Started twice, and which start counts is not settled.')).toBeVisible();
    await screenshot(page, 'two-starts-present');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('one start is chosen; Undo brings the question back', async () => {
    const choose = starts.getByRole('button', { name: /^Choose the start that predicted “9 of 10/ });
    await choose.click();
    await expect(starts).toHaveCount(0);
    await expect(second.getByRole('region', { name: /^We predicted/ })).toContainText(
      '9 of 10ask for it again',
    );
    await expect(second).toContainText('The start was taken back');
    await page.keyboard.press('Control+z');
    await expect(starts).toBeVisible();
    await choose.click();
    await expect(starts).toHaveCount(0);
  });

  await test.step('both decide', async () => {
    await second.getByRole('button', { name: 'The test is over' }).click();
    const text = await sentFile(page, home, ({ status }) => status === 'studying');
    await second.getByRole('button', { name: 'More to do with this test' }).click();
    await page.getByRole('menuitem', { name: 'Write what we decided' }).click();
    await second
      .locator('label')
      .filter({ hasText: /^Abandon/ })
      .click();
    await second.getByRole('textbox', { name: 'The decision in a few words' }).fill('Too few came');
    await second.getByRole('button', { name: 'Keep the decision' }).click();
    await sentFile(page, home, ({ decidedOutcome }) => decidedOutcome === 'abandon');
    const theirs = partnersFile(text, (document) => {
      const { id } = testIn(document);
      const link = { from: id, relation: 'relatesTo', to: 'decision1' };
      return [
        { op: 'add', kind: 'decision', id: 'decision1', fields: { title: 'Keep it', outcome: 'adopt' } },
        { op: 'add', kind: 'link', id: `${id}_relatesTo_decision1`, fields: link },
        set(id, { decidedOutcome: 'adopt' }),
      ];
    });
    await takeIn(page, theirs);
    const decisions = second.getByRole('group', { name: 'What was decided: not the same' });
    await expect(decisions).toContainText('Too few came');
    await expect(decisions).toContainText('Keep it');
    await expectAccessible(page);
    await screenshot(page, 'two-decisions');
    await page.getByRole('link', { name: 'Outline', exact: true }).click();
    const panel = page.getByRole('complementary', { name: 'Test', exact: true });
    await expect(panel.getByRole('group', { name: 'What was decided: not the same' })).toBeVisible();
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByText('“What was decided” was written twice. Choose one.')).toBeVisible();
    await page.getByRole('link', { name: 'Tests', exact: true }).click();
    await decisions.getByRole('button', { name: 'Choose Abandon' }).click();
    await expect(decisions).toHaveCount(0);
    await expect(second).toContainText('No longer counts.');
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect(decisions).toBeVisible();
  });
});
