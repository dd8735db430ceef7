import type { ProjectDocument } from '../../document/model/document.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { recordOf } from '../../document/model/selectors.ts';

/** Whether somebody locked a card in place on the map: drags, keys and layouts leave it there. */
export function isLockedOnMap(document: ProjectDocument, mapId: string, card: string): boolean {
  return recordOf(document, { kind: 'placement', id: derivedId(mapId, card) })?.fields.locked === true;
}
