import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { hasUnsavedWork } from '../../../../renderer/core/state/has-unsaved-work.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { RecordForm } from '../../../../renderer/features/record-form/record-form.tsx';
import { SaveIndicator } from '../../../../renderer/features/save-indicator/save-indicator.tsx';
import { RenameField } from '../../../../renderer/screens/outline/list/rename-field.tsx';
import { OutlineScreen } from '../../../../renderer/screens/outline/outline-screen.tsx';
import { outlineStore } from '../../../../renderer/screens/outline/state/outline-store.ts';
import type { Value } from '../../../../shared/document/model/document.ts';
import { isSameValue } from '../../../../shared/document/model/is-same-value.ts';
import * as field from '../../../../shared/records/fields/field.ts';
import { defineKind } from '../../../../shared/records/kind.ts';
import { registerKind } from '../../../../shared/records/kind-registry.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { restoreStore } from '../../../helpers/vitest/restore-store.ts';

restoreStore(outlineStore);

/** A kind that no version of the app has, with a field of every sort. */
const walk = defineKind({
  name: 'walk',
  label: 'Walk',
  plural: 'Walks',
  prompt: 'Where did you go?',
  card: true,
  fields: {
    where: field.line({ label: 'Where we went', max: 40 }),
    saw: field.text({ label: 'What we saw' }),
    weather: field.choice({ label: 'Weather' }, [{ value: 'rain', label: 'Rain' }]),
    met: field.choices({ label: 'Whom we met' }, [{ value: 'neighbours', label: 'Neighbours' }]),
    words: field.tags({ label: 'Words we heard' }),
    worth: field.scale({ label: 'Worth the walk' }),
    steps: field.number({ label: 'Steps', whole: true, min: 0, unit: 'steps' }),
    on: field.date({ label: 'On' }),
    again: field.yesNo({ label: 'Go again' }),
    route: field.parts(
      { label: 'Route' },
      { from: field.line({ label: 'From' }), miles: field.number({ label: 'Miles' }) },
    ),
    stops: field.list({ label: 'Stops' }, { name: field.line({ label: 'Name' }) }),
    status: field.choice({ label: 'Status' }, [
      { value: 'planned', label: 'Planned' },
      { value: 'done', label: 'Done' },
    ]),
  },
  titleField: 'where',
  state: (record) => (record.fields.status === 'done' ? 'Done' : 'Planned'),
  lifecycle: { field: 'status', initial: 'planned', transitions: { planned: ['done'] } },
});

let app: OpenedOnPage;
let page: RenderedPage;
let unregister: () => void;
beforeAll(async () => {
  unregister = registerKind(walk);
  app = await openProjectOnPage();
});
afterAll(async () => {
  await app.close();
  unregister();
});

let id = '';
let turn = 0;
beforeEach(() => {
  turn += 1;
  id = `walk${turn}`;
  edit('Walk added', [{ op: 'add', kind: 'walk', id, fields: { where: 'The market', status: 'planned' } }]);
});
afterEach(() => page.remove());

const says = (name: string) => currentProject().document.records.walk?.[id]?.[name];

test('a made-up kind gets a form with a control for every field', async () => {
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  for (const { label } of Object.values(walk.fields)) expect(page.text()).toContain(label);
  expect(page.field('Where we went').value).toBe('The market');
  expect(page.all('[role=radiogroup]').length).toBeGreaterThanOrEqual(2);
});

test('what is typed is written after a pause, a blur, and when the form goes', async () => {
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  await page.type('Where we went', ' The library ');
  await page.waitUntil(() => says('where') === 'The library');
  expect(page.field('Where we went').value).toBe(' The library ');
  await page.leave('Where we went');
  expect(page.field('Where we went').value).toBe('The library');

  await page.type('What we saw', 'Two benches');
  await page.leave('What we saw');
  expect(says('saw')).toBe('Two benches');

  await page.type('On', '13 March 2026');
  await page.remove();
  expect(says('on')).toBe('2026-03-13');
});

test('what cannot be read is answered beside the field and kept, also over closing the form', async () => {
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  await page.type('Steps', 'many');
  await page.leave('Steps');
  expect(page.all('[role=alert]').map((one) => one.textContent)).toEqual(['A number, such as 12 or 3.5.']);
  expect(says('steps')).toBeUndefined();
  await page.remove();
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  expect(page.field('Steps').value).toBe('many');
  await page.type('Steps', '4,200');
  await page.leave('Steps');
  expect(says('steps')).toBe(4200);
  expect(page.all('[role=alert]')).toEqual([]);
});

