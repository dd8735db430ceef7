import type { StoredRecord, Value } from '../../../shared/document/document.ts';
import { plain } from '../../../shared/document/view.ts';
import type { Field } from '../../../shared/records/field.ts';
import { kindOf, recordWords } from '../../../shared/records/registry.ts';
import { folded } from '../../palette/folded.ts';

const texts = new WeakMap<StoredRecord, string>();

/** Between two fields, so that no word is found across their border. */
const BORDER = '\n';

/** A field's words as people see them: a choice by its label; numbers and what gestures set have none. */
function wordsIn(field: Field, value: Value | undefined): string {
  if (field.control === 'hidden' || field.control === 'parent') return '';
  const label = (one: Value): string => field.options?.find((option) => option.value === one)?.label ?? '';
  if (field.options) return (Array.isArray(value) ? value : [value ?? '']).map(label).join(BORDER);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((entry) => insideOf(field, entry)).join(BORDER);
  return insideOf(field, value);
}

function insideOf(field: Field, value: Value | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const parts: { readonly [name: string]: Value } = value as { readonly [name: string]: Value };
  return Object.entries(field.parts ?? {})
    .map(([name, part]) => wordsIn(part, parts[name]))
    .join(BORDER);
}

/**
 * All that can be searched on one card: title, every field of words, tags; folded as `folded` does. Made once for each
 * state of its record.
 */
export function cardText(kindName: string, id: string, stored: StoredRecord): string {
  const known = texts.get(stored);
  if (known !== undefined) return known;
  const record = plain(id, stored);
  const kind = kindOf(kindName);
  const fields = kind
    ? Object.entries(kind.fields).map(([name, field]) => wordsIn(field, record.fields[name]))
    : [];
  const text = folded([recordWords(kindName, record), ...fields].filter(Boolean).join(BORDER));
  texts.set(stored, text);
  return text;
}

/** Whether a card has every word of a question somewhere, in any order. */
export const questionOf = (search: string): ((text: string) => boolean) | undefined => {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return words.length === 0 ? undefined : (text) => words.every((word) => text.includes(word));
};
