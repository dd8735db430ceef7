import type { Change } from '../../document/edit/edit.ts';
import type { ProjectDocument } from '../../document/model/document.ts';
import type { MapId } from '../../document/model/id-types.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { recordsOf } from '../../document/model/selectors.ts';
import { orderKeyAtEnd } from '../fields/order-keys.ts';

/** The name that a project's first map gets. */
export const FIRST_MAP_NAME = 'Main map';

/**
 * The id of a project's first map, which comes into being with the first card that is put down. Partners who each put
 * one down in a copy of their own then have one map, and not two of the same name.
 */
export function firstMapId(document: ProjectDocument): MapId {
  const id: string = derivedId(document.project, 'main');
  return id;
}

/** The map that is shown where nobody chose one: the first, or the one that is still to come. */
export function defaultMapId(document: ProjectDocument): MapId {
  return recordsOf(document, 'map')[0]?.id ?? firstMapId(document);
}

/** What makes the map that a card is put on, where it is not there yet: the same for everybody, so it never clashes. */
export function changesToEnsureMap(document: ProjectDocument, mapId: MapId): readonly Change[] {
  const maps = recordsOf(document, 'map');
  if (maps.some(({ id }) => id === mapId)) return [];
  return [
    { op: 'add', kind: 'map', id: mapId, fields: { name: FIRST_MAP_NAME, order: orderKeyAtEnd(maps) } },
  ];
}
