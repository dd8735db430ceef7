import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { RecordForm } from '../../../../renderer/features/record-form/record-form.tsx';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const barrier = { kind: 'barrier', id: 'bar1' };
const statement = (): unknown => recordOf(currentProject().document, barrier)?.fields.statement;

/** What is typed is written after such a pause, in milliseconds. */
const PAUSE = 600;

/** A pause in typing that does not end by itself: on a slow disk it would before another window's edit arrives. */
const makePauseLast = () => {
  const { setTimeout: ends } = globalThis;
  const lasting = (then: () => void, ms?: number) => ends(then, ms === PAUSE ? 60_000 : ms);
  return vi.spyOn(globalThis, 'setTimeout').mockImplementation(lasting as typeof setTimeout);
};

test('words typed a moment before another window deletes the card bring it back, and both are told apart', async () => {
  edit('Made', [{ op: 'add', ...barrier, fields: { statement: 'Buses stop at six' } }]);
  const page = await renderOnPage(<RecordForm kind="barrier" id="bar1" />);
  await page.waitUntil(() => currentProject().save.state === 'saved');
  const pause = makePauseLast();
  await page.type('What gets in the way', 'Buses stop at five');
  await app.editElsewhere({ op: 'delete', ...barrier });
  await page.waitUntil(() => statement() === 'Buses stop at five');
  pause.mockRestore();
  await page.waitUntil(() => currentProject().save.state === 'saved' && !currentProject().hasPendingEdits);
  const { document } = currentProject();
  expect(findClashes(document, documentRules)).toEqual([
    expect.objectContaining({ id: 'bar1', editedAndDeleted: true }),
  ]);
  expect(currentProject().notice).toContain('while you were writing');
  await page.remove();
});

test('a card that another window deletes while nobody writes stays deleted', async () => {
  edit('Made', [{ op: 'add', kind: 'barrier', id: 'bar2', fields: { statement: 'No bench' } }]);
  const page = await renderOnPage(<RecordForm kind="barrier" id="bar2" />);
  await page.waitUntil(() => currentProject().save.state === 'saved');
  await app.editElsewhere({ op: 'delete', kind: 'barrier', id: 'bar2' });
  await page.waitUntil(() => page.text().includes('This card was deleted.'));
  await page.remove();
  expect(recordOf(currentProject().document, { kind: 'barrier', id: 'bar2' })).toBeUndefined();
});
