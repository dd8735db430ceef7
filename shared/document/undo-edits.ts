import type { ProjectDocument, Ref } from './document.ts';
import type { Edit, Write } from './edit.ts';
import { touchParents } from './parent-touch.ts';
import type { Rules } from './rules.ts';
import { ALIVE } from './stamps.ts';
import { lifeOf } from './state.ts';
import { findRecord } from './tables.ts';
import type { Answered, IsOurs } from './undo-answer.ts';
import { LIFE } from './undo-step.ts';

/** Names one record. */
export function recordKey(ref: Ref): string {
  return `${ref.kind} ${ref.id}`;
}

/** Every record once. */
export function refsOf(entries: readonly Ref[]): Ref[] {
  const refs = new Map(entries.map(({ kind, id }) => [recordKey({ kind, id }), { kind, id }]));
  return [...refs.values()];
}

/** Says that a record is worked on. What others said of its life, a delete above all, is not answered by that. */
const refresh = (document: ProjectDocument, { kind, id }: Ref, isOurs: IsOurs): Write => {
  const { alive } = lifeOf(findRecord(document, { kind, id })?.record);
  return { kind, id, register: ALIVE, seen: alive.filter(isOurs) };
};

/** Writes to a live record are work on it, and on what it names. `decided`: records whose life the undo itself writes. */
const complete = (
  document: ProjectDocument,
  kept: readonly Write[],
  decided: ReadonlySet<string>,
  rules: Rules,
  isOurs: IsOurs,
): Edit => {
  const isWorkedOn = (ref: Ref): boolean =>
    findRecord(document, ref)?.place === 'live' && !decided.has(recordKey(ref));
  const worked = refsOf(kept).filter(isWorkedOn);
  const all = [...kept, ...worked.map((ref) => refresh(document, ref, isOurs))];
  const touched = touchParents(document, all, rules).filter((ref) => !decided.has(recordKey(ref)));
  return { writes: [...all, ...touched.map((ref) => refresh(document, ref, isOurs))] };
};

/** What goes into one register by the edit of this number. */
const writesAt = ({ entry, answer }: Answered, index: number): Write[] => {
  const { kind, id, register } = entry;
  const rewrite = answer.rewrites[index];
  if (rewrite === undefined) return [];
  const { seen } = answer;
  const { value } = rewrite;
  return register === LIFE
    ? [{ kind, id, register: String(value), seen }]
    : [{ kind, id, register, value, seen }];
};

/** The edits of an undo: the first takes the oldest version of each register, the next what is shown over it. */
export function editsOf(
  document: ProjectDocument,
  answered: readonly Answered[],
  rules: Rules,
  isOurs: IsOurs,
): readonly Edit[] {
  const lives = answered.filter(({ entry, answer }) => entry.register === LIFE && answer.rewrites.length > 0);
  const decided = new Set(lives.map(({ entry }) => recordKey(entry)));
  const count = answered.reduce((most, { answer }) => Math.max(most, answer.rewrites.length), 0);
  return Array.from({ length: count }, (_, index) => {
    const writes = answered.flatMap((one) => writesAt(one, index));
    return complete(document, writes, decided, rules, isOurs);
  });
}
