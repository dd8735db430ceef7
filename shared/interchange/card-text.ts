import type { Fields, ProjectDocument, Value } from '../document/document.ts';
import { titleLength } from '../records/common.ts';
import { textLength } from '../records/field.ts';
import { type Kind, type PlainRecord, wordsField } from '../records/kind.ts';
import { textOf } from '../records/read-field.ts';
import { cardKinds, shownWordsField } from '../records/registry.ts';
import { valueWords } from '../records/value-words.ts';
import { saidFields } from './said-fields.ts';

/** Of the record, not of what it says. */
const aside: ReadonlySet<string> = new Set(['sensitivity', 'createdOn', 'createdBy', 'tags']);
const HEAD = /^\*\*([^*\n]{1,60})\*\*(?: \([^\n]*\))?[ \t]*(?:\n|$)/;
const LABELLED = /^\*\*([^*\n]{1,200}):\*\* ([\s\S]*)$/;

/** The field that takes what is written under a title; undefined where the title takes everything. */
const bodyField = (kind: Kind): string | undefined =>
  Object.keys(kind.fields).find(
    (name) => kind.fields[name]?.control === 'text' && name !== wordsField(kind) && name !== kind.titleField,
  );

const said = (kind: Kind, record: PlainRecord): readonly (readonly [string, string])[] => {
  const title = shownWordsField(kind, record);
  return saidFields(kind.fields)
    .filter(([name]) => name !== title && name !== kind.lifecycle?.field && !aside.has(name))
    .map(([name, field]) => [field.label, valueWords(field, record.fields[name] ?? null)] as const)
    .filter(([, words]) => words !== '');
};

/** A card as Markdown: its kind and state, its title, and what else it says, each under its label. */
export const cardText = (document: ProjectDocument, kind: Kind, record: PlainRecord): string => {
  const state = kind.state?.(record, document) ?? '';
  const title = textOf(record, shownWordsField(kind, record));
  return [
    `**${kind.label}**${state ? ` (${state})` : ''}`,
    ...(title ? [title] : []),
    ...said(kind, record).map(([label, words]) => `**${label}:** ${words}`),
  ].join('\n\n');
};

/** A card that came from elsewhere as its text was: title and what stood under it, nothing of ours. */
export const plainText = (kind: Kind, record: PlainRecord): string => {
  const body = bodyField(kind);
  return [textOf(record, shownWordsField(kind, record)), body === undefined ? '' : textOf(record, body)]
    .filter(Boolean)
    .join('\n\n');
};

/** The kind that a text says it is in its first line, by the words of `cardText`. */
export const kindSaid = (text: string): Kind | undefined => {
  const label = HEAD.exec(text.trimStart())?.[1]?.toLowerCase();
  return label === undefined ? undefined : cardKinds().find((kind) => kind.label.toLowerCase() === label);
};

const cut = (words: string, most: number): string => {
  const last = words.charCodeAt(most - 1);
  return words.length <= most ? words : words.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
};

/** Words of a node as the fields of a card. */
export interface ReadText {
  readonly fields: Fields;
  /** Some were too long for their field and are cut. */
  readonly isCut: boolean;
}

const withBody = (kind: Kind, title: string, body: string): ReadText => {
  const under = bodyField(kind);
  const words = wordsField(kind);
  const most = kind.fields[words]?.control === 'text' && under === undefined ? textLength : titleLength;
  const isLong = title.length > most;
  const rest = under === undefined ? '' : isLong ? [title, body].filter(Boolean).join('\n\n') : body;
  const fields: { [field: string]: Value } = {};
  if (title) fields[words] = cut(title, most);
  if (under !== undefined && rest) fields[under] = cut(rest, textLength);
  return { fields, isCut: rest.length > textLength || (isLong && under === undefined) };
};

/** A foreign text: its first line, without the signs of a heading, is the title; what follows stands under it. */
export const readPlain = (kind: Kind, text: string): ReadText => {
  const words = text.replace(/\r\n?/g, '\n').trim();
  if (bodyField(kind) === undefined) return withBody(kind, words, '');
  const end = words.indexOf('\n');
  const [first, rest] = end < 0 ? [words, ''] : [words.slice(0, end), words.slice(end + 1)];
  return withBody(kind, first.replace(/^#{1,6}\s+/, '').trim(), rest.trim());
};

/** A text of ours that somebody may have changed elsewhere: labelled paragraphs go where their labels say. */
export const readSaid = (kind: Kind, text: string): ReadText => {
  const body = text.replace(/\r\n?/g, '\n').trim().replace(HEAD, '').trim();
  const byLabel = new Map(
    saidFields(kind.fields)
      .filter(([, field]) => field.control === 'line' || field.control === 'text')
      .map(([name, field]) => [field.label, name]),
  );
  const fields: { [field: string]: Value } = {};
  const plain: string[] = [];
  for (const paragraph of body.split(/\n{2,}/)) {
    const labelled = LABELLED.exec(paragraph);
    const name = byLabel.get(labelled?.[1] ?? '');
    if (labelled && name !== undefined) fields[name] = labelled[2] ?? '';
    else if (!labelled) plain.push(paragraph);
  }
  const read = readPlain(kind, plain.join('\n\n'));
  return { ...read, fields: { ...fields, ...read.fields } };
};
