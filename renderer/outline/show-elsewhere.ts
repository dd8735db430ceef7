import type { ProjectDocument } from '../../shared/document/document.ts';
import { placementsOf, recordsOf } from '../../shared/document/view.ts';
import { currentProject } from '../state/project-store.ts';
import { goTo } from '../state/route.ts';
import { select, selected } from '../state/selection.ts';
import { outlineStore, setOutline, show } from './outline-store.ts';
import { focusRow } from './row-focus.ts';

/** The first map that a card lies on. */
export const mapWith = (doc: ProjectDocument, id: string): string | undefined =>
  recordsOf(doc, 'map').find((map) => placementsOf(doc, map.id).some((one) => one.fields.card === id))?.id;

/** Goes to the map with the keyboard on this card. Where it is one of several that are selected, all stay so. */
export const showOnMap = (id: string): void => {
  const { key, document } = currentProject();
  const map = mapWith(document, id);
  if (map === undefined) return;
  if (!selected().has(id)) select([id]);
  goTo({ screen: 'map', key, params: { map, card: id } });
};

/** Goes to the Outline with the keyboard on this card's row; what is selected stays so. */
export const showInOutline = (id: string): void => {
  const { key } = currentProject();
  const isOne = selected().size <= 1;
  if (isOne) select([id]);
  // A row that is looked for away could not take the keyboard.
  show({ text: '', kind: '', ...(outlineStore.getState().view.by === 'table' ? { by: 'theme' } : {}) });
  setOutline({ picked: isOne ? id : null });
  goTo({ screen: 'outline', key });
  focusRow(id);
};
