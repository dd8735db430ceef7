/**
 * Under which names a record keeps its fields while it is shown as another kind than that of its table. Three rules:
 * the words stay in the register in which they were written; what all cards have (theme, tags, who may see it) has one
 * register whatever the kind; every other field of the shown kind has a register of its own, named after both:
 * `statusAsQuestion`. So nothing that one kind wrote is ever read as another's, and all of it comes back with the kind.
 */

import type { FieldName, KindName } from '../../document/model/id-types.ts';
import { cardFields } from '../fields/common-fields.ts';
import type { Field } from '../fields/field.ts';
import { type Kind, type KindLookup, titleInputField, wordFieldsOf } from '../kind.ts';
import { knownKind } from '../known-kinds.ts';
import { canChangeKind } from './shown-kind.ts';

const INFIX = 'As';

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const appKinds: KindLookup = { kindOf: knownKind };

/** The register of a field that one kind keeps apart from the others: `statusAsQuestion`. */
export function separateRegister(kind: KindName, field: FieldName): FieldName {
  return `${field}${INFIX}${upperFirst(kind)}`;
}

/** A field and the kind whose it is. */
export interface KindField {
  readonly kind: KindName;
  readonly field: FieldName;
}

/** The kind and the field that a separate register is named after; undefined for every other register. */
export function readSeparateRegister(
  register: FieldName,
  kinds: KindLookup = appKinds,
): KindField | undefined {
  const at = register.lastIndexOf(INFIX);
  if (at < 1) return undefined;
  const kind = lowerFirst(register.slice(at + INFIX.length));
  if (!canChangeKind(kinds.kindOf(kind)) || register !== separateRegister(kind, register.slice(0, at)))
    return undefined;
  return { kind, field: register.slice(0, at) };
}

/** Whether a field is that of all cards, in both kinds: it has one register. */
export function isCommonField(table: Kind, shown: Kind, field: FieldName): boolean {
  const common: { readonly [name: string]: Field } = cardFields;
  return (
    Object.hasOwn(common, field) &&
    table.fields[field] === common[field] &&
    shown.fields[field] === common[field]
  );
}

const isFilledText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** The register that holds a record's words, by the kind of its table: the first filled one, else that of new words. */
export function wordsRegister(table: Kind, record: { readonly [register: string]: unknown }): FieldName {
  return wordFieldsOf(table).find((field) => isFilledText(record[field])) ?? titleInputField(table);
}

/** The kinds that a record's names are translated between, and where its words are. */
export interface RegisterNames {
  readonly table: Kind;
  readonly shown: Kind;
  /** See `wordsRegister`. */
  readonly words: FieldName;
}

/** The register that keeps a field of the shown kind. */
export function registerOfField({ table, shown, words }: RegisterNames, field: FieldName): FieldName {
  if (table === shown) return field;
  if (field === titleInputField(shown)) return words;
  if (isCommonField(table, shown, field)) return field;
  const separate = readSeparateRegister(field);
  if (separate) return separate.kind === table.name ? separate.field : field;
  return separateRegister(shown.name, field);
}

/**
 * The field of the shown kind that a register keeps. What it lacks is named after its own kind, as in the file:
 * `dueOnAsAction`, so that two kinds' fields of one name are told apart.
 */
export function fieldOfRegister({ table, shown, words }: RegisterNames, register: FieldName): FieldName {
  if (table === shown) return register;
  if (register === words) return titleInputField(shown);
  if (isCommonField(table, shown, register)) return register;
  const separate = readSeparateRegister(register);
  if (separate) return separate.kind === shown.name ? separate.field : register;
  return separateRegister(table.name, register);
}

/** What a register of a table says, whichever kind wrote it: its kind and field. Undefined where nobody knows it. */
export function definitionOfRegister(
  table: KindName,
  register: FieldName,
  kinds: KindLookup = appKinds,
): { readonly kind: Kind; readonly name: FieldName; readonly field: Field } | undefined {
  const own = kinds.kindOf(table);
  if (own && Object.hasOwn(own.fields, register))
    return { kind: own, name: register, field: own.fields[register] as Field };
  const separate = canChangeKind(own) ? readSeparateRegister(register, kinds) : undefined;
  const kind = separate && kinds.kindOf(separate.kind);
  if (!separate || !kind || !Object.hasOwn(kind.fields, separate.field)) return undefined;
  return { kind, name: separate.field, field: kind.fields[separate.field] as Field };
}
