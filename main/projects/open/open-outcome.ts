import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import { merge } from '../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { TOUCHED_WITHOUT_CHANGE } from '../editing/external-change.ts';
import type { ReadProjectResult } from '../read-project-file.ts';
import type { UnreplayedJournal } from '../recovery/recover.ts';
import type { ShownInitialState } from './initial-state.ts';

/** How many records of `mine` a merge of `theirs` changes. */
export function countChangedRecords(mine: ProjectDocument, theirs: ProjectDocument): number {
  return merge(mine, theirs, documentRules).changed.length;
}

const olderSentence = (count: number): string =>
  `This copy is older than what you had here. Bring your ${count === 1 ? 'change' : `${count} changes`} back?`;

/** Outcome of opening. `newerState`: what a stale file lacks. */
export function openOutcomeFor(
  initialState: ShownInitialState,
  found: ReadProjectResult,
  path: string,
  newerState: ProjectDocument | undefined,
  isDecisionPending: boolean,
): OpenOutcome {
  if (newerState) {
    const sentence = olderSentence(countChangedRecords(initialState.document, newerState));
    return { outcome: 'olderCopy', sentence, details: found.outcome.details };
  }
  if (initialState.source === 'fileMissing') {
    const sentence = `The file is no longer at ${path}. What you see is what Alongside kept; your next change writes it there again.`;
    return { outcome: 'missing', sentence, details: [] };
  }
  if (initialState.source === 'changedOutside') {
    // A pending decision is reported by itself, as long as it is pending.
    if (isDecisionPending) return { outcome: 'ok', sentence: 'The project was opened.', details: [] };
    return { outcome: 'changedOutside', sentence: TOUCHED_WITHOUT_CHANGE, details: found.outcome.details };
  }
  return found.outcome;
}

/** Adds the journals that could not be replayed, and where they are kept. */
export function withSetAsideJournals(
  outcome: OpenOutcome,
  setAside: readonly UnreplayedJournal[],
): OpenOutcome {
  if (setAside.length === 0) return outcome;
  const edits = setAside.reduce((sum, journal) => sum + journal.editCount, 0);
  const what =
    edits === 1 ? 'One change that was' : edits > 0 ? `${edits} changes that were` : 'Changes that were';
  const sentence = `${what} safe on this computer could not be brought in: what they were made on cannot be read. Nothing of them is lost; they are kept beside the versions.`;
  const details = setAside.map(({ path }) => path);
  if (outcome.outcome === 'ok') return { ...outcome, outcome: 'keptAside', sentence, details };
  return {
    ...outcome,
    sentence: `${outcome.sentence} ${sentence}`,
    details: [...outcome.details, ...details],
  };
}
