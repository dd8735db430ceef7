/*
 * The document of a large project is a text of megabytes. Within an answer it would be written as JSON once more, and its
 * quotation marks read one by one again, longer than the document itself takes to be parsed. So it goes ahead of its answer
 * as a message of its own, to whom asks for that.
 */

/** Whoever sends this header with a request takes long texts apart from the answer. */
export const TEXTS_APART_HEADER = 'alongside-texts-apart';

/** A text that is shorter than this stays in its answer; characters. */
export const MIN_LENGTH_APART = 100_000;

/** An answer on its way: what it says, and under which numbers the texts go that it says by name. */
export interface AnswerWithTextsApart {
  readonly json: { readonly [field: string]: unknown };
  readonly textsApart: { readonly [field: string]: number };
}

/** A text before its answer. Every other message between a window and the services is JSON, which begins otherwise. */
export interface TextApart {
  readonly number: number;
  readonly text: string;
}

/** The message that a text travels as. */
export function textApartToMessage({ number, text }: TextApart): string {
  return `#${number}\n${text}`;
}

/** The text that a message is; undefined for all other messages. */
export function textApartOf(message: unknown): TextApart | undefined {
  if (typeof message !== 'string' || !message.startsWith('#')) return undefined;
  const end = message.indexOf('\n');
  return { number: Number(message.slice(1, end)), text: message.slice(end + 1) };
}
