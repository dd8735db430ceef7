import type { PlainRecord, ProjectDocument, StoredRecord } from '../../../shared/document/model/document.ts';
import { findLiveShown } from '../../../shared/document/model/find-shown.ts';
import { decisionOutcomes } from '../../../shared/records/fields/decision-outcomes.ts';
import { dayAndMonthInWords, optionLabel, textOf } from '../../../shared/records/fields/read-field.ts';
import { kindOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { decisionsAboutTest } from '../../../shared/records/lifecycle/test-cycles.ts';
import { DECIDED_OUTCOME, disputedOutcomes } from '../../../shared/records/lifecycle/test-decisions.ts';
import { dotsOf } from '../../core/records/field-state.ts';
import { writeFields } from '../../core/records/write-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { ClashChoice } from './clash-choice.tsx';
import { clashSidesOf, useWhoseDot, useWriterInWords } from './clash-sides.ts';

const labelOf = (outcome: string): string => optionLabel(decisionOutcomes, outcome) || outcome;

/** "Because it rained. Decided by the main group, 3 March." Empty where nothing more is said of it. */
const aboutDecision = (decision: PlainRecord): string => {
  const by = [textOf(decision, 'decidedBy'), dayAndMonthInWords(decision.fields.on)]
    .filter(Boolean)
    .join(', ');
  return [textOf(decision, 'reason'), by && `Decided: ${by}`].filter(Boolean).join(' · ');
};

const DecisionInWords = ({ decision }: { readonly decision: PlainRecord }) => {
  const about = aboutDecision(decision);
  return (
    <>
      <p dir="auto">{titleOf('decision', decision)}</p>
      {about !== '' && (
        <p className="meta" dir="auto">
          {about}
        </p>
      )}
    </>
  );
};

const decisionsWith = (document: ProjectDocument, testId: string, outcome: string): readonly PlainRecord[] =>
  decisionsAboutTest(document, testId).filter(({ fields }) => fields.outcome === outcome);

const settle = (testId: string, outcome: string): void => {
  const kind = kindOf('test');
  if (!kind) return;
  writeFields(
    kind,
    testId,
    'Decision settled',
    { [DECIDED_OUTCOME]: outcome },
    { message: `${labelOf(outcome)} counts. The other decision stays to be read.` },
  );
};

interface DecisionClashProps {
  readonly testId: string;
  readonly stored: StoredRecord;
}

/** Decisions about one test that do not say the same: each with its words, who decided and when. One outcome is chosen; the others stay to be read. */
export function DecisionClash({ testId, stored }: DecisionClashProps) {
  const document = useProject((project) => project.document);
  const whoseWrite = useWriterInWords();
  const whoseDot = useWhoseDot();
  const outcomes = disputedOutcomes(document, testId);
  if (outcomes.length < 2) return null;
  const written = clashSidesOf(stored, DECIDED_OUTCOME);
  const whoseOutcome = (outcome: string): string => {
    const side = written.find(({ value }) => value === outcome);
    if (side) return whoseWrite({ kind: 'test', id: testId }, DECIDED_OUTCOME, side.dot);
    const [decision] = decisionsWith(document, testId, outcome);
    const found = decision && findLiveShown(document, { kind: 'decision', id: decision.id });
    return found ? whoseDot(dotsOf(found, 'outcome')[0] ?? '') : '';
  };
  return (
    <ClashChoice
      label="What was decided: not the same"
      title="Its decisions do not say the same."
      advice="Choose the outcome that counts. The other stays to be read."
      sides={outcomes.map((outcome) => ({
        key: outcome,
        whose: whoseOutcome(outcome),
        content: (
          <>
            <p>
              <b>{labelOf(outcome)}</b>
            </p>
            {decisionsWith(document, testId, outcome).map((decision) => (
              <DecisionInWords key={decision.id} decision={decision} />
            ))}
          </>
        ),
        chooseLabel: `Choose ${labelOf(outcome)}`,
        onChoose: () => settle(testId, outcome),
      }))}
    />
  );
}
