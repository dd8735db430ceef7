import type { PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import { kindOfId, linksOf, recordOf } from '../../document/model/selectors.ts';
import { placeholderFor } from '../../document/sharing/placeholders.ts';
import type { Field } from '../fields/field.ts';
import { displayText, isWithheld } from '../fields/read-field.ts';
import { valueInWords } from '../fields/value-in-words.ts';
import type { Kind } from '../kind.ts';
import { cardKinds, displayedTitleField, titleOf } from '../kind-registry.ts';
import { statusOf } from '../lifecycle/lifecycle.ts';

/** One column of a table of cards of one kind. */
export interface TableColumn {
  /** The field's name, or `words`, `links`, `evidence`, which no field is called. */
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  /** The field it shows; absent where the column is counted. */
  readonly field?: Field;
  /** Shown until a person chooses otherwise. */
  readonly isShownByDefault: boolean;
}

/** What a column is sorted by: numbers before words, `null` (nothing written) always last. */
export type SortValue = number | string | null;

/** The card's own words, whichever field holds them. */
export const TITLE_COLUMN = 'words';
export const LINKS_COLUMN = 'links';
export const EVIDENCE_COLUMN = 'evidence';

/** So many columns of choices, numbers and days are shown at first; the others can be chosen. */
const MAX_DEFAULT_FIELDS = 4;

/** Quick to read in a cell; longer texts and composite values are offered and not shown at first. */
const compactControls = new Set(['choice', 'choices', 'scale', 'number', 'date', 'yesNo']);

/** Fields of every card, which come last. */
const metadataFields = new Set(['tags', 'sensitivity', 'createdOn', 'createdBy']);

const isOwnerField = (name: string): boolean => name === 'owners' || name === 'ownerRole';

const hasEvidenceColumn = (kind: Kind): boolean =>
  cardKinds().some(
    ({ relations }) =>
      relations?.supports?.includes(kind.name) === true ||
      relations?.challenges?.includes(kind.name) === true,
  );

const fieldColumns = (kind: Kind): readonly TableColumn[] => {
  const status = kind.lifecycle?.field;
  let shown = 0;
  const isDefault = (name: string, field: Field): boolean => {
    if (name === 'theme' || name === status) return true;
    if (metadataFields.has(name) || !(compactControls.has(field.control) || isOwnerField(name))) return false;
    shown += 1;
    return shown <= MAX_DEFAULT_FIELDS;
  };
  return Object.entries(kind.fields)
    .filter(([name, field]) => field.control !== 'hidden' && (kind.titleFallback || name !== kind.titleField))
    .map(([name, field]) => ({
      id: name,
      label: field.label,
      kind,
      field,
      isShownByDefault: isDefault(name, field),
    }));
};

/**
 * Every column a table of this kind can have, in the order it shows them: the words first, then theme and status, the
 * fields in the order of the form, what is counted, and what all cards have last.
 */
export function columnsOf(kind: Kind): readonly TableColumn[] {
  const fields = fieldColumns(kind);
  const fieldColumn = (name: string | undefined) => fields.filter(({ id }) => id === name);
  const isThemeOrStatus = (id: string): boolean => id === 'theme' || id === kind.lifecycle?.field;
  const computedColumn = (id: string, label: string): TableColumn => ({
    id,
    label,
    kind,
    isShownByDefault: true,
  });
  return [
    computedColumn(TITLE_COLUMN, kind.label),
    ...fieldColumn('theme'),
    ...fieldColumn(kind.lifecycle?.field),
    ...fields.filter(({ id }) => !isThemeOrStatus(id) && !metadataFields.has(id)),
    computedColumn(LINKS_COLUMN, 'Links'),
    ...(hasEvidenceColumn(kind) ? [computedColumn(EVIDENCE_COLUMN, 'For and against')] : []),
    ...fields.filter(({ id }) => metadataFields.has(id)),
  ];
}

/** The name of the field that a cell writes, or undefined where it is counted. */
export function editedFieldOf(record: PlainRecord, column: TableColumn): string | undefined {
  if (column.id === TITLE_COLUMN) return displayedTitleField(column.kind, record);
  return column.field ? column.id : undefined;
}

const linkCount = (doc: ProjectDocument, id: string): number => {
  const { out, in: incoming } = linksOf(doc, id);
  return out.length + incoming.length;
};

const evidenceCounts = (
  doc: ProjectDocument,
  id: string,
): { readonly for: number; readonly against: number } => {
  const incomingRelations = linksOf(doc, id).in.map(({ fields }) => fields.relation);
  return {
    for: incomingRelations.filter((relation) => relation === 'supports').length,
    against: incomingRelations.filter((relation) => relation === 'challenges').length,
  };
};

/** The words of the record that a parent field names; empty where none is named, and where it was deleted. */
export function parentInWords(doc: ProjectDocument, id: Value): string {
  if (typeof id !== 'string') return '';
  const kind = kindOfId(doc, id);
  const record = kind === undefined ? undefined : recordOf(doc, { kind, id });
  return kind !== undefined && record ? titleOf(kind, record) : '';
}

const columnValue = ({ kind, id }: TableColumn, record: PlainRecord): Value =>
  id === kind.lifecycle?.field ? statusOf(kind, record) : (record.fields[id] ?? null);

/** A cell as a person reads it, in one text; empty where there is nothing. */
export function cellInWords(doc: ProjectDocument, record: PlainRecord, column: TableColumn): string {
  if (column.id === TITLE_COLUMN) return titleOf(column.kind.name, record);
  if (column.id === LINKS_COLUMN) return String(linkCount(doc, record.id));
  if (column.id === EVIDENCE_COLUMN) {
    const { for: supporting, against } = evidenceCounts(doc, record.id);
    return supporting + against === 0 ? '' : `${supporting} for, ${against} against`;
  }
  const value = columnValue(column, record);
  if (!column.field) return '';
  if (isWithheld(record, column.id)) return displayText(placeholderFor(doc, column.kind, record, column.id));
  return column.field.control === 'parent' ? parentInWords(doc, value) : valueInWords(column.field, value);
}

const optionIndex = ({ options = [] }: Field, value: Value): SortValue => {
  if (typeof value !== 'string' || value === '') return null;
  const at = options.findIndex((option) => option.value === value);
  // What a newer version wrote stands after everything that is known here.
  return at < 0 ? options.length : at;
};

/** What a cell is sorted by: numbers, days and choices by what they are, everything else by its words. */
export function sortValueOf(doc: ProjectDocument, record: PlainRecord, column: TableColumn): SortValue {
  if (column.id === LINKS_COLUMN) return linkCount(doc, record.id);
  if (column.id === EVIDENCE_COLUMN) {
    const { for: supporting, against } = evidenceCounts(doc, record.id);
    return supporting + against === 0 ? null : supporting - against;
  }
  const { field } = column;
  const value = field ? columnValue(column, record) : null;
  if (field?.control === 'choice') return optionIndex(field, value);
  if (field?.control === 'number' || field?.control === 'scale')
    return typeof value === 'number' ? value : null;
  if (field?.control === 'date') return typeof value === 'string' && value !== '' ? value : null;
  if (field?.control === 'yesNo') return typeof value === 'boolean' ? Number(value) : null;
  return cellInWords(doc, record, column) || null;
}
