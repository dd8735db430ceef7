import type { ReceivedFile } from '../../../shared/contract/receiving.ts';
import { deriveExternalEdit } from '../../../shared/document/merge/external-edit.ts';
import { hasUnseenWrite } from '../../../shared/document/merge/has-unseen-write.ts';
import { merge } from '../../../shared/document/merge/merge.ts';
import { countersOf } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { clockCovers } from '../../../shared/document/model/dots.ts';
import { documentRules, kindOf } from '../../../shared/records/kind-registry.ts';
import { reviewMerge } from '../exchange/merge-review.ts';
import { NOT_SAID, writerName } from '../exchange/writers-of-changes.ts';

/** What taking in a copy would change, in numbers. */
export type CopyComparison = Pick<
  ReceivedFile,
  'changes' | 'clashes' | 'aboutExchange' | 'writers' | 'lastHadOn' | 'isOlder'
>;

export const NO_COMPARISON: CopyComparison = {
  changes: 0,
  clashes: 0,
  aboutExchange: 0,
  writers: [],
  lastHadOn: null,
  isOlder: false,
};

/** Records that only tell of copies are no change of the project. */
const isCounted = (kind: string): boolean => kindOf(kind)?.isAboutExchange !== true;

/** The last day on which one of these began to write something that is here; null where nothing of theirs is. */
const lastHadOf = (
  mine: ProjectDocument,
  writers: readonly string[],
  ownReplicas: ReadonlySet<string>,
): string | null => {
  const theirs = Object.keys(countersOf(mine.clock)).filter(
    (replica) => !ownReplicas.has(replica) && writers.includes(writerName(mine, replica)),
  );
  const days = theirs.map((replica) => mine.sessions[replica]?.on ?? '');
  return days.toSorted().at(-1) ?? null;
};

/** Compares a copy that was written by this app, or another of its kind, with the project here. Nothing is changed. */
export function compareCopy(
  mine: ProjectDocument,
  theirs: ProjectDocument,
  ownReplicas: ReadonlySet<string>,
): CopyComparison {
  const { incoming, clashes, aboutExchange, writers } = reviewMerge(
    mine,
    merge(mine, theirs, documentRules),
    ownReplicas,
  );
  const named = writers.filter((name) => name !== NOT_SAID);
  return {
    changes: incoming,
    clashes,
    aboutExchange,
    writers,
    lastHadOn: lastHadOf(mine, named, ownReplicas),
    isOlder: !clockCovers(theirs.clock, mine.clock) && hasUnseenWrite(mine, theirs.clock, isCounted),
  };
}

/** Compares the values of a copy that was changed outside the app: who wrote them is written nowhere. */
export function compareValues(mine: ProjectDocument, theirs: ProjectDocument): CopyComparison {
  const writes = deriveExternalEdit(mine, theirs).edit?.writes ?? [];
  return { ...NO_COMPARISON, changes: new Set(writes.map(({ kind, id }) => `${kind} ${id}`)).size };
}
