import type { Value } from '../document/document.ts';
import { writeDay } from './day.ts';
import type { Field } from './field.ts';
import { shownWords } from './read-field.ts';

const plainWords = (value: Value): string => {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(plainWords).filter(Boolean).join(', ');
  if (typeof value === 'object') return Object.values(value).map(plainWords).filter(Boolean).join(', ');
  return shownWords(String(value));
};

const partsWords = (field: Field, value: Value): string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return plainWords(value);
  const named = value as { readonly [part: string]: Value };
  return Object.entries(field.parts ?? {})
    .map(([name, part]) => ({ label: part.label, words: valueWords(part, named[name] ?? null) }))
    .filter(({ words }) => words !== '')
    .map(({ label, words }) => `${label}: ${words}`)
    .join('; ');
};

const labelOf = (field: Field, value: Value): string =>
  field.options?.find((option) => option.value === value)?.label ?? plainWords(value);

/** A field's value as a person reads it, in one line; empty where nothing is written. */
export const valueWords = (field: Field, value: Value): string => {
  if (value === null) return '';
  if (field.control === 'choice') return labelOf(field, value);
  if (field.control === 'choices' && Array.isArray(value))
    return value.map((one) => labelOf(field, one)).join(', ');
  if (field.control === 'date' && typeof value === 'string') return writeDay(value);
  if (field.control === 'scale' && typeof value === 'number') return `${value} of 5`;
  if (field.control === 'yesNo' && typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field.control === 'number' && field.unit) return `${plainWords(value)} ${field.unit}`;
  if (field.control === 'parts') return partsWords(field, value);
  if (field.control === 'list' && Array.isArray(value))
    return value.map((row) => partsWords(field, row)).join(' · ');
  return plainWords(value);
};

/** The same, with a word where nothing is written. */
export const valueOrNothing = (field: Field, value: Value): string => valueWords(field, value) || 'Nothing';
