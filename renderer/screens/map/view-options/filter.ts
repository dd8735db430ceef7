import type { Value } from '../../../../shared/document/model/document.ts';
import { isJsonObject, textsIn } from '../../../../shared/document/model/json-values.ts';

/** Which cards are shown. An empty list matches every card; one entry of a list is enough, and every list must match. */
export interface Filter {
  readonly kinds: readonly string[];
  /** Ids of themes; the empty string means cards without one. */
  readonly themes: readonly string[];
  /** Ids of meetings; the empty string means cards that came from none. */
  readonly sessions: readonly string[];
  readonly statuses: readonly string[];
  readonly tags: readonly string[];
  /** Roles that own a test or an action. */
  readonly owners: readonly string[];
  readonly sensitivities: readonly string[];
  /** Only what a replica that began on this day or later wrote: `YYYY-MM-DD`. */
  readonly since: string | undefined;
  /** Only hypotheses without a test and ideas without a hypothesis. */
  readonly isUntested: boolean;
}

/** The lists of a filter. */
export type FilterList = 'kinds' | 'themes' | 'sessions' | 'statuses' | 'tags' | 'owners' | 'sensitivities';

export const filterLists: readonly FilterList[] = [
  'kinds',
  'themes',
  'sessions',
  'statuses',
  'tags',
  'owners',
  'sensitivities',
];

/** The filter that every card matches. */
export const noFilter: Filter = {
  kinds: [],
  themes: [],
  sessions: [],
  statuses: [],
  tags: [],
  owners: [],
  sensitivities: [],
  since: undefined,
  isUntested: false,
};

/** How many things a filter asks for. */
export function activeFilterCount(filter: Filter): number {
  return (
    filterLists.filter((list) => filter[list].length > 0).length +
    (filter.since === undefined ? 0 : 1) +
    (filter.isUntested ? 1 : 0)
  );
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A filter out of what a view holds: what is not understood, of an older or a newer version, asks for nothing. */
export function readFilter(stored: Value | undefined, owners: Value | undefined): Filter {
  const from = isJsonObject(stored) ? stored : {};
  const lists = Object.fromEntries(filterLists.map((list) => [list, textsIn(from[list])]));
  return {
    ...noFilter,
    ...lists,
    owners: textsIn(owners),
    since: isDay(from.since) ? from.since : undefined,
    isUntested: from.isUntested === true,
  };
}

/** A filter as a view holds it, owners apart: they are never in a copy that leaves. */
export function storedFilter(filter: Filter): { readonly [name: string]: Value } {
  const lists = filterLists.filter((list) => list !== 'owners' && filter[list].length > 0);
  return {
    ...Object.fromEntries(lists.map((list) => [list, filter[list]])),
    ...(filter.since === undefined ? {} : { since: filter.since }),
    ...(filter.isUntested ? { isUntested: true } : {}),
  };
}
