import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { isFilled, optionLabel } from '../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { decisionsAboutTest } from '../../../../shared/records/lifecycle/test-cycles.ts';
import {
  statusOfTest,
  testLifecycle,
  testStatuses,
} from '../../../../shared/records/lifecycle/test-lifecycle.ts';
import { changeStatus } from '../../../core/records/change-status.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { statusTransitions } from '../../../core/records/status-transitions.ts';

/** What is to be written before a test can move on, by the form that asks for it. */
export type AskedFirst = 'plan' | 'stopReason' | 'decision';

/** What becomes of a move: it can be made, something is asked first, or it cannot be made, and why. */
export type MoveOutcome =
  | { readonly kind: 'free' }
  | { readonly kind: 'asks'; readonly asked: AskedFirst; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

const planFields = ['prediction', 'successCriterion', 'ownerRole'];

/** Of the guards of a test those that a person can answer at once. */
const askedFor = (document: ProjectDocument, test: PlainRecord, to: string): AskedFirst | undefined => {
  if (!testLifecycle.transitions[statusOfTest(test)]?.includes(to)) return undefined;
  if (to !== 'draft' && planFields.some((field) => !isFilled(test, field))) return 'plan';
  if (to === 'stopped' && !isFilled(test, 'stopReason')) return 'stopReason';
  return to === 'decided' && decisionsAboutTest(document, test.id).length === 0 ? 'decision' : undefined;
};

/** What becomes of a test that is moved to another state, by the same guards as the choice on it. */
export function outcomeOfMove(document: ProjectDocument, test: PlainRecord, to: string): MoveOutcome {
  const kind = kindOf('test');
  const options = kind ? statusTransitions(kind, test, document, localToday()).options : [];
  const reason = options.find(({ value }) => value === to)?.disabledReason;
  if (reason === undefined) return { kind: 'free' };
  const asked = askedFor(document, test, to);
  return asked ? { kind: 'asks', asked, reason } : { kind: 'refused', reason };
}

/** "Running" */
export function stateLabel(status: string): string {
  return optionLabel(testStatuses, status);
}

/** Gives a test another state as one step of Undo. False where it is gone, or the edit was refused. */
export function moveTest(document: ProjectDocument, id: RecordId, to: string): boolean {
  const kind = kindOf('test');
  const test = recordOf(document, { kind: 'test', id });
  return kind !== undefined && test !== undefined && changeStatus(kind, test, to, stateLabel(to));
}
