import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import * as kindMark from '../../../../../renderer/core/ui/kind-mark.tsx';
import { OutlineScreen } from '../../../../../renderer/screens/outline/outline-screen.tsx';
import { outlineStore, setOutlineView } from '../../../../../renderer/screens/outline/state/outline-store.ts';
import { setTable, tableStore } from '../../../../../renderer/screens/outline/table/table-store.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';

restoreStore(outlineStore);
restoreStore(tableStore);

// Every row, of a list or of a table, draws its mark anew each time that it is drawn.
const marks = vi.spyOn(kindMark, 'KindMark');

/** Fewer than are drawn at once. */
const MANY = 30;

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  const cards = Array.from(
    { length: MANY },
    (_, at): Change => ({ op: 'add', kind: 'barrier', id: `b${at}`, fields: { statement: `Barrier ${at}` } }),
  );
  edit('Made', cards);
});
afterAll(() => app.close());

const statement = (id: string, words: string): Change => ({
  op: 'set',
  kind: 'barrier',
  id,
  fields: { statement: words },
});
const cell = (id: string) => document.querySelector<HTMLElement>(`[data-line="${id}"] [data-column="words"]`);

test('one card changes and one row is drawn anew, in the lists and in the table', async () => {
  const page = await renderOnPage(<OutlineScreen />);
  for (const arrangement of ['theme', 'table'] as const) {
    setOutlineView({ arrangement, table: 'barrier' });
    await page.waitUntil(() => page.all('[data-line]').length === MANY);
    await new Promise((resolve) => setTimeout(resolve, 100));
    marks.mockClear();
    edit('Written', [statement('b7', `Changed ${arrangement}`)]);
    await page.waitUntil(() => page.text().includes(`Changed ${arrangement}`));
    // The row itself; what stands beside the lists has marks of its own, one a kind.
    expect(marks.mock.calls.length).toBeGreaterThan(0);
    expect(marks.mock.calls.length).toBeLessThan(5);
  }
  await page.remove();
});

test('two who write one cell: both values are kept, and the cell says so', async () => {
  setOutlineView({ arrangement: 'table', table: 'barrier' });
  const page = await renderOnPage(<OutlineScreen />);
  await page.waitUntil(() => cell('b3') !== null);
  cell('b3')?.focus();
  expect(outlineStore.getState().current).toBe('b3');
  await page.waitUntil(() => page.all('[data-row="b3"]').length === 1);
  setTable({ isEditing: true });
  await page.waitUntil(() => page.all('[role="dialog"] textarea').length === 1);
  const seen = currentProject().document;
  await page.type('What gets in the way', 'Mine');
  await page.leave('What gets in the way');
  await page.waitUntil(() => cell('b3')?.textContent?.includes('Mine') === true);
  await app.editElsewhere(statement('b3', 'Theirs'), seen);
  await page.waitUntil(() => cell('b3')?.textContent?.includes('Written twice') === true);
  // Settled in the cell itself, which holds the same field as the form.
  expect(page.text()).toContain('This was written twice.');
  await page.press('Choose Mine');
  await page.waitUntil(() => cell('b3')?.textContent?.includes('Written twice') === false);
  expect(currentProject().document.records.barrier?.b3?.statement).toBe('Mine');
  setTable({ isEditing: false });
  await page.remove();
});
