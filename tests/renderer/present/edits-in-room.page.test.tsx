import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ChildAdder } from '../../../renderer/record-form/child-adder.tsx';
import { childKindsOf } from '../../../renderer/record-form/child-kinds.ts';
import { openErase } from '../../../renderer/record-form/erase-dialog.tsx';
import { edit, undo } from '../../../renderer/state/edit.ts';
import { currentSession, showAnew } from '../../../renderer/state/open-project.ts';
import { presenting } from '../../../renderer/state/presenting.ts';
import { currentProject } from '../../../renderer/state/project-store.ts';
import { letRoomLook } from '../../../renderer/state/room.ts';
import { DialogHost } from '../../../renderer/ui/dialog-host.tsx';
import { erasedBy } from '../../../shared/document/stamps.ts';
import { findRecord } from '../../../shared/document/tables.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { putBack } from '../put-back.ts';
import { type InJsdom, openInJsdom } from '../record-form/in-jsdom.ts';
import { draw } from '../record-form/on-page.ts';

let app: InJsdom;
beforeAll(async () => {
  app = await openInJsdom();
});
const look = (isLooking: boolean) => {
  letRoomLook(isLooking);
  showAnew();
};
afterEach(() => look(false));
afterAll(() => app.close());
putBack(presenting);

const whole = () => {
  const session = currentSession();
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
  const page = await draw(<ChildAdder child={child} adding={adding} onClose={() => undefined} />);
  await page.press('Add data point');
  expect(currentProject().notice).toContain('Leave Present first');
  expect(page.field('Note').value).toBe('Counted by hand');
  expect(recordOf(whole(), hidden)?.fields).toMatchObject(said);
  await page.remove();
});

test('a card erased while presenting takes along what is hidden under it', async () => {
  const page = await draw(<DialogHost />);
  look(true);
  openErase(measure, () => undefined);
  await page.until(() => document.querySelector('[role=alertdialog]') !== null);
  document.querySelector<HTMLElement>('[role=alertdialog] input[type=checkbox]')?.click();
  const [button] = [...document.querySelectorAll<HTMLElement>('[role=alertdialog] button')].filter(
    ({ textContent }) => textContent === 'Erase for good',
  );
  await page.until(
    () => document.querySelector<HTMLInputElement>('[role=alertdialog] input')?.checked === true,
  );
  button?.click();
  await page.until(() => recordOf(whole(), measure) === undefined);
  const found = findRecord(whole(), hidden);
  expect(found && erasedBy(found.record)).toBeDefined();
  await page.remove();
});

test('Undo before a room never shows what is hidden from it, and writes by name what it takes back', () => {
  const idea = { kind: 'idea', id: 'ide1' };
  edit('Idea written', [{ op: 'add', ...idea, fields: { title: 'Tea at four' } }]);
  edit('Who may see it', [{ op: 'set', ...idea, fields: { sensitivity: 'restricted' } }]);
  presenting.setState({ isOn: true });
  look(true);
  undo();
  expect(recordOf(whole(), idea)?.fields.sensitivity).toBe('restricted');
  expect(currentProject().notice).toContain('This would show what is hidden while you present.');
  edit('Idea written', [{ op: 'add', kind: 'idea', id: 'ide2', fields: { title: 'Seen' } }]);
  undo();
  expect(currentProject().notice).toBe('Undone: Idea written.');
  presenting.setState({ isOn: false });
  look(false);
  undo();
  expect(recordOf(whole(), idea)?.fields.sensitivity).not.toBe('restricted');
});
