import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordOf, recordsOf } from '../../document/model/selectors.ts';
import { dateInWords } from '../fields/dates.ts';
import { numberOf, textOf } from '../fields/read-field.ts';
import { cardKinds, titleOf } from '../kind-registry.ts';

/** A meeting as one line says it: "Second meeting, 12 March 2026". */
export function meetingInWords(meeting: PlainRecord): string {
  const day = dateInWords(textOf(meeting, 'on'));
  return [titleOf('session', meeting), day].filter(Boolean).join(', ');
}

/** The live meeting that a card names; undefined for none, and for one that was deleted. */
export function meetingOf(document: ProjectDocument, card: PlainRecord): PlainRecord | undefined {
  const id = textOf(card, 'session');
  return id === '' ? undefined : recordOf(document, { kind: 'session', id });
}

/** The line of a meeting's notes that a card came from; undefined where it came from none. */
export function sourceLineOf(card: PlainRecord): number | undefined {
  return numberOf(card, 'sourceLine');
}

/** How many cards name each meeting; themes are counted apart everywhere, so not here. */
export function cardCountByMeeting(document: ProjectDocument): ReadonlyMap<RecordId, number> {
  const counts = new Map<RecordId, number>();
  for (const { name } of cardKinds().filter((kind) => kind.name !== 'theme'))
    for (const record of recordsOf(document, name)) {
      const id = textOf(record, 'session');
      if (id !== '') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}
