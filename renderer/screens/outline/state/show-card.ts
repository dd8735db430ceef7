import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { placementsOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { showNotice } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { goTo } from '../../../core/state/route.ts';
import { clearSelection, select, selectedIds } from '../../../core/state/selection.ts';
import { listedInTrash, TRASH_FOCUS_ID, trashFocus } from '../../../features/trash/trash-list.tsx';
import { outlineStore, setOutline, setOutlineView } from './outline-store.ts';
import { focusRow } from './row-focus.ts';

/** Id of the first map that a card is on. */
export function firstMapWith(doc: ProjectDocument, id: string): string | undefined {
  return recordsOf(doc, 'map').find((map) => placementsOf(doc, map.id).some((one) => one.fields.card === id))
    ?.id;
}

/** Goes to the map with the focus on this card. Where it is one of several selected cards, all stay selected. */
export function showOnMap(id: string): void {
  const { key, document } = currentProject();
  const map = firstMapWith(document, id);
  if (map === undefined) return;
  if (!selectedIds().has(id)) select([id]);
  goTo({ screen: 'map', key, params: { map, card: id } });
}

/** Clears the query, which could filter out what is to get the focus, and leaves the table. */
const showWholeOutline = (arrangement = outlineStore.getState().view.arrangement): void =>
  setOutlineView({ query: '', kind: '', arrangement: arrangement === 'table' ? 'theme' : arrangement });

/** Goes to the Outline with the focus on this card's row; the selection stays. */
export function showInOutline(id: string): void {
  const { key } = currentProject();
  const isOne = selectedIds().size <= 1;
  if (isOne) select([id]);
  showWholeOutline();
  setOutline({ selectedUnopened: isOne ? id : null });
  goTo({ screen: 'outline', key });
  focusRow(id);
}

/** Goes to the trash beside the Outline; says so where nothing is in it. */
export function showTrash(): void {
  const { key, document } = currentProject();
  if (listedInTrash(document).length === 0) {
    showNotice('The trash is empty. What you delete can be brought back from it.');
    return;
  }
  clearSelection();
  showWholeOutline();
  goTo({ screen: 'outline', key });
  trashFocus.request(TRASH_FOCUS_ID);
}

/** Goes to the Outline with the focus on this sub-heading. */
export function showSubHeading(id: string): void {
  showWholeOutline('theme');
  setOutline({ headingToFocus: id });
  goTo({ screen: 'outline', key: currentProject().key });
}
