import type { ReactNode } from 'react';
import type { PlainRecord } from '../../../../../shared/document/model/document.ts';
import { findingsOfRecord } from '../../../../../shared/records/checks/findings.ts';
import {
  dayAndMonthInWords,
  numberOf,
  optionLabel,
  partsOf,
  textOf,
} from '../../../../../shared/records/fields/read-field.ts';
import { kindOf, titleOf } from '../../../../../shared/records/kind-registry.ts';
import { decisionsAboutTest, learningsOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { standingDecisions } from '../../../../../shared/records/lifecycle/test-decisions.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { KindMark } from '../../../../core/ui/kind-mark.tsx';
import { LinkedCardButton } from '../../../../features/links/linked-card-button.tsx';
import { openCardForm } from '../card-form-dialog.tsx';
import type { CycleForm } from './cycle-form.ts';
import type { CycleProps } from './prediction-and-result.tsx';

interface LearningsAndDecisionsProps extends CycleProps {
  /** The form that is open over these rows: what it asks is not asked twice, by a button that looks as if it kept it. */
  readonly openForm: CycleForm | undefined;
}

interface RowProps {
  readonly kind: string;
  /** Stands for what is not there yet. */
  readonly isFaint?: boolean;
  readonly children: ReactNode;
  readonly aside?: string;
}

const Row = ({ kind, isFaint = false, children, aside = '' }: RowProps) => (
  <li className={isFaint ? 'cycle-row is-faint' : 'cycle-row'}>
    <KindMark kind={kind} />
    <div className="cycle-row-words">{children}</div>
    {aside !== '' && <span className="meta">{aside}</span>}
  </li>
);

const CardTitle = ({ kind, record }: { readonly kind: string; readonly record: PlainRecord }) => (
  <LinkedCardButton kind={kind} onClick={() => openCardForm({ kind, id: record.id })}>
    {titleOf(kind, record)}
  </LinkedCardButton>
);

const strengthInWords = (learning: PlainRecord): string => {
  const strength = numberOf(learning, 'strength');
  return strength === undefined ? '' : `Strength ${strength} of 5`;
};

const LearningRows = ({
  document,
  test,
  missing,
  isReadOnly,
  onOpen,
  openForm,
}: LearningsAndDecisionsProps) => {
  const learnings = learningsOfTest(document, test.id);
  const isAsked = missing.includes('learning') && !isReadOnly;
  return (
    <>
      {learnings.map((learning) => (
        <Row key={learning.id} kind="learning" aside={strengthInWords(learning)}>
          <CardTitle kind="learning" record={learning} />
        </Row>
      ))}
      {learnings.length === 0 && openForm !== 'learning' && (
        <Row kind="learning" isFaint>
          {isAsked ? (
            <Button onPress={() => onOpen('learning')}>Write what we learned</Button>
          ) : (
            'What we learned comes after the result'
          )}
        </Row>
      )}
    </>
  );
};

const withoutFullStop = (words: string): string => words.trim().replace(/[.!]$/u, '');

/** "Done differently now: each new carer is asked. Where: Westmarle. Since 3 March. Checked on 1 May." Empty where nobody has said. */
const practiceInWords = (decision: PlainRecord): string => {
  const { whatWeDoDifferently, where, since, checkedOn } = partsOf(decision, 'practiceChange');
  if (typeof whatWeDoDifferently !== 'string' || whatWeDoDifferently === '') return '';
  const [from, checked] = [dayAndMonthInWords(since), dayAndMonthInWords(checkedOn)];
  const sentences = [
    `Done differently now: ${withoutFullStop(whatWeDoDifferently)}`,
    typeof where === 'string' && where !== '' ? `Where: ${withoutFullStop(where)}` : '',
    from === '' ? '' : `Since ${from}`,
    checked === '' ? '' : `Checked on ${checked}`,
  ];
  return `${sentences.filter(Boolean).join('. ')}.`;
};

interface DecisionWordsProps extends Pick<CycleProps, 'document'> {
  readonly decision: PlainRecord;
  /** Another outcome was decided since, or chosen. */
  readonly isReplaced: boolean;
}

/** What the card asks for by a button of its own. */
const askedByButton = new Set(['adoptWithoutPracticeChange', 'noNextCycle']);

const DecisionWords = ({ document, decision, isReplaced }: DecisionWordsProps) => {
  const outcome = optionLabel(kindOf('decision')?.fields.outcome?.options ?? [], decision.fields.outcome);
  const findings = findingsOfRecord(document, { kind: 'decision', id: decision.id }).filter(
    ({ rule }) => !askedByButton.has(rule),
  );
  const [dissent, change] = [textOf(decision, 'dissent'), practiceInWords(decision)];
  return (
    <>
      {outcome !== '' && <b>{`${outcome}: `}</b>}
      <CardTitle kind="decision" record={decision} />
      {isReplaced && <p className="meta">No longer counts.</p>}
      {change !== '' && (
        <p className="meta" dir="auto">
          {change}
        </p>
      )}
      {findings.map(({ rule, message }) => (
        <p key={rule} className="meta">
          {message}
        </p>
      ))}
      {dissent !== '' && <p className="meta" dir="auto">{`Not everybody agreed: ${dissent}`}</p>}
    </>
  );
};

const actLabel = (missing: CycleProps['missing']): string => {
  if (missing.includes('outcome')) return 'Say whether to adopt, adapt, abandon or extend';
  if (missing.includes('practiceChange')) return 'Say what is done differently now';
  return missing.includes('practiceCheck') ? 'Say when it was checked' : '';
};

const DecisionRows = ({
  document,
  test,
  missing,
  isReadOnly,
  onOpen,
  openForm,
}: LearningsAndDecisionsProps) => {
  const decisions = decisionsAboutTest(document, test.id);
  const standing = standingDecisions(document, test.id);
  const isAsked = missing.includes('decision') && !isReadOnly;
  const label = isReadOnly || openForm === 'practice' ? '' : actLabel(missing);
  return (
    <>
      {decisions.map((decision) => (
        <Row key={decision.id} kind="decision" aside={dayAndMonthInWords(decision.fields.on)}>
          <DecisionWords document={document} decision={decision} isReplaced={!standing.includes(decision)} />
        </Row>
      ))}
      {decisions.length === 0 && openForm !== 'decision' && (
        <Row kind="decision" isFaint>
          {isAsked ? (
            <Button onPress={() => onOpen('decision')}>Adopt, adapt, abandon or extend…</Button>
          ) : (
            'Adopt, adapt, abandon or extend'
          )}
        </Row>
      )}
      {label !== '' && (
        <li className="cycle-row">
          <Button onPress={() => onOpen('practice')}>{label}</Button>
        </li>
      )}
    </>
  );
};

/** What was learned and what was decided; each opens its card, and what is missing is asked for. */
export function LearningsAndDecisions(props: LearningsAndDecisionsProps) {
  return (
    <ul className="cycle-rows">
      <LearningRows {...props} />
      <DecisionRows {...props} />
    </ul>
  );
}
