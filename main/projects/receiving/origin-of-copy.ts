import type { ReceivedFile } from '../../../shared/contract/receiving.ts';
import { counterIn } from '../../../shared/document/model/clock.ts';
import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { textOf } from '../../../shared/records/fields/read-field.ts';
import { hasComeBack } from '../../../shared/share-copy/copy-mark.ts';

const newestFirst = (a: PlainRecord, b: PlainRecord): number =>
  textOf(b, 'on').localeCompare(textOf(a, 'on'));

/** The days of copies that somebody else made of a copy: marks are replicas that never write and say nothing of anybody. */
const otherMarks = (mine: ProjectDocument, theirs: ProjectDocument, known: ReadonlySet<string>): string[] =>
  Object.entries(theirs.sessions).flatMap(([replica, { org, role, on }]) => {
    const isMark = !org && !role && counterIn(theirs.clock, replica) === 0;
    return isMark && on && !known.has(replica) && !Object.hasOwn(mine.sessions, replica) ? [on] : [];
  });

/**
 * The copy made here that a file comes from, by the marks among its replicas: the last one that has not come back yet,
 * else the last one at all. Null for a copy that nobody here made.
 */
export function originOfCopy(mine: ProjectDocument, theirs: ProjectDocument): ReceivedFile['comesFrom'] {
  const made = recordsOf(mine, 'sharedCopy');
  const marked = made.filter((copy) => hasComeBack(theirs, copy)).toSorted(newestFirst);
  const origin = marked.find((copy) => !hasComeBack(mine, copy)) ?? marked[0];
  if (!origin) return null;
  const known = new Set(made.map((copy) => textOf(copy, 'mark')));
  const copiedOn = otherMarks(mine, theirs, known).toSorted().at(-1) ?? null;
  return { forWhom: textOf(origin, 'forWhom'), on: textOf(origin, 'on'), copiedOn };
}
