import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import type { PartnerChange } from '../../../shared/contract/partner-changes.ts';
import { documentSummaryOf } from '../document-summary.ts';
import type { OpenProject } from '../editing/open-project.ts';
import type { IncomingCopies } from '../exchange/incoming-copies.ts';
import { pendingDecisionOutcome } from '../exchange/pending-decision-outcome.ts';
import type { SiblingCopySummary } from '../exchange/watch-sibling-copies.ts';
import type { OpenResult } from '../open/assemble-project.ts';
import type { ReadingCopy } from '../receiving/receiving.ts';

const OPENED_AGAIN: OpenOutcome = { outcome: 'ok', sentence: 'The project was opened.', details: [] };

const withIncomingId = (outcome: OpenOutcome, incomingId: string | undefined): OpenOutcome =>
  incomingId === undefined ? outcome : { ...outcome, incomingId };

/** Answer for a project that could not be opened, with the copy of it in the data folder. */
export function unopenedAnswer(
  incomingCopies: IncomingCopies,
  key: string,
  now: Date,
  { outcome, keptDocument }: Extract<OpenResult, { project?: undefined }>,
) {
  const copy = keptDocument && {
    document: keptDocument,
    name: documentSummaryOf(keptDocument).title,
    changedOutside: false,
  };
  const incomingId = copy && incomingCopies.add({ ...copy, origin: 'kept' }, `kept ${key}`);
  return {
    document: '',
    readOnly: true,
    save: { state: 'saved' as const, at: now.toISOString() },
    outcome: withIncomingId(outcome, incomingId),
    path: '',
    ownReplicas: [],
    siblingCopies: [],
    newCards: [],
    partnerChanges: [],
  };
}

/** What is asked now; the outcome of opening, unless that was a question and is answered. */
const currentOutcome = (
  incomingCopies: IncomingCopies,
  { key, externalChange, readOnly, outcome }: OpenProject,
  isStaleFilePending: boolean,
): OpenOutcome => {
  if (externalChange) return pendingDecisionOutcome(incomingCopies, key, externalChange, readOnly);
  return outcome.outcome === 'olderCopy' && !isStaleFilePending ? OPENED_AGAIN : outcome;
};

/** What came in and nobody has looked at on this computer. */
interface UnseenHere {
  readonly newCards: readonly string[];
  readonly partnerChanges: readonly PartnerChange[];
}

/** Answer for an open project. What a stale file lacks becomes an incoming copy until the person decides. */
export function openedAnswer(
  incomingCopies: IncomingCopies,
  { project, newerState }: Extract<OpenResult, { project: OpenProject }>,
  siblingCopies: SiblingCopySummary[],
  { newCards, partnerChanges }: UnseenHere,
) {
  const missing = project.metadata.data.lacking === null ? undefined : newerState;
  const incomingId =
    missing &&
    incomingCopies.add(
      { document: missing, name: 'what you had here', changedOutside: false, origin: 'stale' },
      `older ${project.key}`,
    );
  const outcome = currentOutcome(incomingCopies, project, missing !== undefined);
  return {
    document: project.documentText(),
    readOnly: project.readOnly,
    save: project.saveState(),
    outcome: withIncomingId(outcome, incomingId),
    path: project.path,
    ownReplicas: project.metadata.data.ours,
    siblingCopies,
    newCards: [...newCards],
    partnerChanges: [...partnerChanges],
  };
}

/** Answer for a file that was received and is only read. */
export function readingAnswer({ document, outcome, name }: ReadingCopy, now: Date) {
  return {
    document: JSON.stringify(document),
    readOnly: true,
    save: { state: 'saved' as const, at: now.toISOString() },
    outcome,
    path: name,
    ownReplicas: [],
    siblingCopies: [],
    newCards: [],
    partnerChanges: [],
  };
}
