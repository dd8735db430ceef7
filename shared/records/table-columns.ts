import type { ProjectDocument, Value } from '../document/document.ts';
import { shownInstead } from '../document/shared-section.ts';
import { kindOfId, linksOf, recordOf } from '../document/view.ts';
import type { Field } from './field.ts';
import type { Kind, PlainRecord } from './kind.ts';
import { statusOf } from './lifecycle.ts';
import { isWithheld, shownWords } from './read-field.ts';
import { cardKinds, shownWordsField, titleOf } from './registry.ts';
import { valueWords } from './value-words.ts';

/** One column of a table of cards of one kind. */
export interface Column {
  /** The field's name, or `words`, `links`, `evidence`, which no field is called. */
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  /** The field it shows; absent where the column is counted. */
  readonly field?: Field;
  /** Shown until a person chooses otherwise. */
  readonly isUsual: boolean;
}

/** What a column is sorted by: numbers before words, `null` (nothing written) always last. */
export type SortValue = number | string | null;

/** The card's own words, whichever field holds them. */
export const WORDS = 'words';
export const LINKS = 'links';
export const EVIDENCE = 'evidence';

/** So many columns of choices, numbers and days are shown at first; the others can be chosen. */
const FEW = 4;

/** Quick to read in a cell; longer texts and composite values are offered and not shown at first. */
const quick = new Set(['choice', 'choices', 'scale', 'number', 'date', 'yesNo']);

/** Fields of every card, which come last. */
const about = new Set(['tags', 'sensitivity', 'createdOn', 'createdBy']);

const isOwner = (name: string): boolean => name === 'owners' || name === 'ownerRole';

const canBeWeighed = (kind: Kind): boolean =>
  cardKinds().some(
    ({ relations }) =>
      relations?.supports?.includes(kind.name) === true ||
      relations?.challenges?.includes(kind.name) === true,
  );

const fieldColumns = (kind: Kind): readonly Column[] => {
  const status = kind.lifecycle?.field;
  let shown = 0;
  const usual = (name: string, field: Field): boolean => {
    if (name === 'theme' || name === status) return true;
    if (about.has(name) || !(quick.has(field.control) || isOwner(name))) return false;
    shown += 1;
    return shown <= FEW;
  };
  return Object.entries(kind.fields)
    .filter(([name, field]) => field.control !== 'hidden' && (kind.titleFallback || name !== kind.titleField))
    .map(([name, field]) => ({ id: name, label: field.label, kind, field, isUsual: usual(name, field) }));
};

/**
 * Every column a table of this kind can have, in the order it shows them: the words first, then theme and status, the
 * fields in the order of the form, what is counted, and what all cards have last.
 */
export const columnsOf = (kind: Kind): readonly Column[] => {
  const fields = fieldColumns(kind);
  const named = (name: string | undefined) => fields.filter(({ id }) => id === name);
  const isFirst = (id: string): boolean => id === 'theme' || id === kind.lifecycle?.field;
  const counted = (id: string, label: string): Column => ({ id, label, kind, isUsual: true });
  return [
    counted(WORDS, kind.label),
    ...named('theme'),
    ...named(kind.lifecycle?.field),
    ...fields.filter(({ id }) => !isFirst(id) && !about.has(id)),
    counted(LINKS, 'Links'),
    ...(canBeWeighed(kind) ? [counted(EVIDENCE, 'For and against')] : []),
    ...fields.filter(({ id }) => about.has(id)),
  ];
};

/** The name of the field that a cell writes, or undefined where it is counted. */
export const fieldOfCell = (record: PlainRecord, column: Column): string | undefined => {
  if (column.id === WORDS) return shownWordsField(column.kind, record);
  return column.field ? column.id : undefined;
};

const linkCount = (doc: ProjectDocument, id: string): number => {
  const { out, in: incoming } = linksOf(doc, id);
  return out.length + incoming.length;
};

const weighed = (doc: ProjectDocument, id: string): { readonly for: number; readonly against: number } => {
  const said = linksOf(doc, id).in.map(({ fields }) => fields.relation);
  return {
    for: said.filter((relation) => relation === 'supports').length,
    against: said.filter((relation) => relation === 'challenges').length,
  };
};

/** The words of the record that a parent field names; empty where it was deleted. */
const parentWords = (doc: ProjectDocument, id: Value): string => {
  if (typeof id !== 'string') return '';
  const kind = kindOfId(doc, id);
  const record = kind === undefined ? undefined : recordOf(doc, { kind, id });
  return kind !== undefined && record ? titleOf(kind, record) : '';
};

const valueIn = ({ kind, id }: Column, record: PlainRecord): Value =>
  id === kind.lifecycle?.field ? statusOf(kind, record) : (record.fields[id] ?? null);

/** A cell as a person reads it, in one text; empty where there is nothing. */
export const cellText = (doc: ProjectDocument, record: PlainRecord, column: Column): string => {
  if (column.id === WORDS) return titleOf(column.kind.name, record);
  if (column.id === LINKS) return String(linkCount(doc, record.id));
  if (column.id === EVIDENCE) {
    const { for: speakFor, against } = weighed(doc, record.id);
    return speakFor + against === 0 ? '' : `${speakFor} for, ${against} against`;
  }
  const value = valueIn(column, record);
  if (!column.field) return '';
  if (isWithheld(record, column.id)) return shownWords(shownInstead(doc, column.kind, record, column.id));
  return column.field.control === 'parent' ? parentWords(doc, value) : valueWords(column.field, value);
};

const inListOrder = ({ options = [] }: Field, value: Value): SortValue => {
  if (typeof value !== 'string' || value === '') return null;
  const at = options.findIndex((option) => option.value === value);
  // What a newer version wrote stands after everything that is known here.
  return at < 0 ? options.length : at;
};

/** What a cell is sorted by: numbers, days and choices by what they are, everything else by its words. */
export const sortValue = (doc: ProjectDocument, record: PlainRecord, column: Column): SortValue => {
  if (column.id === LINKS) return linkCount(doc, record.id);
  if (column.id === EVIDENCE) {
    const { for: speakFor, against } = weighed(doc, record.id);
    return speakFor + against === 0 ? null : speakFor - against;
  }
  const { field } = column;
  const value = field ? valueIn(column, record) : null;
  if (field?.control === 'choice') return inListOrder(field, value);
  if (field?.control === 'number' || field?.control === 'scale')
    return typeof value === 'number' ? value : null;
  if (field?.control === 'date') return typeof value === 'string' && value !== '' ? value : null;
  if (field?.control === 'yesNo') return typeof value === 'boolean' ? Number(value) : null;
  return cellText(doc, record, column) || null;
};
