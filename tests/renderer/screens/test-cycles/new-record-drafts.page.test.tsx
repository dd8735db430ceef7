import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasUnsavedWork } from '../../../../renderer/core/state/has-unsaved-work.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { unsavedFieldsStore } from '../../../../renderer/core/state/unsaved-fields.ts';
import { DialogHost } from '../../../../renderer/core/ui/dialog-host.tsx';
import { currentMessage } from '../../../../renderer/core/ui/message.ts';
import { openNewHypothesisDialog } from '../../../../renderer/screens/test-cycles/hypotheses/new/new-hypothesis-dialog.tsx';
import { openNewMeasureDialog } from '../../../../renderer/screens/test-cycles/measures/new-measure-dialog.tsx';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const dialogs = [
  { title: 'New hypothesis', label: 'We believe that', kind: 'hypothesis', open: openNewHypothesisDialog },
  { title: 'New measure', label: 'What do you count?', kind: 'measure', open: openNewMeasureDialog },
];

const pressEscape = async (page: RenderedPage): Promise<void> => {
  page
    .all('input, textarea')[0]
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  await page.waitUntil(() => page.all('form').length === 0);
};

test.each(dialogs)(
  'Escape keeps half of a $kind, Cancel forgets it',
  async ({ title, label, kind, open }) => {
    const page = await renderOnPage(<DialogHost />);
    const show = async () => {
      open();
      await page.waitUntil(() => page.all('form').length > 0);
    };
    await show();
    await page.type(label, 'A lamp at each door');
    await pressEscape(page);
    expect(currentMessage()?.sentence).toBe(`Not added yet. Your words are still there under “${title}”.`);
    expect(hasUnsavedWork()).toBe(true);

    await show();
    expect(page.field(label).value).toBe('A lamp at each door');
    await page.press('Cancel');
    await page.waitUntil(() => page.all('form').length === 0);
    expect(unsavedFieldsStore.getState().unfinishedWork.size).toBe(0);

    await show();
    expect(page.field(label).value).toBe('');
    await page.type(label, 'A lamp at each gate');
    await page.press(`Add the ${kind}`);
    await page.waitUntil(() => page.all('form').length === 0);
    expect(recordsOf(currentProject().document, kind)).toHaveLength(1);
    await show();
    expect(page.field(label).value).toBe('');
    await page.press('Cancel');
    await page.remove();
  },
);
