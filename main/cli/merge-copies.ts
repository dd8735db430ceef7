import { applyEdit } from '../../shared/document/edit/apply-edit.ts';
import { documentOf } from '../../shared/document/file/read-project.ts';
import { deriveExternalEdit } from '../../shared/document/merge/external-edit.ts';
import { reconcileExtraKeys } from '../../shared/document/merge/reconcile-extra-keys.ts';
import { createReplica } from '../../shared/document/merge/replica.ts';
import type { ProjectDocument, RecordRef } from '../../shared/document/model/document.ts';
import { nextDot } from '../../shared/document/model/dots.ts';
import type { Dot } from '../../shared/document/model/id-types.ts';
import { newReplicaId } from '../../shared/document/model/new-id.ts';
import { documentRules } from '../../shared/records/kind-registry.ts';
import { farAheadSentence } from '../projects/editing/counter-limits.ts';
import { warningsInWords } from '../projects/editing/merge-warnings.ts';
import { random } from '../projects/platform.ts';
import { isMergeable } from '../projects/read-project-file.ts';
import { type CliContext, CommandError } from './command.ts';
import { readInputProject } from './input-file.ts';

/** One of two copies that are to become one. */
export interface Copy {
  /** What the lines call it. */
  readonly name: string;
  readonly document: ProjectDocument;
  /** Its stamps can't be believed: only its values count. */
  readonly isChangedOutside: boolean;
}

/** A file that can be joined: its values can be read and this version understands them. */
export async function readCopy(file: string, name: string, context: CliContext): Promise<Copy> {
  const read = await readInputProject(file, context);
  const document = documentOf(read);
  const isChangedOutside = read.outcome === 'changedOutside';
  if (!document || !(isChangedOutside || isMergeable(read)))
    throw new CommandError(`${name}: ${read.sentence}`);
  if (isChangedOutside) {
    context.err(`${name}: changed outside Alongside, or damaged. Only its values count, beside the other's.`);
    for (const detail of read.details) context.err(`  ${detail}`);
  }
  if (read.outcome === 'brokenRecords') context.err(`${name}: ${read.sentence}`);
  return { name, document, isChangedOutside };
}

/** What came of two copies. */
export interface MergedCopies {
  readonly document: ProjectDocument;
  readonly changed: readonly RecordRef[];
  /** What honest copies never hold, a sentence each: two writes under one name. All is kept. */
  readonly anomalies: readonly string[];
  /** What else is worth saying. */
  readonly remarks: readonly string[];
}

const missingSentence = (count: number): string =>
  `${count === 1 ? 'One record is' : `${count} records are`} not in the changed file; nothing is deleted by that.`;

/** The name of one more write. Throws `CommandError` where the clock of a damaged file has no room for it. */
const nextFreeDot = ({ clock }: ProjectDocument): Dot => {
  try {
    return nextDot(clock, newReplicaId(random));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CommandError(`The two could not be joined: ${error.message} Nothing was written.`);
  }
};

/** What a changed file says, against the other copy: each value that differs comes beside the other's, under a new dot. */
const adoptValues = (base: ProjectDocument, changed: ProjectDocument): MergedCopies => {
  const { edit, missing } = deriveExternalEdit(base, changed);
  const remarks = missing.length > 0 ? [missingSentence(missing.length)] : [];
  const extra = reconcileExtraKeys(base, base, changed, documentRules);
  if (!edit) return { document: { ...base, extra }, changed: [], anomalies: [], remarks };
  const { document, touched } = applyEdit(base, edit, nextFreeDot(base), documentRules);
  return { document: { ...document, extra }, changed: touched, anomalies: [], remarks };
};

/** Makes two copies of one project into one. Throws `CommandError` where they can't be joined. */
export function mergeCopies(mine: Copy, theirs: Copy): MergedCopies {
  if (mine.document.project !== theirs.document.project)
    throw new CommandError('These are two different projects, not two copies of one. Nothing was written.');
  if (mine.isChangedOutside && theirs.isChangedOutside)
    throw new CommandError(
      'Both files were changed outside Alongside, so there is nothing to compare them with. Open one in Alongside first. Nothing was written.',
    );
  if (mine.isChangedOutside) return adoptValues(theirs.document, mine.document);
  if (theirs.isChangedOutside) return adoptValues(mine.document, theirs.document);
  const refusal = farAheadSentence(mine.document, theirs.document);
  if (refusal !== undefined) throw new CommandError(`${theirs.name}: ${refusal} Nothing was written.`);
  const replica = createReplica(() => newReplicaId(random));
  const { document, changed, warnings } = replica.merge(mine.document, theirs.document, documentRules);
  return { document, changed, anomalies: warningsInWords(document, warnings), remarks: [] };
}
