import type { Value } from '../../document/model/document.ts';
import { dateInWords } from './dates.ts';
import type { Field } from './field.ts';
import { displayText } from './read-field.ts';
import { partsBesideSentence, sentenceInWords } from './sentence-in-words.ts';

const plainValueInWords = (value: Value): string => {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(plainValueInWords).filter(Boolean).join(', ');
  if (typeof value === 'object')
    return Object.values(value).map(plainValueInWords).filter(Boolean).join(', ');
  return displayText(String(value));
};

const partsInWords = (field: Field, value: Value): string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return plainValueInWords(value);
  const valuesByPart = value as { readonly [part: string]: Value };
  const wordsOf = (name: string): string => {
    const part = field.parts?.[name];
    return part ? valueInWords(part, valuesByPart[name] ?? null) : '';
  };
  const isChosen = (name: string, chosen: string): boolean => valuesByPart[name] === chosen;
  const labelled = partsBesideSentence(field)
    .filter((name) => wordsOf(name) !== '')
    .map((name) => `${field.parts?.[name]?.label}: ${wordsOf(name)}`);
  return [sentenceInWords(field.sentence ?? [], wordsOf, isChosen), ...labelled]
    .filter((words) => words !== '')
    .join('; ');
};

const optionLabelOf = (field: Field, value: Value): string =>
  field.options?.find((option) => option.value === value)?.label ?? plainValueInWords(value);

/** A field's value as a person reads it, in one line; empty where nothing is written. */
export function valueInWords(field: Field, value: Value): string {
  if (value === null) return '';
  if (field.control === 'choice') return optionLabelOf(field, value);
  if (field.control === 'choices' && Array.isArray(value))
    return value.map((entry) => optionLabelOf(field, entry)).join(', ');
  if (field.control === 'date' && typeof value === 'string') return dateInWords(value);
  if (field.control === 'scale' && typeof value === 'number') return `${value} of 5`;
  if (field.control === 'yesNo' && typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field.control === 'number' && field.unit) return `${plainValueInWords(value)} ${field.unit}`;
  if (field.control === 'parts') return partsInWords(field, value);
  if (field.control === 'list' && Array.isArray(value))
    return value.map((row) => partsInWords(field, row)).join(' · ');
  return plainValueInWords(value);
}

/** A field's value in words, as `valueInWords` has it; a word of its own where nothing is written. */
export function valueInWordsOrNothing(field: Field, value: Value): string {
  return valueInWords(field, value) || 'Nothing';
}
