import type { Value } from '../../../shared/document/model/document.ts';
import type { Field } from '../../../shared/records/fields/field.ts';

/** One after the other: a blank line between paragraphs; in one line a space, after a full stop where none stands. */
const join = (texts: readonly string[], isOneLine: boolean): string =>
  isOneLine
    ? texts.map((text, at) => (at < texts.length - 1 && !/[.!?…]$/u.test(text) ? `${text}.` : text)).join(' ')
    : texts.join('\n\n');

/**
 * The values of a clash of words, all kept in one text; the same words once. Undefined where a field holds no free
 * words, where a value is empty, or where the text is longer than the field takes.
 */
export function joinedText(field: Field, values: readonly Value[]): string | undefined {
  if (field.control !== 'line' && field.control !== 'text') return undefined;
  const texts = values.map((value) => (typeof value === 'string' ? value.trim() : ''));
  if (texts.includes('')) return undefined;
  const joined = join([...new Set(texts)], field.control === 'line');
  return field.schema.safeParse(joined).success ? joined : undefined;
}
