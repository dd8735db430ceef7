import type { PlainRecord, Value } from './document.ts';
import type { KindName } from './id-types.ts';

type Groups = ReadonlyMap<string, readonly PlainRecord[]>;

/** The records of a kind, and those among them that name an id, by that id. */
interface Grouped {
  readonly records: readonly PlainRecord[];
  readonly groups: Groups;
}

const isPossibleId = (value: Value | undefined): value is string =>
  typeof value === 'string' && value.length <= 64 && /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(value);

const named = new WeakMap<PlainRecord, readonly string[]>();

/** What may be an id in the fields of a record, each once. */
const namedIdsOf = (record: PlainRecord): readonly string[] => {
  const known = named.get(record);
  if (known) return known;
  const ids = [...new Set(Object.values(record.fields).filter(isPossibleId))];
  named.set(record, ids);
  return ids;
};

const group = (records: readonly PlainRecord[]): Groups => {
  const groups = new Map<string, PlainRecord[]>();
  for (const record of records) {
    for (const id of namedIdsOf(record)) {
      const together = groups.get(id);
      if (together) together.push(record);
      else groups.set(id, [record]);
    }
  }
  return groups;
};

/** With more changed records than this all are grouped anew. */
const FEW = 8;

/** Where the lists differ; undefined where more than a few do, where records came or went, or lie in another order. */
const fewChanged = (
  before: readonly PlainRecord[],
  records: readonly PlainRecord[],
): readonly number[] | undefined => {
  if (before.length !== records.length) return undefined;
  const changed: number[] = [];
  for (let at = 0; at < records.length; at += 1) {
    if (before[at] === records[at]) continue;
    if (changed.length === FEW || before[at]?.id !== records[at]?.id) return undefined;
    changed.push(at);
  }
  return changed;
};

/** The groups after a few records became others: only those that one of them is in, or was, are made anew. */
const regroup = ({ records: before, groups }: Grouped, records: readonly PlainRecord[]): Groups => {
  const changed = fewChanged(before, records);
  if (!changed) return group(records);
  const next = new Map(groups);
  const touched = new Set(
    changed.flatMap((at) =>
      [before[at], records[at]].flatMap((record) => (record ? namedIdsOf(record) : [])),
    ),
  );
  for (const id of touched) {
    const together = records.filter((record) => namedIdsOf(record).includes(id));
    if (together.length > 0) next.set(id, together);
    else next.delete(id);
  }
  return next;
};

/** How the records of each kind were grouped last, while somebody holds that: what is erased must not stay in here. */
const last = new Map<KindName, WeakRef<Grouped>>();
const known = new WeakMap<readonly PlainRecord[], Grouped>();

/** The records of a kind that name an id in a field of theirs, in their order; after an edit only what it changed is looked at. */
export function recordsByNamedId(kind: KindName, records: readonly PlainRecord[]): Groups {
  const found = known.get(records);
  if (found) return found.groups;
  const before = last.get(kind)?.deref();
  const grouped = { records, groups: before ? regroup(before, records) : group(records) };
  known.set(records, grouped);
  last.set(kind, new WeakRef(grouped));
  return grouped.groups;
}
