import type { Dot, ProjectDocument, StoredRecord, Table, Value } from './document.ts';
import { noGap } from './gap.ts';
import type { Rules } from './rules.ts';
import { ALIVE, DELETED } from './stamps.ts';
import { readState } from './state.ts';
import { same } from './values.ts';

/** A field that two people wrote without knowing of each other. `shown` is the newest value; the others wait. */
export interface FieldClash {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly shown: Value;
  readonly others: readonly { readonly dot: Dot; readonly value: Value }[];
}

/** A record that one person worked on while another deleted it: it stays until somebody decides. */
export interface LifeClash {
  readonly kind: string;
  readonly id: string;
  readonly editedAndDeleted: true;
}

export type Clash = FieldClash | LifeClash;

const fieldClashes = (
  kind: string,
  id: string,
  record: StoredRecord,
  rules: Rules | undefined,
): FieldClash[] => {
  const listed = Object.keys(record['!'] ?? {});
  if (listed.length === 0) return [];
  const state = readState(record, noGap);
  return listed.flatMap((field) => {
    const register = state.fields.get(field);
    const shown = record[field] as Value | undefined;
    if (register === undefined || shown === undefined) return [];
    if (rules?.isSet(kind, field) || rules?.isHidden(kind, field)) return [];
    const known = [...register.dots].filter((dot) => register.values.has(dot));
    // A set shows its union, which no single write need have said.
    const [newest] = known;
    if (newest === undefined || !same(register.values.get(newest), shown)) return [];
    const others = known.flatMap((dot) => {
      const value = register.values.get(dot);
      return value === undefined || same(value, shown) ? [] : [{ dot, value }];
    });
    return others.length === 0 ? [] : [{ kind, id, field, shown, others }];
  });
};

const isContested = (record: StoredRecord): boolean =>
  typeof record['~'] !== 'string' && Object.hasOwn(record['~'], DELETED) && Object.hasOwn(record['~'], ALIVE);

const memo = new WeakMap<Table, { readonly rules: Rules | undefined; readonly clashes: readonly Clash[] }>();

const clashesIn = (kind: string, table: Table, rules: Rules | undefined): readonly Clash[] => {
  const known = memo.get(table);
  if (known && known.rules === rules) return known.clashes;
  const clashes: Clash[] = [];
  for (const id of rules?.isQuiet(kind) ? [] : Object.keys(table)) {
    const record = table[id];
    if (record === undefined) continue;
    if (record['!'] !== undefined) clashes.push(...fieldClashes(kind, id, record, rules));
    if (isContested(record)) clashes.push({ kind, id, editedAndDeleted: true });
  }
  memo.set(table, { rules, clashes });
  return clashes;
};

/**
 * Everything in the live records that waits for a person: fields with two values, and records edited by one and deleted
 * by another. Sets never clash; `rules` tells them for sure where a set's newest entry happens to hold all the others.
 * With `rules`, what gestures set (a card's place and order) is left out: the newest stands, and nobody is asked.
 */
export const clashes = (document: ProjectDocument, rules?: Rules): readonly Clash[] =>
  Object.keys(document.records).flatMap((kind) => clashesIn(kind, document.records[kind] ?? {}, rules));
