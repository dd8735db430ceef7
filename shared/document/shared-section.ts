import { keptBackFew } from '../records/few-people.ts';
import type { Kind } from '../records/kind.ts';
import type { ProjectDocument, Ref, StoredRecord, Tables } from './document.ts';
import { own } from './names.ts';
import type { Judged } from './restrictions.ts';

/** What a copy shows in place of fields that it goes without: words by kind, id and field. */
export interface SharedSection {
  readonly [kind: string]: { readonly [id: string]: { readonly [field: string]: string } };
}

const SECTION = 'shared';

const wordsFor = ({ held }: Judged): readonly (readonly [field: string, words: string])[] =>
  held
    .filter(({ why }) => why === 'fewPeople')
    .map(({ field }) => [field, keptBackFew] as const)
    .sort();

const tableOf = (
  kind: string,
  table: Tables[string],
  judge: (kind: string, record: StoredRecord) => Judged,
) =>
  Object.entries(table ?? {})
    .map(([id, record]) => [id, wordsFor(judge(kind, record))] as const)
    .filter(([, words]) => words.length > 0)
    .map(([id, words]) => [id, Object.fromEntries(words)] as const);

/**
 * The top-level key `shared` of a copy: what it shows instead of what it withholds, made anew of the records that go. It
 * never holds anything of a value, and it is no data: a merge lets it go.
 */
export const sharedSection = (
  going: Tables,
  judge: (kind: string, record: StoredRecord) => Judged,
): ProjectDocument['extra'] => {
  const section = Object.entries(going)
    .map(([kind, table]) => [kind, tableOf(kind, table, judge)] as const)
    .filter(([, records]) => records.length > 0)
    .map(([kind, records]) => [kind, Object.fromEntries(records)] as const);
  return section.length === 0 ? {} : { [SECTION]: Object.fromEntries(section) };
};

/** Longer words are none that a copy of ours shows. */
const MOST = 200;

const isTable = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inside = (value: unknown, key: string): unknown => (isTable(value) ? own(value, key) : undefined);

/**
 * What to show in place of a field that this copy withholds: as its sender wrote, else, after a merge, why its kind would
 * withhold it; empty where nothing is known.
 */
export const shownInstead = (
  { extra }: ProjectDocument,
  kind: Kind,
  { id }: Pick<Ref, 'id'>,
  field: string,
): string => {
  const words = inside(inside(inside(inside(extra, SECTION), kind.name), id), field);
  if (typeof words === 'string' && words.length <= MOST) return words;
  return kind.aboutFew?.includes(field) ? keptBackFew : '';
};
