import { expect, test } from 'vitest';
import { type ProjectState, projectStore } from '../../../../../renderer/core/state/project-store.ts';
import { CardNode } from '../../../../../renderer/screens/map/card/card-node.tsx';
import { mapUi } from '../../../../../renderer/screens/map/state/map-ui.ts';
import { emptyDocument } from '../../../../../shared/document/model/empty-document.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';
import { face } from '../../../features/map-model/faces.ts';

restoreStore(projectStore);
restoreStore(mapUi);

/** The field in which a card's title is edited. */
async function editTitleOf(kind: string, isMat: boolean): Promise<HTMLTextAreaElement> {
  const document = applyChanges(emptyDocument('pproject1'), [
    { op: 'add', kind, id: 'card00001', fields: { title: 'Visits help', name: 'Visits help' } },
  ]);
  projectStore.setState({ key: 'k', readOnly: false, document } as ProjectState);
  mapUi.setState({ editingId: 'card00001' });
  const card = { face: face('card00001', { kind, kindLabel: kindOf(kind)?.label ?? '' }), isMat };
  const page = await renderOnPage(
    <CardNode card={{ ...card, height: 120, isSelected: true, isDragged: false }} />,
  );
  const [field] = page.all('textarea');
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('No title is edited.');
  return field;
}

test.each(['idea', 'contextChange', 'question'])(
  'the emptied title of a card (%s) asks for what its kind holds',
  async (kind) => {
    const field = await editTitleOf(kind, false);
    expect(field.placeholder).toBe(kindOf(kind)?.prompt);
    expect(field.placeholder).not.toBe('');
    expect(field.getAttribute('aria-label')).toBe(`Title of this ${kindOf(kind)?.label.toLowerCase()}`);
  },
);

test("the emptied name of a theme's mat does too", async () => {
  const field = await editTitleOf('theme', true);
  expect(field.placeholder).toBe(kindOf('theme')?.prompt);
  expect(field.getAttribute('aria-label')).toBe('Title of this theme');
});
