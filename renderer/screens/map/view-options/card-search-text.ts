import type { StoredRecord, Value } from '../../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../../shared/document/model/selectors.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import { POINT } from '../../../../shared/records/kind.ts';
import { kindOf, recordInWords } from '../../../../shared/records/kind-registry.ts';
import { foldText } from '../../../core/ui/fold-text.ts';

const textByRecord = new WeakMap<StoredRecord, string>();

/** Between two fields, so that no match reaches from one into the other. */
const SEPARATOR = '\n';

/** The text of a field as it is displayed: a choice by its label; numbers and what gestures set have none. */
function fieldText(field: Field, value: Value | undefined): string {
  if (field.control === 'hidden' || field.control === 'parent') return '';
  const label = (one: Value): string => field.options?.find((option) => option.value === one)?.label ?? '';
  if (field.options) return (Array.isArray(value) ? value : [value ?? '']).map(label).join(SEPARATOR);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((entry) => nestedText(field, entry)).join(SEPARATOR);
  return nestedText(field, value);
}

function nestedText(field: Field, value: Value | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const parts: { readonly [name: string]: Value } = value as { readonly [name: string]: Value };
  return Object.entries(field.parts ?? {})
    .map(([name, part]) => fieldText(part, parts[name]))
    .join(SEPARATOR);
}

/**
 * All text that can be searched on one card: title and point, every text field, tags; folded as `folded` does. Made once for each
 * state of its record.
 */
export function cardSearchText(kindName: string, id: string, stored: StoredRecord): string {
  const known = textByRecord.get(stored);
  if (known !== undefined) return known;
  const record = toPlainRecord(id, stored);
  const kind = kindOf(kindName);
  const fields = kind
    ? Object.entries(kind.fields).map(([name, field]) => fieldText(field, record.fields[name]))
    : [];
  const point = typeof record.fields[POINT] === 'string' ? record.fields[POINT] : '';
  const text = foldText([recordInWords(kindName, record), ...fields, point].filter(Boolean).join(SEPARATOR));
  textByRecord.set(stored, text);
  return text;
}

/** Whether a card has every word of a query somewhere, in any order. */
export function searchMatcher(search: string): ((text: string) => boolean) | undefined {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  return words.length === 0 ? undefined : (text) => words.every((word) => text.includes(word));
}
