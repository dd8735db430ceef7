import { useDeferredValue } from 'react';
import type { ProjectDocument, Value } from '../../../../shared/document/model/document.ts';
import {
  allLinks,
  kindOfId,
  recordsOf,
  storedPlacementsByMap,
} from '../../../../shared/document/model/selectors.ts';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { FIRST_MAP_NAME } from '../../../../shared/records/maps/first-map.ts';
import { validPosition } from '../../../../shared/records/maps/valid-position.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { useIsPainted } from '../../../core/ui/use-is-painted.ts';
import { mapName } from '../actions/map-actions.ts';

/** Cards and themes that lie on a map, read from the records as they are stored: it is asked with every edit. */
function placedIds(document: ProjectDocument, mapId: string): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  for (const { card, pos } of storedPlacementsByMap(document).get(mapId) ?? [])
    if (validPosition(pos as Value | undefined)) ids.add(card);
  for (const id of ids) if (typeof id !== 'string' || kindOfId(document, id) === undefined) ids.delete(id);
  return ids;
}

/** The name of a map. */
function nameOf(document: ProjectDocument, mapId: string): string {
  const map = recordsOf(document, 'map').find((one) => one.id === mapId);
  return map ? mapName(map) : FIRST_MAP_NAME;
}

function countsOf(document: ProjectDocument, mapId: string): string {
  const placed = placedIds(document, mapId);
  const themes = recordsOf(document, 'theme').filter((theme) => placed.has(theme.id)).length;
  const links = allLinks(document).filter(({ fields }) => placed.has(fields.from) && placed.has(fields.to));
  return `, ${cardsInWords(placed.size - themes)}, ${counted(links.length, 'link')}`;
}

/** The words for a map: its name, and how much lies on it. That is counted once the map is shown. */
export function useMapLabel(mapId: string): string {
  const document = useProject((project) => project.document);
  const countedDocument = useDeferredValue(document);
  const isPainted = useIsPainted();
  return `Map: ${nameOf(document, mapId)}${isPainted ? countsOf(countedDocument, mapId) : ''}`;
}
