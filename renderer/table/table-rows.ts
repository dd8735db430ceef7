import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordsOf } from '../../shared/document/view.ts';
import type { Kind, PlainRecord } from '../../shared/records/kind.ts';
import { cardKinds } from '../../shared/records/registry.ts';
import { columnsOf, type SortValue, sortValue } from '../../shared/records/table-columns.ts';
import { asked } from '../outline/outline-model.ts';
import type { Sort } from './table-store.ts';

/** The kind that a table shows: the chosen one, else the one with the most cards. */
export const kindOfTable = (doc: ProjectDocument, chosen: string): Kind | undefined => {
  const kinds = cardKinds();
  const many = (kind: Kind): number => (kind.name === 'theme' ? 0 : recordsOf(doc, kind.name).length);
  return (
    kinds.find(({ name }) => name === chosen) ??
    kinds.reduce<Kind | undefined>(
      (best, kind) => (best && many(best) >= many(kind) ? best : kind),
      undefined,
    )
  );
};

const words = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const compare = (one: number | string, other: number | string): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return words.compare(one, other);
  return typeof one === 'number' ? -1 : 1;
};

/** Sorts by value and keeps the order of equals. What says nothing comes last, whichever way. */
export const sortedBy = <T>(
  list: readonly T[],
  valueIn: (one: T) => SortValue,
  isDown: boolean,
): readonly T[] => {
  const turn = isDown ? -1 : 1;
  return list
    .map((one) => ({ one, value: valueIn(one) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return turn * compare(a, b);
    })
    .map(({ one }) => one);
};

/** The cards of one kind that have the words looked for, as they are sorted, else in the order of the Outline. */
export const tableRows = (
  doc: ProjectDocument,
  kind: Kind,
  text: string,
  sort: Sort | null,
): readonly PlainRecord[] => {
  const isAsked = asked({ kind: '', text });
  const all = recordsOf(doc, kind.name);
  const found = text.trim() === '' ? all : all.filter((record) => isAsked(kind, record));
  const column = columnsOf(kind).find(({ id }) => id === sort?.column);
  if (!column || !sort) return found;
  return sortedBy(found, (record) => sortValue(doc, record, column), sort.isDown);
};
