import type { OpenOutcome } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { merge } from '../../shared/document/merge.ts';
import { rules } from '../../shared/records/registry.ts';
import { TOUCHED } from './outside.ts';
import type { Found } from './reading.ts';
import type { Unplayed } from './recall.ts';
import type { Shown } from './starting-point.ts';

/** How many records of `mine` say something else once `theirs` is taken in. */
export const changedBetween = (mine: ProjectDocument, theirs: ProjectDocument): number =>
  merge(mine, theirs, rules).changed.length;

const olderSentence = (count: number): string =>
  `This copy is older than what you had here. Bring your ${count === 1 ? 'change' : `${count} changes`} back?`;

/** What a person hears when a project opens. `lacking`: what an older copy in its place does not have. */
export const outcomeOf = (
  start: Shown,
  found: Found,
  path: string,
  lacking: ProjectDocument | undefined,
  isAsked: boolean,
): OpenOutcome => {
  if (lacking) {
    const sentence = olderSentence(changedBetween(start.document, lacking));
    return { outcome: 'olderCopy', sentence, details: found.outcome.details };
  }
  if (start.start === 'kept') {
    const sentence = `The file is no longer at ${path}. What you see is what Alongside kept; your next change writes it there again.`;
    return { outcome: 'missing', sentence, details: [] };
  }
  if (start.start === 'outside') {
    // A question is told as long as it is not answered, and is not what is said for good.
    if (isAsked) return { outcome: 'ok', sentence: 'The project was opened.', details: [] };
    return { outcome: 'changedOutside', sentence: TOUCHED, details: found.outcome.details };
  }
  return found.outcome;
};

/** Adds what could not be brought in from earlier, and where it is kept. */
export const withAside = (outcome: OpenOutcome, aside: readonly Unplayed[]): OpenOutcome => {
  if (aside.length === 0) return outcome;
  const edits = aside.reduce((sum, journal) => sum + journal.edits, 0);
  const what =
    edits === 1 ? 'One change that was' : edits > 0 ? `${edits} changes that were` : 'Changes that were';
  const sentence = `${what} safe on this computer could not be brought in: what they were made on cannot be read. Nothing of them is lost; they are kept beside the versions.`;
  const details = aside.map(({ path }) => path);
  if (outcome.outcome === 'ok') return { ...outcome, outcome: 'keptAside', sentence, details };
  return {
    ...outcome,
    sentence: `${outcome.sentence} ${sentence}`,
    details: [...outcome.details, ...details],
  };
};
