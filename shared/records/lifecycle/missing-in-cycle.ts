import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { isFilled, partsOf } from '../fields/read-field.ts';
import { followingTests, learningsOfTest } from './test-cycles.ts';
import { standingDecisions } from './test-decisions.ts';
import { statusOfTest } from './test-lifecycle.ts';

/** What one cycle still lacks where it stands, in the order in which a team does it. */
export type CyclePart =
  | 'prediction'
  | 'criterion'
  | 'owner'
  | 'stopReason'
  | 'result'
  | 'judgement'
  | 'learning'
  | 'decision'
  | 'outcome'
  | 'practiceChange'
  | 'practiceCheck'
  | 'nextCycle';

const planParts: readonly (readonly [field: string, part: CyclePart])[] = [
  ['prediction', 'prediction'],
  ['successCriterion', 'criterion'],
  ['ownerRole', 'owner'],
];

const missingPlan = (test: PlainRecord): readonly CyclePart[] =>
  planParts.filter(([field]) => !isFilled(test, field)).map(([, part]) => part);

const missingStudy = (document: ProjectDocument, test: PlainRecord): readonly CyclePart[] => {
  const hasResult = isFilled(test, 'resultValue');
  const parts: readonly (readonly [isMissing: boolean, part: CyclePart])[] = [
    [!hasResult, 'result'],
    [hasResult && !isFilled(test, 'predictionMet'), 'judgement'],
    [hasResult && learningsOfTest(document, test.id).length === 0, 'learning'],
  ];
  return parts.filter(([isMissing]) => isMissing).map(([, part]) => part);
};

/** Whether a decision is to try again, changed or as it was. */
export function asksForNextCycle({ fields }: PlainRecord): boolean {
  return fields.outcome === 'adapt' || fields.outcome === 'extend';
}

/** Of what was adopted first what is done differently now, then when somebody looked whether it lasts. */
const missingInPractice = (decision: PlainRecord): readonly CyclePart[] => {
  const { whatWeDoDifferently, checkedOn } = partsOf(decision, 'practiceChange');
  if (!whatWeDoDifferently) return ['practiceChange'];
  return checkedOn ? [] : ['practiceCheck'];
};

/** What an outcome asks for: adopted needs a change of practice, adapted and extended need the next cycle. */
const missingAfter = (
  document: ProjectDocument,
  test: PlainRecord,
  decision: PlainRecord,
): readonly CyclePart[] => {
  const { outcome } = decision.fields;
  if (!isFilled(decision, 'outcome')) return ['outcome'];
  if (outcome === 'adopt') return missingInPractice(decision);
  return asksForNextCycle(decision) && followingTests(document, test.id).length === 0 ? ['nextCycle'] : [];
};

const missingAct = (document: ProjectDocument, test: PlainRecord): readonly CyclePart[] => {
  const decisions = standingDecisions(document, test.id);
  if (decisions.length === 0) return isFilled(test, 'resultValue') ? ['decision'] : [];
  return [...new Set(decisions.flatMap((decision) => missingAfter(document, test, decision)))];
};

/** The decisions about a test of which something is to be said still: what comes of it, what is done differently, or when that was checked. */
export function incompleteDecisions(document: ProjectDocument, test: PlainRecord): readonly PlainRecord[] {
  return standingDecisions(document, test.id).filter((decision) =>
    missingAfter(document, test, decision).some((part) => part !== 'nextCycle'),
  );
}

/**
 * What a cycle lacks as far as it has come: before its start of the plan, while it runs and after it of the result, once
 * there is a result of learning and decision. What this copy withholds is not missing.
 */
export function missingInCycle(document: ProjectDocument, test: PlainRecord): readonly CyclePart[] {
  switch (statusOfTest(test)) {
    case 'draft':
    case 'planned':
      return missingPlan(test);
    case 'running':
    case 'studying':
    case 'decided':
      return [...missingStudy(document, test), ...missingAct(document, test)];
    case 'stopped':
      return [
        ...(isFilled(test, 'stopReason') ? [] : (['stopReason'] as const)),
        ...missingStudy(document, test).filter((part) => part !== 'result'),
        ...missingAct(document, test),
      ];
  }
}
