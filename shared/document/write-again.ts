import type { ProjectDocument } from './document.ts';
import type { Edit, Write } from './edit.ts';
import { gapOf } from './gap.ts';
import type { Rules } from './rules.ts';
import { ALIVE } from './stamps.ts';
import { isLife, type StandingWrite } from './standing-writes.ts';
import { readState, shownOf } from './state.ts';
import { findRecord } from './tables.ts';
import { same } from './values.ts';

const isMember = (set: readonly unknown[], member: unknown): boolean => set.some((one) => same(one, member));

const isSubset = (value: unknown, set: unknown): boolean =>
  Array.isArray(value) && Array.isArray(set) && value.every((one) => isMember(set, one));

/** How a write stands in a document: under its own dot, said under others, or not at all. Erased records take nothing. */
type Standing = 'itself' | 'said' | 'lost' | 'erased';

const standingOf = (document: ProjectDocument, write: StandingWrite, rules: Rules): Standing => {
  const found = findRecord(document, write);
  if (found === undefined) return 'lost';
  const { fields, alive, deleted, erased } = readState(found.record, gapOf(document));
  if (erased !== undefined) return 'erased';
  if (isLife(write.register)) {
    const dots = write.register === ALIVE ? alive : deleted;
    // Each operation on a life counts by itself: whoever answers another's has not seen this one.
    return dots.includes(write.dot) ? 'itself' : 'lost';
  }
  const register = fields.get(write.register);
  if (register === undefined) return 'lost';
  const own = register.values.get(write.dot);
  if (own !== undefined && same(own, write.value)) return 'itself';
  const isSet = rules.isSet(write.kind, write.register);
  const isSaid = [...register.values.values()].some((value) => same(value, write.value));
  return isSaid || (isSet && isSubset(write.value, shownOf(register, true))) ? 'said' : 'lost';
};

/** Writes that say the same once more: in place of themselves where they stand, beside the others where they are lost. */
const rewritten = (
  document: ProjectDocument,
  wanted: readonly StandingWrite[],
  rules: Rules,
): readonly Write[] =>
  wanted.flatMap((write): readonly Write[] => {
    const { kind, id, register, dot, value } = write;
    if (value === undefined && !isLife(register)) return [];
    const standing = standingOf(document, write, rules);
    if (standing === 'erased' || standing === 'said') return [];
    const seen = standing === 'itself' ? [dot] : [];
    return [value === undefined ? { kind, id, register, seen } : { kind, id, register, value, seen }];
  });

/** One dot holds one value of a register: the writes in as many edits as one register needs, each with a dot of its own. */
const inEdits = (writes: readonly Write[]): readonly Edit[] => {
  const edits: Write[][] = [];
  const said = new Map<string, unknown[]>();
  for (const write of writes) {
    const key = `${write.kind} ${write.id} ${isLife(write.register) ? 'life' : write.register}`;
    const before = said.get(key) ?? [];
    const says = write.value ?? write.register;
    if (write.seen.length === 0 && isMember(before, says)) continue;
    const edit = edits[before.length] ?? [];
    edit.push(write);
    edits[before.length] = edit;
    said.set(key, [...before, says]);
  }
  return edits.map((some) => ({ writes: some }));
};

/**
 * Edits that say some writes once more under dots of their own, one after the other: in place of themselves where they
 * stand, beside the others where they are lost.
 */
export const editsAgain = (
  document: ProjectDocument,
  wanted: readonly StandingWrite[],
  rules: Rules,
): readonly Edit[] => inEdits(rewritten(document, wanted, rules));
