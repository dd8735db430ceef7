import type { Field } from '../../records/fields/field.ts';
import { displayText } from '../../records/fields/read-field.ts';
import { valueInWords } from '../../records/fields/value-in-words.ts';
import { readEntries } from '../../records/fields/writing-round-entries.ts';
import { kindLabelOf } from '../../records/kind-registry.ts';
import { SHOWN_AS } from '../../records/shown/shown-kind.ts';
import type { ProjectDocument, Value } from '../model/document.ts';
import type { FieldName, KindName } from '../model/id-types.ts';
import { canonicalText } from '../model/json-values.ts';
import { titleOfId } from './record-name.ts';

/** Whether a value says anything: what was cleared says as little as what nobody wrote. */
export function isEmptyValue(value: Value | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

const inOneOrder = (value: Value | undefined): string =>
  canonicalText(Array.isArray(value) ? value.map(canonicalText).sort() : value);

/** Whether two values of a field say the same, whatever the order in which a set holds its entries. */
export function isSameForPeople(
  field: Field | undefined,
  one: Value | undefined,
  other: Value | undefined,
): boolean {
  if (one === other) return true;
  if (isEmptyValue(one) || isEmptyValue(other)) return isEmptyValue(one) && isEmptyValue(other);
  return field?.isSet ? inOneOrder(one) === inOneOrder(other) : canonicalText(one) === canonicalText(other);
}

/** What no form shows: a number, a word and what several wrote apart can be read, a table of positions cannot. */
const hiddenValueInWords = (value: Value): string =>
  typeof value === 'object'
    ? readEntries(value)
        .map(({ sector, words }) => displayText(sector === undefined ? words : `${sector}: ${words}`))
        .join(' · ')
    : displayText(String(value));

/**
 * A field's value as people read it; empty where nothing is written. A field that names a record says that record's
 * words.
 * @param table the kind of the table that keeps the record: what a card is where nothing says what it is shown as
 */
export function valueForPeople(
  document: ProjectDocument,
  table: KindName,
  { name, field }: { readonly name: FieldName; readonly field: Field | undefined },
  value: Value | undefined,
): string {
  if (name === SHOWN_AS) return kindLabelOf(typeof value === 'string' ? value : table);
  if (value === undefined || value === null) return '';
  if (field?.control === 'parent' && typeof value === 'string') return titleOfId(document, value) || value;
  if (field?.control === 'hidden') return hiddenValueInWords(value);
  return field === undefined ? displayText(canonicalText(value)) : valueInWords(field, value);
}
