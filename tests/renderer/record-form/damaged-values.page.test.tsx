import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBase64 } from '../../../renderer/client/bytes.ts';
import { api } from '../../../renderer/client/client.ts';
import { platform } from '../../../renderer/client/platform.ts';
import { PlanScreen } from '../../../renderer/plan/plan-screen.tsx';
import { RecordForm } from '../../../renderer/record-form/record-form.tsx';
import { leaveSoon, openProject } from '../../../renderer/state/open-project.ts';
import { currentProject } from '../../../renderer/state/project-store.ts';
import type { ProjectDocument, StoredRecord, Value } from '../../../shared/document/document.ts';
import { emptyDocument } from '../../../shared/document/empty-document.ts';
import { createWriter } from '../../../shared/document/write-file.ts';
import { allKinds } from '../../../shared/records/registry.ts';
import { type InJsdom, openInJsdom } from './in-jsdom.ts';
import { draw } from './on-page.ts';

let app: InJsdom;
beforeAll(async () => {
  app = await openInJsdom();
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
  const bytes = createWriter(platform)(allHolding({ toString: 'decided' }));
  const { key = '' } = await api.library.receive({ name: 'damaged.alongside.json', bytes: toBase64(bytes) });
  await openProject(key);
  expect(currentProject().document.project).toBe('pDamaged');
  for (const { name } of allKinds()) {
    const page = await draw(<RecordForm kind={name} id={name === 'project' ? 'pDamaged' : `${name}1`} />);
    expect(page.all('.record-form'), name).toHaveLength(1);
    await page.remove();
  }
  const page = await draw(<PlanScreen />);
  expect(page.all('.plan-sheet')).toHaveLength(1);
  await page.remove();
  leaveSoon(key);
});
