import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { kindOfId, recordOf } from '../../document/model/selectors.ts';
import { fitToField } from '../../records/fields/fit-to-field.ts';
import type { Kind } from '../../records/kind.ts';
import { displayedTitleField, kindOf } from '../../records/kind-registry.ts';
import type { ItemKind, NoteItem } from '../parsed-notes.ts';

/** A live record that an item stands for, and whether the record takes the item's words. */
export interface ChosenRecord {
  readonly kind: Kind;
  readonly record: PlainRecord;
  readonly takesWords: boolean;
}

/** A card stands for a card of any kind; themes, sub-headings and objectives for themselves alone. */
const groupOf = (kind: string): string => (kind !== 'theme' && kindOf(kind)?.card ? 'card' : kind);

/** The field that holds a record's words, where it may be written and takes all of these words. */
export function wordsFieldFor(kind: Kind, record: PlainRecord, words: string): string | undefined {
  const name = displayedTitleField(kind, record);
  const field = kind.fields[name];
  const isLocked = kind.lifecycle?.lockedFields?.(record).includes(name) === true;
  return field && !isLocked && fitToField(field, words) === words ? name : undefined;
}

/**
 * The record that a person chose for an item. Undefined where they chose a new card, where the record was deleted
 * meanwhile, and where its words cannot be exchanged: then the item becomes a card, so that no word is lost.
 */
export function chosenRecordOf(
  { existing, text }: Pick<NoteItem, 'existing' | 'text'>,
  itemKind: ItemKind,
  document: ProjectDocument,
): ChosenRecord | undefined {
  if (existing === undefined || existing.choice === 'new') return undefined;
  const name = kindOfId(document, existing.id);
  const kind = name === undefined ? undefined : kindOf(name);
  const record = kind && recordOf(document, { kind: kind.name, id: existing.id });
  if (!kind || !record || groupOf(kind.name) !== groupOf(itemKind)) return undefined;
  const takesWords = existing.choice === 'update';
  if (takesWords && wordsFieldFor(kind, record, text) === undefined) return undefined;
  return { kind, record, takesWords };
}
