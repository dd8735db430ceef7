import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '../../../../renderer/core/client/api.ts';
import { toBase64 } from '../../../../renderer/core/client/base64.ts';
import { platform } from '../../../../renderer/core/client/platform.ts';
import { leaveProjectSoon, openProject } from '../../../../renderer/core/state/open-project.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { RecordForm } from '../../../../renderer/features/record-form/record-form.tsx';
import { PlanScreen } from '../../../../renderer/screens/plan/plan-screen.tsx';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import type { ProjectDocument, StoredRecord, Value } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { allKinds } from '../../../../shared/records/kind-registry.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

/** A project with one record of every kind, whose every field but its order holds this. */
const allHolding = (value: Value): ProjectDocument => ({
  ...emptyDocument('pDamaged'),
  clock: { s: 1 },
  records: Object.fromEntries(
    allKinds().map(({ name, fields }) => {
      const record = Object.fromEntries(Object.keys(fields).map((field) => [field, value]));
      const id = name === 'project' ? 'pDamaged' : `${name}1`;
      return [name, { [id]: { ...record, '~': 's-1' } as StoredRecord }];
    }),
  ),
});

test('forms and Plan show what a damaged file holds in any field, and stay', async () => {
  const bytes = createProjectWriter(platform)(allHolding({ toString: 'decided' }));
  const { key = '' } = await receiveCopy(api, { name: 'damaged.alongside.json', bytes: toBase64(bytes) });
  await openProject(key);
  expect(currentProject().document.project).toBe('pDamaged');
  for (const { name } of allKinds()) {
    const page = await renderOnPage(
      <RecordForm kind={name} id={name === 'project' ? 'pDamaged' : `${name}1`} />,
    );
    // A busy machine draws the form of a measure late.
    await page.waitUntil(() => page.all('.record-form').length === 1);
    await page.remove();
  }
  const page = await renderOnPage(<PlanScreen />);
  expect(page.all('.plan-sheet')).toHaveLength(1);
  await page.remove();
  leaveProjectSoon(key);
});
