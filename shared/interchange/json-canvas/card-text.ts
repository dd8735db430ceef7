import type { PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import type { FieldName } from '../../document/model/id-types.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { valueInWords } from '../../records/fields/value-in-words.ts';
import type { Kind } from '../../records/kind.ts';
import { cardKinds, displayedTitleField } from '../../records/kind-registry.ts';
import { readableFields } from '../readable-fields.ts';
import { bodyField, readForeignText, type TextFields } from './foreign-text.ts';

/** Of the record, not of what it says. */
const omittedFields: ReadonlySet<string> = new Set(['sensitivity', 'createdOn', 'createdBy', 'tags']);
const KIND_LINE = /^\*\*([^*\n]{1,60})\*\*(?: \(([^\n]*)\))?[ \t]*(?:\n|$)/;
const LABELLED = /^\*\*([^*\n]{1,200}):\*\* ([\s\S]*)$/;

const tellableFields = (kind: Kind) =>
  readableFields(kind.fields).filter(([name]) => name !== kind.lifecycle?.field && !omittedFields.has(name));

const fieldsInWords = (kind: Kind, record: PlainRecord): readonly (readonly [string, string])[] => {
  const title = displayedTitleField(kind, record);
  return tellableFields(kind)
    .filter(([name]) => name !== title)
    .map(([name, field]) => [field.label, valueInWords(field, record.fields[name] ?? null)] as const)
    .filter(([, words]) => words !== '');
};

/** What a card's kind line says of its state. */
export function stateInWords(document: ProjectDocument, kind: Kind, record: PlainRecord): string {
  return kind.state?.(record, document) ?? '';
}

/** A card as Markdown: its kind and state, its title, and what else it says, each under its label. */
export function cardToText(
  document: ProjectDocument,
  kind: Kind,
  record: PlainRecord,
  state = stateInWords(document, kind, record),
): string {
  const title = textOf(record, displayedTitleField(kind, record));
  return [
    `**${kind.label}**${state ? ` (${state})` : ''}`,
    ...(title ? [title] : []),
    ...fieldsInWords(kind, record).map(([label, words]) => `**${label}:** ${words}`),
  ].join('\n\n');
}

const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** The kind that a text says it is in its first line, by the words of `cardToText`. */
export function kindOfText(text: string): Kind | undefined {
  const label = KIND_LINE.exec(plainText(text))?.[1]?.toLowerCase();
  return label === undefined ? undefined : cardKinds().find((kind) => kind.label.toLowerCase() === label);
}

/** The state that a text says in its first line; empty where it says none. */
export function stateOfText(text: string): string {
  return KIND_LINE.exec(plainText(text))?.[2] ?? '';
}

const isWordField = (control: string): boolean => control === 'line' || control === 'text';

/** The fields whose words stand in a card's text. */
export function wordFields(kind: Kind): readonly FieldName[] {
  const told = tellableFields(kind).filter(([, { control }]) => isWordField(control));
  return [...new Set([kind.titleField, ...(kind.titleFallback ?? []), ...told.map(([name]) => name)])];
}

const joined = (...words: readonly (Value | undefined)[]): string =>
  words.filter((one) => typeof one === 'string' && one !== '').join('\n\n');

/**
 * A text with a kind line: labelled paragraphs go where their labels say, with those that follow; all else is title
 * and body. `isOwn`: our app wrote it, and what it says of other fields stands in its mark as well.
 */
export function readCardText(kind: Kind, text: string, isOwn: boolean): TextFields {
  const body = plainText(text).replace(KIND_LINE, '').trim();
  const fieldsByLabel = new Map(
    tellableFields(kind).map(([name, field]) => [
      field.label,
      { name, hasWords: isWordField(field.control) },
    ]),
  );
  const fields: { [field: string]: Value } = {};
  const plain: string[] = [];
  let open: string | undefined;
  for (const paragraph of body.split(/\n{2,}/)) {
    const [, label = '', words = ''] = LABELLED.exec(paragraph) ?? [];
    const field = fieldsByLabel.get(label);
    if (field?.hasWords) {
      open = field.name;
      fields[open] = joined(fields[open], words);
    } else if (field && isOwn) open = undefined;
    else if (!field && open !== undefined) fields[open] = joined(fields[open], paragraph);
    else plain.push(paragraph);
  }
  const read = readForeignText(kind, plain.join('\n\n'));
  const bodyName = bodyField(kind);
  const both = bodyName === undefined ? '' : joined(read.fields[bodyName], fields[bodyName]);
  return {
    ...read,
    fields: { ...fields, ...read.fields, ...(bodyName !== undefined && both ? { [bodyName]: both } : {}) },
  };
}
