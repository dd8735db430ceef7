import { useRef, useState } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { childrenOf } from '../../../../../shared/document/model/selectors.ts';
import { isFilled } from '../../../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import { type CyclePart, missingInCycle } from '../../../../../shared/records/lifecycle/missing-in-cycle.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { focusNextFrame } from '../../../../core/ui/focus.ts';
import { kindStyle } from '../../../../core/ui/kind-mark.tsx';
import { ChildrenSection } from '../../../../features/record-form/children/children-section.tsx';
import { SectorPredictionForm } from '../../../../features/sector-predictions/sector-prediction-form.tsx';
import { SectorPredictionsSection } from '../../../../features/sector-predictions/sector-predictions-section.tsx';
import { WhatTestCanTellSection } from '../../../../features/what-test-can-tell/what-test-can-tell-section.tsx';
import { CycleClashes } from './cycle-clashes.tsx';
import { CycleFindings } from './cycle-findings.tsx';
import type { CycleForm } from './cycle-form.ts';
import { CycleHead } from './cycle-head.tsx';
import { CycleStatusActions } from './cycle-status-actions.tsx';
import { FieldsForm } from './fields-form.tsx';
import { IncompleteDecisionForm } from './incomplete-decision-form.tsx';
import { LearningsAndDecisions } from './learnings-and-decisions.tsx';
import { leftForm } from './new-card-draft.ts';
import { NewDecisionForm } from './new-decision-form.tsx';
import { NewLearningForm } from './new-learning-form.tsx';
import { ChangesSeenButton } from './partner-change-lines.tsx';
import { type CycleProps, PredictedSide, SawSide } from './prediction-and-result.tsx';
import { type ShownSides, SidesInShort } from './sides-in-short.tsx';
import { TestMeasures } from './test-measures.tsx';
import { useFormInSight } from './use-form-in-sight.ts';
import './cycle-card.css';

const planFields = [
  'prediction',
  'successCriterion',
  'sample',
  'ownerRole',
  'plannedStart',
  'plannedEnd',
  'steps',
  'title',
  'locked',
];
const studyFields = [
  'resultValue',
  'predictionMet',
  'actualN',
  'observations',
  'unexpected',
  'actualEnd',
  'resultMayLeave',
];

/** The form of the card in which a field is written; none for one that is written elsewhere. */
const formOfField = (field: string): CycleForm | undefined => {
  if (planFields.includes(field)) return 'plan';
  return studyFieldsFor(field).includes(field) ? 'study' : undefined;
};

const controlOf = (field: string): string =>
  `[data-field="${CSS.escape(field)}"] :is(textarea, input, button)`;

/** The start was written by the step that the test took: it stands here only where a day is wrong, of which it may be the one. */
const studyFieldsFor = (goesTo: string | undefined): readonly string[] =>
  goesTo === 'actualStart' || goesTo === 'actualEnd' ? ['actualStart', ...studyFields] : studyFields;

/** What is locked can be amended; what was amended is to be read, also after a start was taken back. */
const hasAmendments = (document: ProjectDocument, test: PlainRecord): boolean =>
  isFilled(test, 'locked') || childrenOf(document, 'amendment', test.id).length > 0;

const fieldOfPart: { readonly [part in CyclePart]?: string } = {
  prediction: 'prediction',
  criterion: 'successCriterion',
  owner: 'ownerRole',
  result: 'resultValue',
  judgement: 'predictionMet',
};

/** Of the fields of a form the one that the card asks for. */
const askedField = (missing: readonly CyclePart[], fields: readonly string[]): string | undefined =>
  missing.map((part) => fieldOfPart[part]).find((field) => field !== undefined && fields.includes(field));

interface FormProps extends Pick<CycleProps, 'document' | 'test' | 'missing'> {
  readonly form: CycleForm;
  /** The field that it was opened for. */
  readonly goesTo: string | undefined;
  /** Not where it is shown again because something stands in it. */
  readonly autoFocus: boolean;
  readonly onDone: () => void;
  /** Called in its place once it was decided to adopt: what is done differently comes next. */
  readonly onAdopted: () => void;
}

