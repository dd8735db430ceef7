import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { placementsOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { goTo } from '../../../core/state/route.ts';
import { select, selectedIds } from '../../../core/state/selection.ts';
import { outlineStore, setOutline, setOutlineView } from './outline-store.ts';
import { focusRow } from './row-focus.ts';

/** The first map that a card lies on. */
export function firstMapWith(doc: ProjectDocument, id: string): string | undefined {
  return recordsOf(doc, 'map').find((map) => placementsOf(doc, map.id).some((one) => one.fields.card === id))
    ?.id;
}

/** Goes to the map with the keyboard on this card. Where it is one of several that are selected, all stay so. */
export function showOnMap(id: string): void {
  const { key, document } = currentProject();
  const map = firstMapWith(document, id);
  if (map === undefined) return;
  if (!selectedIds().has(id)) select([id]);
  goTo({ screen: 'map', key, params: { map, card: id } });
}

/** Goes to the Outline with the keyboard on this card's row; what is selected stays so. */
export function showInOutline(id: string): void {
  const { key } = currentProject();
  const isOne = selectedIds().size <= 1;
  if (isOne) select([id]);
  // A row that is looked for away could not take the keyboard.
  setOutlineView({
    query: '',
    kind: '',
    ...(outlineStore.getState().view.arrangement === 'table' ? { arrangement: 'theme' } : {}),
  });
  setOutline({ selectedUnopened: isOne ? id : null });
  goTo({ screen: 'outline', key });
  focusRow(id);
}
