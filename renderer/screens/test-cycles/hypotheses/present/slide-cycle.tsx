import { LockKeyhole, MoveRight } from 'lucide-react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import {
  lostMeasureInWords,
  lostMeasuresOfTest,
} from '../../../../../shared/records/lifecycle/lost-measures.ts';
import { learningsOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { standingDecisions } from '../../../../../shared/records/lifecycle/test-decisions.ts';
import { localToday } from '../../../../core/records/parse-day.ts';
import { KindMark, kindStyle } from '../../../../core/ui/kind-mark.tsx';
import { cycleDatesInWords } from '../chain/cycle-dates.ts';
import { outcomesInWords } from '../chain/cycle-strips.tsx';
import {
  amendmentsOf,
  type CycleSide,
  otherStartsInWords,
  predictionOf,
  shownResultOf,
} from '../chain/describe-cycle.ts';
import { Judgement } from '../chain/prediction-and-result.tsx';
import { SlideSectors } from './slide-sectors.tsx';

interface CycleOfSlide {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
}

/** The number larger than its whole: "4 of 6". */
const SlideFigure = ({ figure }: Pick<CycleSide, 'figure'>) => {
  const [number = '', ...rest] = figure.split(' ');
  return (
    <p className="slide-figure">
      <b>{number}</b> {rest.join(' ')}
    </p>
  );
};

const SlideSide = ({ title, side }: { readonly title: string; readonly side: CycleSide }) => (
  <>
    <h4>{title}</h4>
    {side.figure !== '' && <SlideFigure figure={side.figure} />}
    {side.words !== '' && (
      <p className={side.figure === '' ? 'slide-words is-alone' : 'slide-words'} dir="auto">
        {side.words}
      </p>
    )}
  </>
);

/** What was decided after the last cycle on the slide; after the others it stands beside them. */
const SlideDecision = ({ document, test }: CycleOfSlide) => {
  const [decision] = standingDecisions(document, test.id);
  if (!decision) return null;
  return (
    <p className="slide-line slide-decision">
      <KindMark kind="decision" size={28} />
      <span dir="auto">
        {outcomesInWords(document, test) !== '' && <b>{`${outcomesInWords(document, test)}: `}</b>}
        {titleOf('decision', decision)}
      </span>
    </p>
  );
};

/** The last line of a cycle: what was learned, else since when the prediction is locked. */
const SlideLastLine = ({ document, test }: CycleOfSlide) => {
  const [learning] = learningsOfTest(document, test.id);
  const { isLocked, lockedOn } = predictionOf(document, test);
  if (learning)
    return (
      <p className="slide-line">
        <KindMark kind="learning" size={28} />
        <span dir="auto">{titleOf('learning', learning)}</span>
      </p>
    );
  if (!isLocked) return null;
  return (
    <p className="slide-line">
      <LockKeyhole className="icon" aria-hidden="true" />
      {lockedOn === '' ? 'Prediction locked at the start' : `Prediction locked on ${lockedOn}`}
    </p>
  );
};

interface SlideCycleProps extends CycleOfSlide {
  /** It is the one that is spoken of. */
  readonly isCurrent: boolean;
  /** No other one stands behind it. */
  readonly isLast: boolean;
  readonly onCycle: (id: RecordId) => void;
}

/** One cycle for the wall: prediction and result under the double rule, what was changed since, what was learned. */
export function SlideCycle({ document, test, isCurrent, isLast, onCycle }: SlideCycleProps) {
  const dates = cycleDatesInWords(test, localToday());
  const predicted = predictionOf(document, test);
  const isSaid = predicted.figure !== '' || predicted.words !== '';
  return (
    <article
      className={isCurrent ? 'slide-cycle is-current' : 'slide-cycle'}
      style={kindStyle('test')}
      data-card={test.id}
    >
      <header>
        <KindMark kind="test" size={34} isFilled />
        <h3>
          <button
            type="button"
            aria-current={isCurrent ? 'true' : undefined}
            onClick={() => onCycle(test.id)}
          >
            {`Cycle ${cycleNumberOf(document, test.id)}`}
          </button>
        </h3>
        <span>{dates}</span>
      </header>
      <div className="slide-sides">
        <div>
          <SlideSide
            title="We predicted"
            side={isSaid ? predicted : { figure: '', words: 'Nobody has said yet.' }}
          />
          {otherStartsInWords(document, test).map((sentence) => (
            <p key={sentence} className="slide-amendment">
              {sentence}
            </p>
          ))}
          {amendmentsOf(document, test).map(({ id, sentence }) => (
            <p key={id} className="slide-amendment">
              {sentence}
            </p>
          ))}
          {lostMeasuresOfTest(document, test.id).map((lost) => (
            <p key={lost.id} className="slide-amendment" dir="auto">
              {lostMeasureInWords(lost)}
            </p>
          ))}
          <SlideSectors document={document} test={test} />
        </div>
        <div>
          <SlideSide title="We saw" side={shownResultOf(document, test)} />
          <Judgement test={test} />
        </div>
      </div>
      <SlideLastLine document={document} test={test} />
      {isLast && <SlideDecision document={document} test={test} />}
    </article>
  );
}

/** Between two cycles: what was decided after the first. */
export function SlideBetween({ document, test }: CycleOfSlide) {
  const [decision] = standingDecisions(document, test.id);
  return (
    <div className="slide-between" style={kindStyle('decision')}>
      {decision && <KindMark kind="decision" size={40} />}
      <b>{outcomesInWords(document, test) || 'Next'}</b>
      <MoveRight className="icon" aria-hidden="true" />
      {decision && <p dir="auto">{titleOf('decision', decision)}</p>}
    </div>
  );
}
