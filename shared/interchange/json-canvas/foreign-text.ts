import type { Fields, PlainRecord, Value } from '../../document/model/document.ts';
import { maxTitleLength } from '../../records/fields/common-fields.ts';
import { maxTextLength } from '../../records/fields/field.ts';
import { truncate } from '../../records/fields/fit-to-field.ts';
import { type Kind, titleInputField } from '../../records/kind.ts';
import { displayedTitleField } from '../../records/kind-registry.ts';

/** Words of a node as the fields of a card. */
export interface TextFields {
  readonly fields: Fields;
  /** Some were too long for their field and are cut. */
  readonly isCut: boolean;
}

/** A foreign text in pieces: together they are the text. */
interface TextParts {
  /** White space, and the signs of a heading. */
  readonly lead: string;
  readonly title: string;
  readonly gap: string;
  readonly body: string;
  readonly tail: string;
}

/** The field that takes what is written under a title; undefined where the title takes everything. */
export function bodyField(kind: Kind): string | undefined {
  return Object.keys(kind.fields).find(
    (name) =>
      kind.fields[name]?.control === 'text' && name !== titleInputField(kind) && name !== kind.titleField,
  );
}

const withPlainLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');
const endSpace = (text: string): string => text.slice(text.trimEnd().length);

const splitText = (text: string, hasBody: boolean): TextParts => {
  const words = text.trim();
  const start = text.length - text.trimStart().length;
  const tail = words === '' ? '' : endSpace(text);
  const lineEnd = hasBody ? words.search(/[\r\n]/) : -1;
  const line = lineEnd < 0 ? words : words.slice(0, lineEnd);
  const mark = hasBody ? (/^#{1,6}\s+/.exec(line)?.[0] ?? '') : '';
  const title = line.slice(mark.length).trim();
  const rest = lineEnd < 0 ? '' : words.slice(lineEnd);
  const body = rest.trimStart();
  return {
    lead: text.slice(0, start) + mark,
    title,
    gap: endSpace(line) + rest.slice(0, rest.length - body.length),
    body,
    tail,
  };
};

const maxWordsIn = (kind: Kind): number =>
  bodyField(kind) === undefined && kind.fields[titleInputField(kind)]?.control === 'text'
    ? maxTextLength
    : maxTitleLength;

/** Where the title does not fit its field, the body begins with the whole of it. */
const bodyWords = (kind: Kind, title: string, body: string): string => {
  if (bodyField(kind) === undefined) return '';
  return title.length > maxWordsIn(kind) ? [title, body].filter(Boolean).join('\n\n') : body;
};

/** A foreign text: its first line, without the signs of a heading, is the title; what follows stands under it. */
export function readForeignText(kind: Kind, text: string): TextFields {
  const bodyName = bodyField(kind);
  const parts = splitText(text, bodyName !== undefined);
  const [title, body] = [withPlainLineEnds(parts.title), withPlainLineEnds(parts.body)];
  const maxLength = maxWordsIn(kind);
  const rest = bodyWords(kind, title, body);
  const fields: { [field: string]: Value } = {};
  if (title) fields[titleInputField(kind)] = truncate(title, maxLength);
  if (bodyName !== undefined && rest) fields[bodyName] = truncate(rest, maxTextLength);
  return {
    fields,
    isCut: rest.length > maxTextLength || (title.length > maxLength && bodyName === undefined),
  };
}

/** A field's text letter for letter, with the signs that no screen shows; empty where it holds none. */
export function storedText({ fields }: PlainRecord, field: string): string {
  const value = fields[field];
  return typeof value === 'string' ? value : '';
}

/** A card that came from elsewhere as its text was: title and what stood under it, nothing of ours. */
export function titleAndBody(kind: Kind, record: PlainRecord): string {
  const body = bodyField(kind);
  return [
    storedText(record, displayedTitleField(kind, record)),
    body === undefined ? '' : storedText(record, body),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** So much of the end of cut words has to stand still that what was cut off goes on from there, UTF-16 units. */
const OVERLAP = 200;

/** Words of a card in the place of those that a file had: what the card could not hold goes on where it was cut. */
const rewrite = (before: string, now: string, max: number, lineEnd: string): string => {
  const known = withPlainLineEnds(before);
  const cut = truncate(known, max);
  if (now === cut) return before;
  const rest = cut.length < known.length && now.endsWith(cut.slice(-OVERLAP)) ? known.slice(cut.length) : '';
  return (now + rest).replaceAll('\n', lineEnd);
};

/** A foreign text with what its card says now; what the card says as before stays letter for letter. */
export function rewriteForeignText(kind: Kind, record: PlainRecord, text: string): string {
  const bodyName = bodyField(kind);
  const { lead, title, gap, body, tail } = splitText(text, bodyName !== undefined);
  const titleNow = storedText(record, displayedTitleField(kind, record));
  const bodyNow = bodyName === undefined ? '' : storedText(record, bodyName);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const isTitleInBody = bodyName !== undefined && title.length > maxWordsIn(kind);
  if (isTitleInBody) {
    const bodyBefore = bodyWords(kind, title, body);
    const isTitleSame = titleNow === truncate(title, maxWordsIn(kind));
    const newBody = rewrite(bodyBefore, bodyNow, maxTextLength, lineEnd);
    return isTitleSame ? lead + newBody + tail : `${lead}${titleNow}\n\n${newBody}${tail}`;
  }
  const newTitle = rewrite(title, titleNow, maxWordsIn(kind), lineEnd);
  const newBody = rewrite(body, bodyNow, maxTextLength, lineEnd);
  const newGap = newBody === '' || newTitle === '' ? '' : body === '' || gap === '' ? lineEnd + lineEnd : gap;
  return (newTitle === '' ? '' : lead) + newTitle + newGap + newBody + tail;
}
