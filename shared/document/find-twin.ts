import { counterIn } from './clock.ts';
import type { ProjectDocument } from './document.ts';
import { counterOf, sessionOf } from './dots.ts';
import type { GivenWrites } from './given-writes.ts';
import type { Merged } from './merge.ts';
import { isLife, type StandingWrite, standingWrites } from './standing-writes.ts';
import { same } from './values.ts';

/** The writes that are not among the others, or have another value there. */
const without = (
  writes: readonly StandingWrite[],
  others: readonly StandingWrite[],
): readonly StandingWrite[] => {
  const keyOf = ({ kind, id, register, dot }: StandingWrite): string => `${kind} ${id} ${register} ${dot}`;
  const values = new Map(others.map((other) => [keyOf(other), other.value]));
  return writes.filter((write) => {
    const key = keyOf(write);
    return !values.has(key) || !same(values.get(key), write.value);
  });
};

/** What a copy tells of a replica that ran under one of our ids. */
export interface Twin {
  /** Ids that are no longer ours alone. */
  readonly ids: readonly string[];
  /** Its writes that we did not give. */
  readonly foreign: readonly StandingWrite[];
  /** What is to be written again: its writes, and those of ours that it does not hold. */
  readonly unsafe: readonly StandingWrite[];
}

const noTwin: Twin = { ids: [], foreign: [], unsafe: [] };

/** Sessions of which a copy says that they go on for a twin of ours, and of which of our ids. */
const twinsSaid = ({ sessions }: ProjectDocument, given: GivenWrites): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [session, { twinOf }] of Object.entries(sessions))
    if (twinOf !== undefined && given.ids().has(twinOf) && !given.ids().has(session) && !given.isMet(session))
      found.set(session, twinOf);
  return found;
};

/**
 * The writes that we did not give. Of a life nobody can see who wrote it: under a dot under which something else is not
 * ours, it counts as not ours.
 */
const foreignIn = (standing: readonly StandingWrite[], given: GivenWrites): readonly StandingWrite[] => {
  const dots = new Set(standing.filter((write) => !given.has(write)).map(({ dot }) => dot));
  return standing.filter((write) => !given.has(write) || (isLife(write.register) && dots.has(write.dot)));
};

/** Ids of ours of which each copy claims to have replaced what the other holds. */
const contradicted = ({ warnings }: Merged, given: GivenWrites): readonly string[] =>
  warnings
    .flatMap((one) => (one.anomaly === 'replacedEachOther' ? one.dots : []))
    .map(sessionOf)
    .filter((id) => given.ids().has(id));

/** Looks for a twin in a copy that was joined with ours. */
export function findTwin(
  mine: ProjectDocument,
  theirs: ProjectDocument,
  merged: Merged,
  given: GivenWrites,
): Twin {
  const shared = [...given.ids()].filter((id) => counterIn(theirs.clock, id) > 0);
  if (shared.length === 0) return noTwin;
  const standing = standingWrites(theirs, given.ids());
  const foreign = foreignIn(standing, given);
  const ahead = shared.filter((id) => counterIn(theirs.clock, id) > given.topOf(id));
  const said = twinsSaid(theirs, given);
  const against = contradicted(merged, given);
  const ids = [
    ...new Set([...foreign.map(({ dot }) => sessionOf(dot)), ...ahead, ...said.values(), ...against]),
  ];
  if (ids.length === 0) return noTwin;
  // It only went further than we did: it holds our last edit, and before that nothing of its own.
  const isOnlyAhead =
    foreign.every(({ dot }) => counterOf(dot) > given.topOf(sessionOf(dot))) &&
    ids.every((id) => without(given.lastOf(id), standing).length === 0);
  const unsafe =
    isOnlyAhead && said.size + against.length === 0
      ? []
      : [...foreign, ...without(standingWrites(mine, given.ids()), standing)];
  return { ids, foreign, unsafe };
}
