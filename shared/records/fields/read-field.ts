import type { PlainRecord, Value } from '../../document/model/document.ts';
import type { FieldName } from '../../document/model/id-types.ts';
import { isJsonObject, textsIn } from '../../document/model/json-values.ts';
import { monthNames } from './dates.ts';
import type { Option } from './field.ts';

/** Signs that force a direction on the words after them, until they are closed. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Words as they are shown: without the signs that turn what follows round, or a title could turn our own sentence
 * around it ("gpj.exe" for "exe.jpg"). Letters of right-to-left languages run their way without them; contact names
 * and chats carry them along unseen, so a mark in their place would only puzzle. What is stored stays as it is.
 */
export function displayText(text: string): string {
  return text.replace(BIDI_CONTROLS, '').trim();
}

/** A field's text as it is shown; the empty string where it holds none. */
export function textOf(record: PlainRecord, field: FieldName): string {
  const value = record.fields[field];
  return typeof value === 'string' ? displayText(value) : '';
}

/** A field's number, or undefined. */
export function numberOf(record: PlainRecord, field: FieldName): number | undefined {
  const value = record.fields[field];
  return typeof value === 'number' ? value : undefined;
}

/** The entries of a field that holds a list of texts. */
export function textsOf(record: PlainRecord, field: FieldName): readonly string[] {
  return textsIn(record.fields[field]);
}

/** A composite value's parts; none where the field is empty. */
export function partsOf(record: PlainRecord, field: FieldName): { readonly [part: string]: Value } {
  const value = record.fields[field];
  return isJsonObject(value) ? value : {};
}

/** Whether a field was written and this copy does not hold what it says. */
export function isWithheld({ withheld }: PlainRecord, field: FieldName): boolean {
  return withheld === '*' || withheld?.includes(field) === true;
}

/** Whether anybody has written something into a field; what this copy does not hold was written somewhere. */
export function isFilled(record: PlainRecord, field: FieldName): boolean {
  if (isWithheld(record, field)) return true;
  const value = record.fields[field];
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.values(value).some((part) => part !== null && part !== '');
}

/** The words for a choice, or the value itself where a newer version wrote one that is not known here. */
export function optionLabel(options: readonly Option[], value: Value | undefined): string {
  return typeof value === 'string' ? (options.find((option) => option.value === value)?.label ?? value) : '';
}

/** `2026-04-28` as "28 April"; the empty string where it is no date. */
export function dayAndMonthInWords(date: Value | undefined): string {
  const [, month, day] = (typeof date === 'string' && /^\d{4}-(\d\d)-(\d\d)$/.exec(date)) || [];
  const name = monthNames[Number(month) - 1];
  return name ? `${Number(day)} ${name}` : '';
}

/** A number with its whole: "5 of 6"; the empty string without a number. */
export function numberOfWholeInWords(value: Value | undefined, whole: Value | undefined): string {
  if (typeof value !== 'number') return '';
  return typeof whole === 'number' ? `${value} of ${whole}` : `${value}`;
}

/** Words in a row as a sentence says them: "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return displayText(
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  );
}
