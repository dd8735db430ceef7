import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { setAudienceWatching } from '../../../../renderer/core/state/audience.ts';
import { edit, undo } from '../../../../renderer/core/state/edit.ts';
import { currentClient, refreshProjectStore } from '../../../../renderer/core/state/open-project.ts';
import { presentingStore } from '../../../../renderer/core/state/presenting.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { DialogHost } from '../../../../renderer/core/ui/dialog-host.tsx';
import { currentMessage } from '../../../../renderer/core/ui/message.ts';
import { AddChildForm } from '../../../../renderer/features/record-form/children/add-child-form.tsx';
import { childKindsOf } from '../../../../renderer/features/record-form/children/child-kinds.ts';
import { openEraseDialog } from '../../../../renderer/features/trash/erase-dialog.tsx';
import { findRecord } from '../../../../shared/document/model/record-tables.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { erasureDotOf } from '../../../../shared/document/model/stamps.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { restoreStore } from '../../../helpers/vitest/restore-store.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
const look = (isLooking: boolean) => {
  setAudienceWatching(isLooking);
  refreshProjectStore();
};
afterEach(() => look(false));
afterAll(() => app.close());
restoreStore(presentingStore);

const whole = () => {
  const session = currentClient();
  if (!session) throw new Error('No project is open.');
  return session.queue.document();
};
const measure = { kind: 'measure', id: 'mea1' };
const hidden = { kind: 'dataPoint', id: 'mea1_20260301' };
const said = { measure: 'mea1', date: '2026-03-01', value: 3, note: 'Mrs Example fell' };

test('what is made while presenting never writes over something hidden under the same derived id', () => {
  edit('Made', [
    { op: 'add', ...measure, fields: { name: 'Falls' } },
    { op: 'add', ...hidden, fields: { ...said, sensitivity: 'restricted' } },
  ]);
  look(true);
  expect(recordOf(currentProject().document, hidden)).toBeUndefined();
  expect(edit('Point', [{ op: 'add', ...hidden, fields: { ...said, value: 9, note: 'Other' } }])).toBe(false);
  expect(currentProject().notice).toContain('Leave Present first');
  expect(currentProject().notice).not.toContain('Example');
  expect(recordOf(whole(), hidden)?.fields).toMatchObject(said);
  edit('Point', [
    { op: 'add', kind: 'dataPoint', id: 'mea1_20260401', fields: { ...said, date: '2026-04-01' } },
  ]);
  expect(recordOf(currentProject().document, { kind: 'dataPoint', id: 'mea1_20260401' })).toBeDefined();
  undo();
});

test('what cannot be made because something hidden is in the way stays in the small form', async () => {
  const child = childKindsOf('measure').find(({ kind }) => kind.name === 'dataPoint');
  if (!child) throw new Error('A measure has no data points.');
  look(true);
  const fields = { date: '2026-03-01', value: 9, note: 'Counted by hand' };
  const adding = { kind: 'dataPoint', parentId: 'mea1', fields };
  const page = await renderOnPage(<AddChildForm child={child} request={adding} onClose={() => undefined} />);
  await page.press('Add data point');
  expect(currentProject().notice).toContain('Leave Present first');
  expect(page.field('Note').value).toBe('Counted by hand');
  expect(recordOf(whole(), hidden)?.fields).toMatchObject(said);
  await page.remove();
});

test('a card erased while presenting takes along what is hidden under it', async () => {
  const page = await renderOnPage(<DialogHost />);
  look(true);
  openEraseDialog(measure, () => undefined);
  await page.waitUntil(() => document.querySelector('[role=alertdialog]') !== null);
  document.querySelector<HTMLElement>('[role=alertdialog] input[type=checkbox]')?.click();
  const [button] = [...document.querySelectorAll<HTMLElement>('[role=alertdialog] button')].filter(
    ({ textContent }) => textContent === 'Erase for good',
  );
  await page.waitUntil(
    () => document.querySelector<HTMLInputElement>('[role=alertdialog] input')?.checked === true,
  );
  button?.click();
  await page.waitUntil(() => recordOf(whole(), measure) === undefined);
  const found = findRecord(whole(), hidden);
  expect(found && erasureDotOf(found.record)).toBeDefined();
  await page.remove();
});

test('Undo before a room never shows what is hidden from it, and writes by name what it takes back', () => {
  const idea = { kind: 'idea', id: 'ide1' };
  edit('Idea written', [{ op: 'add', ...idea, fields: { title: 'Tea at four' } }]);
  edit('Who may see it', [{ op: 'set', ...idea, fields: { sensitivity: 'restricted' } }]);
  presentingStore.setState({ isOn: true });
  look(true);
  undo();
  expect(recordOf(whole(), idea)?.fields.sensitivity).toBe('restricted');
  expect(currentProject().notice).toContain('This would show what is hidden while you present.');
  edit('Idea written', [{ op: 'add', kind: 'idea', id: 'ide2', fields: { title: 'Seen' } }]);
  undo();
  expect(currentMessage()?.sentence).toBe('Undone: Idea written.');
  presentingStore.setState({ isOn: false });
  look(false);
  undo();
  expect(recordOf(whole(), idea)?.fields.sensitivity).not.toBe('restricted');
});
