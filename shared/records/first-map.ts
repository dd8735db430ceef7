import type { ProjectDocument } from '../document/document.ts';
import type { Change } from '../document/edit.ts';
import { derivedId } from '../document/ids.ts';
import { recordsOf } from '../document/view.ts';
import { keyAtEnd } from './order-keys.ts';

/** The name that a project's first map gets. */
export const FIRST_MAP = 'Main map';

/**
 * The id of a project's first map, which comes into being with the first card that is put down. Partners who each put
 * one down in a copy of their own then have one map, and not two of the same name.
 */
export const firstMapId = (document: ProjectDocument): string => derivedId(document.project, 'main');

/** The map that is shown where nobody chose one: the first, or the one that is still to come. */
export const mapToShow = (document: ProjectDocument): string =>
  recordsOf(document, 'map')[0]?.id ?? firstMapId(document);

/** What makes the map that a card is put on, where it is not there yet: the same for everybody, so it never clashes. */
export const makingMap = (document: ProjectDocument, mapId: string): readonly Change[] => {
  const maps = recordsOf(document, 'map');
  if (maps.some(({ id }) => id === mapId)) return [];
  return [{ op: 'add', kind: 'map', id: mapId, fields: { name: FIRST_MAP, order: keyAtEnd(maps) } }];
};
