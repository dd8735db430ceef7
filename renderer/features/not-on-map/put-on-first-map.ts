import { derivedId } from '../../../shared/document/model/new-id.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import { changesToEnsureMap, defaultMapId, FIRST_MAP_NAME } from '../../../shared/records/maps/first-map.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { layoutLinksOf } from '../layout/layout-links.ts';
import { cardContextOf, themesToLayOut } from '../layout/layout-themes.ts';
import { placementChanges } from '../layout/placement-changes.ts';
import { positionsForNewCards } from '../layout/positions-for-new-cards.ts';

/** Puts a card on the project's first map, on the mat of its theme or beside what lies there, as one step of Undo. */
export function putOnFirstMap(id: string): void {
  const { document } = currentProject();
  const kind = kindOfId(document, id) ?? '';
  const record = recordOf(document, { kind, id });
  const mapId = defaultMapId(document);
  const placement = derivedId(mapId, id);
  if (!record || recordOf(document, { kind: 'placement', id: placement })) return;
  const card = {
    id,
    title: titleOf(kind, record),
    theme: textOf(record, 'theme') || undefined,
    ...cardContextOf(document, kind, id),
  };
  const positions = positionsForNewCards(document, document, mapId, {
    cards: [card],
    links: layoutLinksOf(document),
    themes: themesToLayOut(document),
  });
  const map = recordOf(document, { kind: 'map', id: mapId });
  const name = map ? textOf(map, 'name') : FIRST_MAP_NAME;
  edit(
    'Put on the map',
    [...changesToEnsureMap(document, mapId), ...placementChanges(document, mapId, positions)],
    { message: `It is on ${quoted(name)} now.` },
  );
}