/** The form of one part of a cycle, under what it judges. */
const OpenForm = ({ document, test, missing, form, goesTo, autoFocus, onDone, onAdopted }: FormProps) => {
  const card = { kind: 'test', id: test.id };
  const asked = (fields: readonly string[]) => ({
    fields,
    askedField: goesTo ?? askedField(missing, fields),
  });
  switch (form) {
    case 'plan':
      return (
        <FieldsForm card={card} title="What is planned" {...asked(planFields)} onDone={onDone}>
          <TestMeasures testId={test.id} />
          <WhatTestCanTellSection id={test.id} />
          <SectorPredictionsSection id={test.id} />
          {hasAmendments(document, test) && <ChildrenSection {...card} />}
        </FieldsForm>
      );
    case 'study':
      return (
        <FieldsForm
          key={goesTo}
          card={card}
          title="What was seen"
          {...asked(studyFieldsFor(goesTo))}
          onDone={onDone}
        />
      );
    case 'stop':
      return (
        <FieldsForm
          card={card}
          title="Why it was stopped"
          fields={['stopReason', 'actualEnd']}
          onDone={onDone}
        />
      );
    case 'learning':
      return <NewLearningForm testId={test.id} autoFocus={autoFocus} onDone={onDone} />;
    case 'decision':
      return <NewDecisionForm testId={test.id} autoFocus={autoFocus} onDone={onDone} onAdopted={onAdopted} />;
    case 'practice':
      return <IncompleteDecisionForm document={document} test={test} onDone={onDone} />;
    case 'sectors':
      return (
        <section className="cycle-form" aria-label="What each sector predicts">
          <h4>What each sector predicts</h4>
          <SectorPredictionForm testId={test.id} onDone={onDone} />
        </section>
      );
  }
};

/** What stays to be read while a form is open: what it judges. */
const sidesBeside: { readonly [form in CycleForm]?: ShownSides } = {
  study: 'predicted',
  learning: 'both',
  decision: 'both',
  practice: 'both',
};

interface CycleCardProps {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
}

/** One cycle: what was predicted beside what was seen, what was learned and decided, and what it lacks. */
export function CycleCard({ document, test }: CycleCardProps) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const key = useProject((project) => project.key);
  const [form, setForm] = useState<CycleForm | undefined>(() => leftForm(key, test.id));
  const [wasOpenedHere, setOpenedHere] = useState(false);
  const box = useRef<HTMLElement>(null);
  useFormInSight(box, wasOpenedHere ? form : undefined);
  const [goesTo, setGoesTo] = useState<string>();
  const openForm = (next: CycleForm | undefined, field?: string): void => {
    setGoesTo(field);
    setOpenedHere(true);
    setForm(next);
  };
  const focusCard = () => focusNextFrame(() => box.current);
  const goToField = (field: string): void => {
    const control = box.current?.querySelector<HTMLElement>(controlOf(field));
    if (control) control.focus();
    else openForm(formOfField(field), field);
  };
  const close = () => {
    setForm(undefined);
    focusCard();
  };
  const props: CycleProps = {
    document,
    test,
    missing: missingInCycle(document, test),
    isReadOnly,
    onOpen: openForm,
  };
  return (
    <article
      ref={box}
      className="cycle"
      style={kindStyle('test')}
      tabIndex={-1}
      aria-label={`Cycle ${cycleNumberOf(document, test.id)}: ${titleOf('test', test)}`}
      data-card={test.id}
    >
      <CycleHead document={document} test={test} />
      <div className="cycle-body">
        {form === undefined ? (
          <>
            <CycleClashes testId={test.id} />
            <div className="cycle-sides">
              <PredictedSide {...props} />
              <SawSide {...props} />
            </div>
            <ChangesSeenButton document={document} test={test} onSeen={focusCard} />
          </>
        ) : (
          <>
            {sidesBeside[form] && <SidesInShort document={document} test={test} sides={sidesBeside[form]} />}
            <OpenForm
              {...props}
              form={form}
              goesTo={goesTo}
              autoFocus={wasOpenedHere}
              onDone={close}
              onAdopted={() => setForm('practice')}
            />
          </>
        )}
        <CycleFindings
          document={document}
          test={test}
          openForm={form}
          formOfField={formOfField}
          onField={goToField}
          onSettled={focusCard}
        />
        <LearningsAndDecisions {...props} openForm={form} />
      </div>
      <CycleStatusActions {...props} openForm={form} onStepTaken={focusCard} />
    </article>
  );
}
