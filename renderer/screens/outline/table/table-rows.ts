import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { columnsOf, type SortValue, sortValueOf } from '../../../../shared/records/computed/table-columns.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { cardKinds } from '../../../../shared/records/kind-registry.ts';
import { cardMatcher } from '../state/outline-model.ts';
import type { TableSort } from './table-store.ts';

/** The kind that a table shows: the chosen one, else the one with the most cards. */
export function tableKind(doc: ProjectDocument, chosen: string): Kind | undefined {
  const kinds = cardKinds();
  const cardCount = (kind: Kind): number => (kind.name === 'theme' ? 0 : recordsOf(doc, kind.name).length);
  return (
    kinds.find(({ name }) => name === chosen) ??
    kinds.reduce<Kind | undefined>(
      (best, kind) => (best && cardCount(best) >= cardCount(kind) ? best : kind),
      undefined,
    )
  );
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const compare = (one: number | string, other: number | string): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return typeof one === 'number' ? -1 : 1;
};

/** Stable sort by value. Empty values come last in both directions. */
export function sortedBy<T>(
  list: readonly T[],
  valueIn: (one: T) => SortValue,
  isDescending: boolean,
): readonly T[] {
  const sign = isDescending ? -1 : 1;
  return list
    .map((one) => ({ one, value: valueIn(one) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return sign * compare(a, b);
    })
    .map(({ one }) => one);
}

/** The cards of one kind that match the query, sorted, else in the order of the Outline. */
export function tableRows(
  doc: ProjectDocument,
  kind: Kind,
  query: string,
  sort: TableSort | null,
): readonly PlainRecord[] {
  const isMatch = cardMatcher({ kind: '', query });
  const all = recordsOf(doc, kind.name);
  const found = query.trim() === '' ? all : all.filter((record) => isMatch(kind, record));
  const column = columnsOf(kind).find(({ id }) => id === sort?.column);
  if (!column || !sort) return found;
  return sortedBy(found, (record) => sortValueOf(doc, record, column), sort.isDescending);
}
