import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { hasUnsavedWork } from '../../../../renderer/core/state/has-unsaved-work.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { ChildrenSection } from '../../../../renderer/features/record-form/children/children-section.tsx';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Test added', [{ op: 'add', kind: 'test', id: 't', fields: { title: 'Six walk' } }]);
});
afterAll(() => app.close());

test('half an amendment waits for its form, whatever takes its page away, until it is added', async () => {
  const before = await renderOnPage(<ChildrenSection kind="test" id="t" />);
  await before.press('Add amendment');
  await before.type('Why', 'One moved');
  await before.remove();
  expect(hasUnsavedWork()).toBe(true);

  const after = await renderOnPage(<ChildrenSection kind="test" id="t" />);
  expect(after.field('Why').value).toBe('One moved');
  await after.press('Done');
  await after.waitUntil(() => after.all('form').length === 0);
  expect(recordsOf(currentProject().document, 'amendment').map(({ fields }) => fields.reason)).toEqual([
    'One moved',
  ]);
  await after.press('Add amendment');
  expect(after.field('Why').value).toBe('');
  await waitUntil(() => !hasUnsavedWork());
});