test('what waits in a field is never said to be saved, also over closing the form, and the page asks before it goes', async () => {
  const sign = await renderOnPage(<SaveIndicator />);
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  await page.waitUntil(() => page.text().includes('Saved on this computer'));
  await page.type('Steps', 'many');
  await page.leave('Steps');
  await page.remove();
  await sign.waitUntil(() => sign.text().includes('One field is not saved yet: Steps'));
  expect(hasUnsavedWork()).toBe(true);
  edit('Walk deleted', [{ op: 'delete', kind: 'walk', id }]);
  await sign.waitUntil(() => sign.text().includes('Saved on this computer'));
  expect(hasUnsavedWork()).toBe(false);
  await sign.remove();
});

test('words of a rename that was refused stay in the hand, here and in the form', async () => {
  const long = 'x'.repeat(41);
  const rename = () => <RenameField id={id} kind="walk" title="The market" className="" />;
  page = await renderOnPage(rename());
  const field = () => page.all('textarea')[0] as HTMLTextAreaElement;
  const write = async (words: string) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), words);
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await page.waitUntil(() => field().value === words);
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  };
  await write(long);
  await page.waitUntil(() => field().getAttribute('aria-invalid') === 'true');
  expect(says('where')).toBe('The market');
  expect(hasUnsavedWork()).toBe(true);
  await page.remove();
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  expect(page.field('Where we went').value).toBe(long);
  await page.remove();
  page = await renderOnPage(rename());
  expect(field().value).toBe(long);
  await write('The library');
  await page.waitUntil(() => says('where') === 'The library');
  await page.waitUntil(() => !hasUnsavedWork());
});

test('clearing writes null', async () => {
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  await page.type('Where we went', '');
  await page.leave('Where we went');
  expect(says('where')).toBeNull();
});

test('a thing made of parts is one value', async () => {
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  await page.type('From', 'The school');
  await page.type('Miles', '1.5');
  await page.waitUntil(() => isSameValue(says('route') as Value, { from: 'The school', miles: 1.5 }));
});

test('rows are added to a list and taken out again', async () => {
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  await page.press('Add to stops');
  await page.type('Name', 'The bench');
  await page.waitUntil(() => isSameValue(says('stops') as Value, [{ name: 'The bench' }]));
  await page.press('Remove 1 of 1');
  expect(says('stops')).toBeNull();
});

// What cannot be read yet stays in the hand however long the test takes.
const draftAndChangeElsewhere = async () => {
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  await page.waitUntil(() => !currentProject().hasPendingEdits);
  await page.type('Steps', 'many');
  await app.editElsewhere({ op: 'set', kind: 'walk', id, fields: { steps: 12 } });
  await page.waitUntil(() => page.text().includes('Changed elsewhere: 12 steps.'));
};

test('an edit from elsewhere does not run over a draft, nor the draft over it', async () => {
  await draftAndChangeElsewhere();
  expect(page.field('Steps').value).toBe('many');
  await page.type('Steps', '4200');
  await page.leave('Steps');
  expect(says('steps')).toBe(12);
  await page.press('Keep yours');
  await page.waitUntil(() => says('steps') === 4200);
  expect(page.text()).not.toContain('Changed elsewhere');
});

test('theirs can be taken instead', async () => {
  await draftAndChangeElsewhere();
  await page.press('Take theirs');
  expect(page.field('Steps').value).toBe('12');
  expect(says('steps')).toBe(12);
});

test('two who write without seeing each other clash, and the form settles it', async () => {
  page = await renderOnPage(<RecordForm kind="walk" id={id} />);
  await page.waitUntil(() => !currentProject().hasPendingEdits);
  const theirs = app.editElsewhere({ op: 'set', kind: 'walk', id, fields: { where: 'The canal' } });
  edit('Walk: where', [{ op: 'set', kind: 'walk', id, fields: { where: 'The park' } }]);
  await theirs;
  await page.waitUntil(() => page.text().includes('This was written twice.'));
  await page.press('Choose The canal');
  await page.waitUntil(() => !page.text().includes('This was written twice.'));
  expect(says('where')).toBe('The canal');
});

test('the Outline has it too: its heading, its state, its words, and its trash', async () => {
  page = await renderOnPage(<OutlineScreen />);
  await page.press('By kind');
  await page.waitUntil(() => page.all('h3').some((one) => one.textContent === 'Walks'));
  const row = page.all('li').find((one) => one.querySelector(`[data-row="${id}"]`));
  expect(row?.textContent).toContain('Planned');
  page.all(`[data-row="${id}"]`)[0]?.focus();
  edit('Deleted', [{ op: 'delete', kind: 'walk', id }]);
  await page.waitUntil(() => page.all(`[data-row="${id}"]`).length === 0);
  await page.press('Bring back “The market”');
  await page.waitUntil(() => page.all(`[data-row="${id}"]`).length === 1);
});
