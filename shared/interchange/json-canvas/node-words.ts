import type { Fields, PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import { getOwn } from '../../document/model/get-own.ts';
import type { FieldName } from '../../document/model/id-types.ts';
import { isDeepEqual } from '../../document/model/json-values.ts';
import { fitToField } from '../../records/fields/fit-to-field.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { type Kind, titleInputField } from '../../records/kind.ts';
import { type NodeType, nodeType } from './canvas-file.ts';
import { cardToText, kindOfText, readCardText, wordFields } from './card-text.ts';
import {
  bodyField,
  readForeignText,
  rewriteForeignText,
  storedText,
  type TextFields,
  titleAndBody,
} from './foreign-text.ts';
import type { ForeignObject } from './kept-json.ts';

const keysByType: { readonly [type in NodeType]: readonly string[] } = {
  text: ['text'],
  file: ['file', 'subpath'],
  link: ['url'],
  group: ['label'],
};

/** The keys of a node that hold what it says; those of other types are nobody's here. */
export function wordKeysOf(raw: ForeignObject): readonly string[] {
  return keysByType[nodeType(raw)];
}

/** Set by the import alone, whatever a file says. */
const importedFields: ReadonlySet<string> = new Set(['canvas', 'canvasNode']);

/** Values that the kind's fields take; what does not fit is left out. */
export function validFields(kind: Kind, fields: { readonly [field: string]: Value }): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, Value][] => {
      const field = getOwn(kind.fields, name);
      const isTaken = field !== undefined && value !== null && !importedFields.has(name);
      const sound = isTaken ? fitToField(field, value) : undefined;
      return sound === undefined ? [] : [[name, sound]];
    }),
  );
}

/** The text under a key of a foreign node; empty where there is none. */
export function stringIn(raw: ForeignObject, key: string): string {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
  return typeof value === 'string' ? value : '';
}

export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(address);
}

const isAddressNode = (kind: Kind, raw: ForeignObject): boolean =>
  nodeType(raw) === 'link' && 'sourceUrl' in kind.fields && isWebAddress(stringIn(raw, 'url'));

const isLabelled = (raw: ForeignObject): boolean =>
  nodeType(raw) === 'text' && kindOfText(stringIn(raw, 'text')) !== undefined;

/** All that a node says as one text, in the words of its type. */
const textOfNode = (raw: ForeignObject): string => {
  const type = nodeType(raw);
  if (type === 'link') return stringIn(raw, 'url');
  return type === 'file' ? stringIn(raw, 'file') + stringIn(raw, 'subpath') : stringIn(raw, 'text');
};

const readWords = (kind: Kind, raw: ForeignObject, isOwn: boolean): TextFields => {
  if (nodeType(raw) === 'group')
    return { fields: { [kind.titleField]: stringIn(raw, 'label').trim() }, isCut: false };
  if (isAddressNode(kind, raw)) return { fields: { sourceUrl: stringIn(raw, 'url') }, isCut: false };
  return isLabelled(raw)
    ? readCardText(kind, textOfNode(raw), isOwn)
    : readForeignText(kind, textOfNode(raw));
};

/** What a node says, as fields of the kind that it becomes. */
export function readNodeWords(kind: Kind, raw: ForeignObject, isOwn: boolean): TextFields {
  const { fields, isCut } = readWords(kind, raw, isOwn);
  const fitting = validFields(kind, fields);
  const isFitCut = Object.keys(fields).some((name) => (fitting[name] ?? '') !== (fields[name] ?? ''));
  return { fields: fitting, isCut: isCut || isFitCut };
}

/** The fields that a node's words are all of. */
export function fieldsOfNodeWords(kind: Kind, raw: ForeignObject): readonly FieldName[] {
  if (nodeType(raw) === 'group') return [kind.titleField];
  if (isAddressNode(kind, raw)) return ['sourceUrl'];
  if (isLabelled(raw)) return wordFields(kind);
  const body = bodyField(kind);
  return [
    ...new Set([
      kind.titleField,
      titleInputField(kind),
      ...(kind.titleFallback ?? []),
      ...(body ? [body] : []),
    ]),
  ];
}

/** Whether a card still says what its node said. */
export function saysWhatNodeSaid(
  kind: Kind,
  record: PlainRecord,
  raw: ForeignObject,
  isOwn: boolean,
): boolean {
  const { fields } = readNodeWords(kind, raw, isOwn);
  return fieldsOfNodeWords(kind, raw).every((name) =>
    isDeepEqual(record.fields[name] ?? '', fields[name] ?? ''),
  );
}

/** What a node says now that its card says something else: type and word keys. */
export function newNodeWords(
  document: ProjectDocument,
  kind: Kind,
  record: PlainRecord,
  raw: ForeignObject & { readonly [key: string]: Value },
): { readonly [key: string]: Value } {
  const type = nodeType(raw);
  if (type === 'group') {
    const label = storedText(record, kind.titleField);
    return { type: 'group', ...(label === '' ? {} : { label }) };
  }
  const address = textOf(record, 'sourceUrl');
  if (type !== 'text' && isWebAddress(address)) return { type: 'link', url: address };
  if (type !== 'text') return { type: 'text', text: titleAndBody(kind, record) };
  const text = isLabelled(raw)
    ? cardToText(document, kind, record)
    : rewriteForeignText(kind, record, stringIn(raw, 'text'));
  return { type: raw.type ?? 'text', text };
}
