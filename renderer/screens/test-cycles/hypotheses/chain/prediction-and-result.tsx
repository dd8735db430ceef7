import { Check, CircleHelp, Equal, X } from 'lucide-react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { textOf } from '../../../../../shared/records/fields/read-field.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import type { CyclePart } from '../../../../../shared/records/lifecycle/missing-in-cycle.ts';
import {
  plannedFields,
  seenFields,
} from '../../../../../shared/records/lifecycle/planned-and-seen-fields.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { SectorPredictions } from '../../../../features/sector-predictions/sector-predictions.tsx';
import type { CycleForm } from './cycle-form.ts';
import { CycleStart } from './cycle-start.tsx';
import {
  amendmentsOf,
  type CycleSide,
  judgementOf,
  predictionOf,
  sampleInWords,
  shownResultOf,
  tookPartInWords,
} from './describe-cycle.ts';
import { LostMeasures } from './lost-measures.tsx';
import { AmendedBy, PartnerChangeLines } from './partner-change-lines.tsx';

/** One cycle, what it lacks, and how to open the place where something of it is filled in. */
export interface CycleProps {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
  readonly missing: readonly CyclePart[];
  readonly isReadOnly: boolean;
  readonly onOpen: (form: CycleForm) => void;
}

/** A number with its whole, large, and the words under it; words alone where there is no number. */
export function FigureAndWords({ figure, words }: CycleSide) {
  return (
    <>
      {figure !== '' && <p className="cycle-figure">{figure}</p>}
      {words !== '' && (
        <p className="cycle-words" dir="auto">
          {words}
        </p>
      )}
    </>
  );
}

/** The words of a prediction, or that there is none: a number may say it alone. */
export function saidOrNobody(figure: string, words: string): string {
  return figure === '' && words === '' ? 'Nobody has said yet what they expect.' : words;
}

/** A line in small letters; nothing where nothing is written. */
const Meta = ({ words }: { readonly words: string }) =>
  words === '' ? null : (
    <p className="meta" dir="auto">
      {words}
    </p>
  );

const Amendments = ({ document, test }: Pick<CycleProps, 'document' | 'test'>) =>
  amendmentsOf(document, test).map(({ id, sentence, reason }) => (
    <p key={id} className="cycle-amendment">
      {sentence} <span className="meta">{reason}</span>{' '}
      <AmendedBy document={document} test={test} amendment={id} />
    </p>
  ));

const planButtonLabel = (missing: readonly CyclePart[]): string => {
  if (missing.includes('prediction')) return 'Say what you expect';
  if (missing.includes('criterion')) return 'Say what success is';
  return missing.includes('owner') ? 'Say who runs it' : '';
};

/** Two cycles stand side by side: those who listen hear which of them a side belongs to. */
const sideName = (title: string, document: ProjectDocument, test: PlainRecord): string =>
  `${title}, cycle ${cycleNumberOf(document, test.id)}`;

/** What was said before the start, with what was changed of it since. */
export function PredictedSide({ document, test, missing, isReadOnly, onOpen }: CycleProps) {
  const { figure, words, criterion, isLocked, lockedOn } = predictionOf(document, test);
  const label = planButtonLabel(missing);
  return (
    <section className="cycle-side" aria-label={sideName('We predicted', document, test)}>
      <h4>We predicted</h4>
      <FigureAndWords figure={figure} words={saidOrNobody(figure, words)} />
      <Meta words={criterion} />
      <LostMeasures document={document} test={test} />
      <Meta words={sampleInWords(test)} />
      {isLocked && <CycleStart testId={test.id} lockedOn={lockedOn} />}
      <Amendments document={document} test={test} />
      <PartnerChangeLines document={document} test={test} fields={plannedFields} />
      {label !== '' && !isReadOnly && <Button onPress={() => onOpen('plan')}>{label}</Button>}
      <SectorPredictions
        test={test}
        heading={(heading) => <h5>{heading}</h5>}
        onWrite={() => onOpen('sectors')}
      />
    </section>
  );
}

const judgementIcons: { readonly [met: string]: typeof Check | undefined } = {
  yes: Check,
  partly: Equal,
  no: X,
  cannotTell: CircleHelp,
};

/** Whether the prediction came true, with its icon; nothing where nobody has said. */
export function Judgement({ test }: Pick<CycleProps, 'test'>) {
  const met = textOf(test, 'predictionMet');
  const words = judgementOf(test);
  const Icon = judgementIcons[met];
  if (words === '') return null;
  return (
    <p className={`cycle-judgement is-${met}`}>
      {Icon && <Icon className="icon" aria-hidden="true" />}
      {words}
    </p>
  );
}

const studyButtonLabel = (missing: readonly CyclePart[]): string => {
  if (missing.includes('stopReason')) return 'Say why it was stopped';
  if (missing.includes('result')) return 'Note what you see';
  return missing.includes('judgement') ? 'Say whether it came true' : '';
};

/** What was seen, or why there is nothing yet. */
export function SawSide({ document, test, missing, isReadOnly, onOpen }: CycleProps) {
  const label = studyButtonLabel(missing);
  const [noticed, unexpected] = [textOf(test, 'observations'), textOf(test, 'unexpected')];
  return (
    <section className="cycle-side" aria-label={sideName('We saw', document, test)}>
      <h4>We saw</h4>
      <FigureAndWords {...shownResultOf(document, test)} />
      <Judgement test={test} />
      <Meta words={tookPartInWords(test)} />
      <Meta words={noticed && `Noticed: ${noticed}`} />
      <Meta words={unexpected && `Not expected: ${unexpected}`} />
      <PartnerChangeLines document={document} test={test} fields={seenFields} />
      {label !== '' && !isReadOnly && (
        <Button onPress={() => onOpen(missing.includes('stopReason') ? 'stop' : 'study')}>{label}</Button>
      )}
    </section>
  );
}
