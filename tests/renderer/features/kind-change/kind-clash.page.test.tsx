import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit, undo } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { changeCardsKind } from '../../../../renderer/features/kind-change/change-cards-kind.ts';
import { RecordForm } from '../../../../renderer/features/record-form/record-form.tsx';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { allLinks, kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const kindNow = (id: string) => kindOfId(currentProject().document, id);
const clashes = () => findClashes(currentProject().document, documentRules);

test('two people say at once what a card is: it is asked about, and one press settles it', async () => {
  edit('Made', [{ op: 'add', kind: 'note', id: 'n1', fields: { text: 'Buses stop at six' } }]);
  const seen = currentProject().document;
  changeCardsKind(['n1'], 'barrier');
  await app.editElsewhere({ op: 'set', kind: 'note', id: 'n1', fields: { shownAs: 'idea' } }, seen);
  const isAsked = () => clashes().length > 0;
  const first = await renderOnPage(<p>Waiting</p>);
  await first.waitUntil(isAsked);
  await first.remove();
  expect(clashes()).toMatchObject([{ id: 'n1', field: 'shownAs' }]);
  const other = kindNow('n1') === 'idea' ? 'Barrier' : 'Idea';
  const page = await renderOnPage(<RecordForm kind={kindNow('n1') ?? ''} id="n1" />);
  expect(page.text()).toContain('Two people said what this is.');
  await page.press(`Choose ${other}`);
  await page.waitUntil(() => clashes().length === 0);
  expect(kindNow('n1')).toBe(other.toLowerCase());
  await page.remove();
});

test('one undo takes the change back, with what the new kind began with and how links are shown', async () => {
  edit('Made', [
    { op: 'add', kind: 'evidence', id: 'e1', fields: { statement: 'Six of 80 rang' } },
    { op: 'add', kind: 'hypothesis', id: 'h1', fields: { weBelieve: 'A caller helps' } },
    {
      op: 'add',
      kind: 'link',
      id: 'e1_supports_h1',
      fields: { from: 'e1', relation: 'supports', to: 'h1' },
    },
  ]);
  const before = recordOf(currentProject().document, { kind: 'evidence', id: 'e1' })?.fields;
  const relation = () =>
    allLinks(currentProject().document).find(({ id }) => id === 'e1_supports_h1')?.fields.relation;
  changeCardsKind(['e1'], 'question');
  expect([kindNow('e1'), relation()]).toEqual(['question', 'relatesTo']);
  expect(currentProject().undoLabel).toBe('Made a question');
  undo();
  const page = await renderOnPage(<p>Waiting</p>);
  await page.waitUntil(() => kindNow('e1') === 'evidence');
  await page.remove();
  expect(relation()).toBe('supports');
  expect(recordOf(currentProject().document, { kind: 'evidence', id: 'e1' })?.fields).toMatchObject(
    before ?? {},
  );
});
