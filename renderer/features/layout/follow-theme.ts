import type { Change } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { derivedId } from '../../../shared/document/model/new-id.ts';
import { recordOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { kindOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { isLockedOnMap } from '../../../shared/records/maps/locked-on-map.ts';
import { type EditOptions, edit } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { documentAfter } from '../../core/state/trial-edit.ts';
import { layoutLinksOf } from './layout-links.ts';
import { cardContextOf, themesToLayOut } from './layout-themes.ts';
import { placementChanges } from './placement-changes.ts';
import { positionsForNewCards } from './positions-for-new-cards.ts';

interface ChangedCard {
  readonly kind: string;
  readonly id: string;
}

/** The cards that are in another theme, or in none, after the changes. */
const cardsThatChangeTheme = (
  document: ProjectDocument,
  changes: readonly Change[],
): readonly ChangedCard[] =>
  changes.flatMap((change): ChangedCard[] => {
    if (change.op !== 'set' || !kindOf(change.kind)?.card || !('theme' in change.fields)) return [];
    const { kind, id } = change;
    const record = recordOf(document, { kind, id });
    const isMoved = record && textOf(record, 'theme') !== (change.fields.theme ?? '');
    return isMoved ? [{ kind, id }] : [];
  });

const placesOnMap = (
  document: ProjectDocument,
  after: ProjectDocument,
  mapId: string,
  cards: readonly ChangedCard[],
): readonly Change[] => {
  const lying = cards.filter(
    ({ id }) =>
      recordOf(document, { kind: 'placement', id: derivedId(mapId, id) }) &&
      !isLockedOnMap(document, mapId, id),
  );
  if (lying.length === 0) return [];
  const positions = positionsForNewCards(document, after, mapId, {
    cards: lying.map(({ kind, id }) => {
      const record = recordOf(after, { kind, id });
      const theme = (record && textOf(record, 'theme')) || undefined;
      return { id, title: record ? titleOf(kind, record) : '', theme, ...cardContextOf(after, kind, id) };
    }),
    links: layoutLinksOf(after),
    themes: themesToLayOut(after),
  });
  return placementChanges(document, mapId, positions);
};

/**
 * Where cards go that these changes put in another theme or in none: on every map on which they lie, to the cards of that
 * theme, or to a place of their own. They would stretch its mat over what lies between, else. Locked ones stay.
 */
export function placesAfterThemeChanges(
  document: ProjectDocument,
  changes: readonly Change[],
): readonly Change[] {
  const cards = cardsThatChangeTheme(document, changes);
  if (cards.length === 0) return [];
  const after = documentAfter(document, changes);
  return recordsOf(document, 'map').flatMap(({ id }) => placesOnMap(document, after, id, cards));
}

/** As `edit`, for changes that may put cards in other themes: those go to their theme on every map, in the same step. */
export function editAndPlace(label: string, changes: readonly Change[], options: EditOptions = {}): boolean {
  const places = placesAfterThemeChanges(currentProject().document, changes);
  return edit(label, [...changes, ...places], options);
}
