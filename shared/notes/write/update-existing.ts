import type { Fields, PlainRecord } from '../../document/model/document.ts';
import { textOf, textsOf } from '../../records/fields/read-field.ts';
import type { Kind } from '../../records/kind.ts';
import type { NoteItem } from '../parsed-notes.ts';
import { detailFieldsOf, fitFields, raisedInWords } from './card-fields.ts';
import { type ChosenRecord, wordsFieldFor } from './chosen-record.ts';
import type { PlannedSession } from './plan-types.ts';

/** Where an item stands in the notes: its theme and sub-heading as records. */
export interface ItemPlace {
  readonly theme: string | undefined;
  readonly heading: string | undefined;
}

/** Words of the notes, and what was read out of them; a state that people moved on stays where they moved it. */
const wordFields = (kind: Kind, record: PlainRecord, item: NoteItem): Fields => {
  const name = wordsFieldFor(kind, record, item.text);
  const details = Object.entries(detailFieldsOf(kind.name, item.details));
  return {
    ...fitFields(kind, Object.fromEntries(details.filter(([field]) => field !== kind.lifecycle?.field))),
    ...(name === undefined ? {} : { [name]: item.text }),
  };
};

/** A card without a theme gets the one of the notes; a sub-heading only within the theme that it has then. */
const placeFields = (kind: Kind, record: PlainRecord, { theme, heading }: ItemPlace): Fields => {
  if (!kind.card || kind.name === 'theme' || theme === undefined) return {};
  const known = textOf(record, 'theme');
  if (known !== '' && known !== theme) return {};
  return {
    ...(known === '' ? { theme } : {}),
    ...(heading !== undefined && textOf(record, 'heading') === '' ? { heading } : {}),
  };
};

/**
 * What the notes write to a record that is here already: its words where the person chose so, a theme where it has none,
 * the meeting that a theme came up in, and of corrected notes the line where it stands now.
 */
export function existingFields(
  { kind, record, takesWords }: ChosenRecord,
  item: NoteItem,
  place: ItemPlace,
  { session, title }: { readonly session: PlannedSession; readonly title: string },
): Fields {
  const line = item.lines[0];
  const isOfSession = record.fields.session === session.id;
  const raisedIn = textsOf(record, 'raisedIn');
  const meeting = raisedInWords(title);
  return {
    ...(takesWords ? wordFields(kind, record, item) : {}),
    ...placeFields(kind, record, place),
    ...(kind.name === 'theme' && !raisedIn.includes(meeting) ? { raisedIn: [...raisedIn, meeting] } : {}),
    ...(isOfSession && line !== undefined && record.fields.sourceLine !== line ? { sourceLine: line } : {}),
  };
}
