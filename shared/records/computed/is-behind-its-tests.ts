import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { chainsOfHypothesis } from '../lifecycle/test-chains.ts';
import { hasTestStarted } from '../lifecycle/test-lifecycle.ts';

/** Whether a hypothesis says that nobody has tried it, while a test of it has started. */
export function isBehindItsTests(document: ProjectDocument, hypothesis: PlainRecord): boolean {
  const status = hypothesis.fields.status ?? 'draft';
  if (status !== 'draft' && status !== 'ready') return false;
  return chainsOfHypothesis(document, hypothesis.id).flat().some(hasTestStarted);
}
