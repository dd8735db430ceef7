import { beforeEach, expect, test } from 'vitest';
import { type ProjectState, projectStore } from '../../../../renderer/core/state/project-store.ts';
import { RecordForm } from '../../../../renderer/features/record-form/record-form.tsx';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { restoreStore } from '../../../helpers/vitest/restore-store.ts';

restoreStore(projectStore);

const REASON = 'Why partners may see these small numbers';
const KEPT = 'Kept back: about few people';

const set = (fields: Fields): Change => ({ op: 'set', kind: 'test', id: 't1', fields });
const six = applyChanges(emptyDocument('p1'), [
  {
    op: 'add',
    kind: 'test',
    id: 't1',
    fields: {
      title: 'Six',
      status: 'running',
      prediction: 'They wait for the day',
      successCriterion: { value: 4 },
      ownerRole: 'Lead',
      actualN: 6,
      locked: { on: '2026-01-30' },
    },
  },
  {
    op: 'add',
    kind: 'amendment',
    id: 'a1',
    fields: { test: 't1', of: 'prediction', change: 'CANARYchange' },
  },
]);

const open = (document: ProjectDocument): void =>
  projectStore.setState({
    key: 'k',
    readOnly: false,
    document,
    ownReplicas: new Set<string>(),
  } as unknown as ProjectState);

beforeEach(() => open(six));

const form = () => renderOnPage(<RecordForm kind="test" id="t1" />);
const rowOf = (page: Awaited<ReturnType<typeof form>>, label: string): string | null | undefined =>
  page.all('.form-label').find((one) => one.textContent === label)?.parentElement?.textContent;

test('a form asks why small numbers may leave where there are some, and says that they stay', async () => {
  const page = await form();
  expect(page.all('.record-findings li').map((one) => one.textContent)).toContain(
    `A number of 1 to 7 people stands in “Success is” and “How many took part”, so the numbers of this test stay out of a partner’s copy. Say why partners may see them, or leave it. Go to “${REASON}”`,
  );
  expect(page.text()).toContain(REASON);
  open(applyChanges(six, [set({ actualN: 60, successCriterion: { value: 40 } })]));
  await page.waitUntil(() => !page.text().includes(REASON));
  expect(page.text()).not.toContain('1 to 7 people');
});

test('what is written there is shown, also once nothing is small any more', async () => {
  open(applyChanges(six, [set({ resultMayLeave: { why: 'All six agreed' } })]));
  const page = await form();
  expect(page.field('Why').value).toBe('All six agreed');
  expect(page.text()).not.toContain('out of a partner’s copy');
  open(
    applyChanges(six, [
      set({ resultMayLeave: { why: 'All six agreed' }, actualN: 60, successCriterion: { value: 40 } }),
    ]),
  );
  await page.waitUntil(() => page.text().includes(REASON));
});

test('in a partner’s copy each of these fields says why it is empty, and nothing is asked', async () => {
  open(redact(six, 'partners', kindRegistry));
  const page = await form();
  expect(rowOf(page, 'We predict')).toBe(`We predict${KEPT}`);
  expect(rowOf(page, 'How many took part')).toBe(`How many took part${KEPT}`);
  expect(page.all('.record-findings li').map((one) => one.textContent?.trim())).toEqual([
    'No hypothesis is linked. Connect what this test is to find out about.',
  ]);
  expect(page.text()).not.toContain(REASON);
  expect(page.all('.record-table td').map((one) => one.textContent)).toContain(KEPT);
  expect(page.text()).not.toContain('CANARY');
});

test('it says what the file shows instead, and no more of that than a line', async () => {
  const copy = redact(six, 'partners', kindRegistry);
  open({ ...copy, extra: { shared: { test: { t1: { actualN: 'Fewer than 8\u202e' } } } } });
  const page = await form();
  expect(rowOf(page, 'How many took part')).toBe('How many took partFewer than 8');
  expect(rowOf(page, 'We predict')).toBe(`We predict${KEPT}`);
});
