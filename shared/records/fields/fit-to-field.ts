import type { Value } from '../../document/model/document.ts';
import type { Field } from './field.ts';

/** The first `max` UTF-16 units of a longer text, or one fewer where that would halve a character. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** A text in pieces of at most `max` UTF-16 units: together they are the text. */
export function splitText(text: string, max: number): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += pieces.at(-1)?.length ?? max)
    pieces.push(truncate(text.slice(from, from + max + 1), max));
  return pieces;
}

/** A value as its field takes it: words too long for it are cut, what it does not take at all is left out. */
export function fitToField(field: Field, value: Value): Value | undefined {
  const { success, error } = field.schema.safeParse(value);
  if (success) return value;
  const [issue] = error.issues;
  if (typeof value !== 'string' || issue?.code !== 'too_big') return undefined;
  return truncate(value, Number(issue.maximum));
}
