import { adopt } from '../../shared/document/adopt.ts';
import { adoptExtra } from '../../shared/document/adopt-extra.ts';
import type { Dot, ProjectDocument, Ref } from '../../shared/document/document.ts';
import { applyEdit, nextDot } from '../../shared/document/edit.ts';
import { newSessionId } from '../../shared/document/ids.ts';
import { createReplica } from '../../shared/document/replica.ts';
import { rules } from '../../shared/records/registry.ts';
import { farAheadSentence } from '../projects/counter-limits.ts';
import { warningLines } from '../projects/merge-warnings.ts';
import { random } from '../projects/platform.ts';
import { mayBeJoined } from '../projects/reading.ts';
import { Impossible, type Surroundings } from './command.ts';
import { documentIn, readFile } from './input-file.ts';

/** One of two copies that are to become one. */
export interface Copy {
  /** What the lines call it. */
  readonly name: string;
  readonly document: ProjectDocument;
  /** Its stamps can't be believed: only its values count. */
  readonly isChanged: boolean;
}

/** A file that can be joined: its values can be read and this version understands them. */
export async function readCopy(file: string, name: string, around: Surroundings): Promise<Copy> {
  const read = await readFile(file, around);
  const document = documentIn(read);
  const isChanged = read.outcome === 'changedOutside';
  if (!document || !(isChanged || mayBeJoined(read))) throw new Impossible(`${name}: ${read.sentence}`);
  if (isChanged) {
    around.err(`${name}: changed outside Alongside, or damaged. Only its values count, beside the other's.`);
    for (const detail of read.details) around.err(`  ${detail}`);
  }
  if (read.outcome === 'brokenRecords') around.err(`${name}: ${read.sentence}`);
  return { name, document, isChanged };
}

/** What came of two copies. */
export interface Joined {
  readonly document: ProjectDocument;
  readonly changed: readonly Ref[];
  /** What honest copies never hold, a sentence each: two writes under one name. All is kept. */
  readonly anomalies: readonly string[];
  /** What else is worth saying. */
  readonly remarks: readonly string[];
}

const missingSentence = (count: number): string =>
  `${count === 1 ? 'One record is' : `${count} records are`} not in the changed file; nothing is deleted by that.`;

/** The name of one more write. Throws `Impossible` where the clock of a damaged file has no room for it. */
const freshDot = ({ clock }: ProjectDocument): Dot => {
  try {
    return nextDot(clock, newSessionId(random));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Impossible(`The two could not be joined: ${error.message} Nothing was written.`);
  }
};

/** What a changed file says, against the other copy: each value that differs comes beside the other's, under a new dot. */
const takeValues = (sound: ProjectDocument, changed: ProjectDocument): Joined => {
  const { edit, missing } = adopt(sound, changed);
  const remarks = missing.length > 0 ? [missingSentence(missing.length)] : [];
  const extra = adoptExtra(sound, sound, changed, rules);
  if (!edit) return { document: { ...sound, extra }, changed: [], anomalies: [], remarks };
  const { document, touched } = applyEdit(sound, edit, freshDot(sound), rules);
  return { document: { ...document, extra }, changed: touched, anomalies: [], remarks };
};

/** Makes two copies of one project into one. Throws `Impossible` where they can't be joined. */
export function joinCopies(mine: Copy, theirs: Copy): Joined {
  if (mine.document.project !== theirs.document.project)
    throw new Impossible('These are two different projects, not two copies of one. Nothing was written.');
  if (mine.isChanged && theirs.isChanged)
    throw new Impossible(
      'Both files were changed outside Alongside, so there is nothing to compare them with. Open one in Alongside first. Nothing was written.',
    );
  if (mine.isChanged) return takeValues(theirs.document, mine.document);
  if (theirs.isChanged) return takeValues(mine.document, theirs.document);
  const refusal = farAheadSentence(mine.document, theirs.document);
  if (refusal !== undefined) throw new Impossible(`${theirs.name}: ${refusal} Nothing was written.`);
  const replica = createReplica(() => newSessionId(random));
  const { document, changed, warnings } = replica.join(mine.document, theirs.document, rules);
  return { document, changed, anomalies: warningLines(document, warnings), remarks: [] };
}
