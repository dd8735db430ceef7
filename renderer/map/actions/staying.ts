import type { ProjectDocument } from '../../../shared/document/document.ts';
import { derivedId } from '../../../shared/document/ids.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { edit } from '../../state/edit.ts';

/** Whether a card stays where it is on a map: drags, keys and layouts leave it there. */
export const staysPut = (document: ProjectDocument, mapId: string, card: string): boolean =>
  recordOf(document, { kind: 'placement', id: derivedId(mapId, card) })?.fields.locked === true;

/** Lets a card stay where it is on this map, or be moved again. */
export const setStaying = (mapId: string, card: string, stays: boolean): void => {
  edit(
    stays ? 'Stays where it is' : 'Can be moved',
    [{ op: 'set', kind: 'placement', id: derivedId(mapId, card), fields: { locked: stays } }],
    { say: stays ? 'The card stays where it is on this map.' : 'The card can be moved.' },
  );
};
