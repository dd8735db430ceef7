import type { ReceivedFile, ReceivedSort } from '../../../shared/contract/receiving.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { clockCovers, isFarAhead } from '../../../shared/document/model/dots.ts';
import { documentSummaryOf } from '../document-summary.ts';
import { areSameBytes } from '../read-project-file.ts';
import { compareCopy, compareValues, NO_COMPARISON } from './compare-copy.ts';
import type { HeldFile } from './held-files.ts';
import { originOfCopy } from './origin-of-copy.ts';

/** The project on this computer that a file may be a copy of, as it is now. */
export interface ProjectHere {
  readonly key: string;
  /** Undefined where its file cannot be read just now. */
  readonly document: ProjectDocument | undefined;
  readonly fileBytes: Uint8Array | undefined;
  readonly ownReplicas: ReadonlySet<string>;
}

/** How reading ended, for what cannot be compared with anything. */
const unreadableSorts: { readonly [outcome: string]: ReceivedSort } = {
  changedOutside: 'changedOutside',
  newer: 'newer',
  cutShort: 'cutShort',
  conflictMarkers: 'conflictMarkers',
  sealed: 'sealed',
  tooLarge: 'tooLarge',
};

const unread = ({ id, name, bytes, read }: HeldFile): ReceivedFile => ({
  id,
  name,
  sort: bytes.length === 0 ? 'empty' : (unreadableSorts[read.outcome.outcome] ?? 'notAProject'),
  title: '',
  key: null,
  cards: 0,
  comesFrom: null,
  details: [...read.outcome.details],
  ...NO_COMPARISON,
});

/** Sort and numbers of a copy of a project that is here. */
const comparedWith = (
  { bytes, read }: HeldFile,
  theirs: ProjectDocument,
  { document: mine, fileBytes, ownReplicas }: ProjectHere,
): Partial<ReceivedFile> & Pick<ReceivedFile, 'sort'> => {
  const { outcome } = read.outcome;
  // Its file may be a moment behind what is safe in the journal: then the same bytes are an older copy.
  const isUpToDate = !mine || clockCovers(theirs.clock, mine.clock);
  if (isUpToDate && fileBytes && areSameBytes(bytes, fileBytes)) return { sort: 'ownFile' };
  if (outcome === 'newer') return { sort: 'newer' };
  if (mine && outcome === 'changedOutside') return { sort: 'changedOutside', ...compareValues(mine, theirs) };
  // Its own file cannot be read: what is in the copy is all there is.
  if (!mine) return { sort: outcome === 'changedOutside' ? outcome : 'otherProject', key: null };
  const comesFrom = originOfCopy(mine, theirs);
  if (isFarAhead(mine.clock, theirs.clock)) return { sort: 'countersTooHigh', comesFrom };
  const comparison = compareCopy(mine, theirs, ownReplicas);
  return { sort: comparison.changes > 0 ? 'newChanges' : 'nothingNew', ...comparison, comesFrom };
};

const sortOfOther = (outcome: string): ReceivedSort =>
  outcome === 'newer' || outcome === 'changedOutside' ? outcome : 'otherProject';

/** Says what a file is, compared with the project here where there is one. Pure: nothing is changed, whatever it is. */
export function describeReceived(held: HeldFile, here: ProjectHere | undefined): ReceivedFile {
  const { document } = held.read;
  if (!document) return unread(held);
  const { title, counts } = documentSummaryOf(document);
  return {
    ...unread(held),
    sort: sortOfOther(held.read.outcome.outcome),
    title,
    key: here?.key ?? null,
    cards: counts.cards,
    ...(here && comparedWith(held, document, here)),
  };
}
