import type { Fields, PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import { maxTitleLength } from '../../records/fields/common-fields.ts';
import { maxTextLength } from '../../records/fields/field.ts';
import { truncate } from '../../records/fields/fit-to-field.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { valueInWords } from '../../records/fields/value-in-words.ts';
import { type Kind, titleInputField } from '../../records/kind.ts';
import { cardKinds, displayedTitleField } from '../../records/kind-registry.ts';
import { readableFields } from '../readable-fields.ts';

/** Of the record, not of what it says. */
const omittedFields: ReadonlySet<string> = new Set(['sensitivity', 'createdOn', 'createdBy', 'tags']);
const KIND_LINE = /^\*\*([^*\n]{1,60})\*\*(?: \([^\n]*\))?[ \t]*(?:\n|$)/;
const LABELLED = /^\*\*([^*\n]{1,200}):\*\* ([\s\S]*)$/;

/** The field that takes what is written under a title; undefined where the title takes everything. */
const bodyField = (kind: Kind): string | undefined =>
  Object.keys(kind.fields).find(
    (name) =>
      kind.fields[name]?.control === 'text' && name !== titleInputField(kind) && name !== kind.titleField,
  );

const fieldsInWords = (kind: Kind, record: PlainRecord): readonly (readonly [string, string])[] => {
  const title = displayedTitleField(kind, record);
  return readableFields(kind.fields)
    .filter(([name]) => name !== title && name !== kind.lifecycle?.field && !omittedFields.has(name))
    .map(([name, field]) => [field.label, valueInWords(field, record.fields[name] ?? null)] as const)
    .filter(([, words]) => words !== '');
};

/** A card as Markdown: its kind and state, its title, and what else it says, each under its label. */
export function cardToText(document: ProjectDocument, kind: Kind, record: PlainRecord): string {
  const state = kind.state?.(record, document) ?? '';
  const title = textOf(record, displayedTitleField(kind, record));
  return [
    `**${kind.label}**${state ? ` (${state})` : ''}`,
    ...(title ? [title] : []),
    ...fieldsInWords(kind, record).map(([label, words]) => `**${label}:** ${words}`),
  ].join('\n\n');
}

/** A card that came from elsewhere as its text was: title and what stood under it, nothing of ours. */
export function titleAndBody(kind: Kind, record: PlainRecord): string {
  const body = bodyField(kind);
  return [textOf(record, displayedTitleField(kind, record)), body === undefined ? '' : textOf(record, body)]
    .filter(Boolean)
    .join('\n\n');
}

/** The kind that a text says it is in its first line, by the words of `cardToText`. */
export function kindOfText(text: string): Kind | undefined {
  const label = KIND_LINE.exec(text.trimStart())?.[1]?.toLowerCase();
  return label === undefined ? undefined : cardKinds().find((kind) => kind.label.toLowerCase() === label);
}

/** Words of a node as the fields of a card. */
export interface TextFields {
  readonly fields: Fields;
  /** Some were too long for their field and are cut. */
  readonly isCut: boolean;
}

const titleAndBodyFields = (kind: Kind, title: string, body: string): TextFields => {
  const bodyName = bodyField(kind);
  const words = titleInputField(kind);
  const maxLength =
    kind.fields[words]?.control === 'text' && bodyName === undefined ? maxTextLength : maxTitleLength;
  const isLong = title.length > maxLength;
  const rest = bodyName === undefined ? '' : isLong ? [title, body].filter(Boolean).join('\n\n') : body;
  const fields: { [field: string]: Value } = {};
  if (title) fields[words] = truncate(title, maxLength);
  if (bodyName !== undefined && rest) fields[bodyName] = truncate(rest, maxTextLength);
  return { fields, isCut: rest.length > maxTextLength || (isLong && bodyName === undefined) };
};

/** A foreign text: its first line, without the signs of a heading, is the title; what follows stands under it. */
export function readForeignText(kind: Kind, text: string): TextFields {
  const words = text.replace(/\r\n?/g, '\n').trim();
  if (bodyField(kind) === undefined) return titleAndBodyFields(kind, words, '');
  const end = words.indexOf('\n');
  const [first, rest] = end < 0 ? [words, ''] : [words.slice(0, end), words.slice(end + 1)];
  return titleAndBodyFields(kind, first.replace(/^#{1,6}\s+/, '').trim(), rest.trim());
}

/** A text of ours that somebody may have changed elsewhere: labelled paragraphs go where their labels say. */
export function readCardText(kind: Kind, text: string): TextFields {
  const body = text.replace(/\r\n?/g, '\n').trim().replace(KIND_LINE, '').trim();
  const byLabel = new Map(
    readableFields(kind.fields)
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
  const read = readForeignText(kind, plain.join('\n\n'));
  return { ...read, fields: { ...fields, ...read.fields } };
}
