import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import type { TestChain } from '../../../../../shared/records/lifecycle/test-chains.ts';
import { measuresOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { KindMark, kindStyle } from '../../../../core/ui/kind-mark.tsx';
import { chainWindow } from '../chain/chain-window.ts';
import { amendmentsOf, predictionOf, resultOf } from '../chain/describe-cycle.ts';
import { statementPieces } from '../statement/statement-pieces.ts';
import { SlideBetween, SlideCycle } from './slide-cycle.tsx';
import { SlideMeasure } from './slide-measure.tsx';
import { SlideStrips } from './slide-strips.tsx';
import './hypothesis-slide.css';

/** From this many letters on the statement is set at the size of plain words. */
const LONG_STATEMENT = 170;

const SlideStatement = ({ hypothesis }: { readonly hypothesis: PlainRecord }) => {
  const pieces = statementPieces(hypothesis);
  const length = pieces.reduce((sum, { words }) => sum + words.length, 0);
  return (
    <h2 className={length > LONG_STATEMENT ? 'slide-statement is-long' : 'slide-statement'} dir="auto">
      {pieces.map(({ field, lead, words, after }) => (
        <span key={field}>
          <b>{lead}</b> {words || '…'}
          {words !== '' && after}{' '}
        </span>
      ))}
    </h2>
  );
};

/** Letters in the longest of the words that stand side by side. */
const longestSide = (document: ProjectDocument, shown: TestChain): number =>
  Math.max(
    0,
    ...shown.flatMap((test) => [
      predictionOf(document, test).words.length,
      resultOf(document, test).words.length,
      ...amendmentsOf(document, test).map(({ sentence }) => sentence.length),
    ]),
  );

/** How large the letters of the cycles are: two cycles and, below, a chart have to stand on one wall. */
const scaleOf = (longest: number, hasMeasure: boolean): number => {
  if (longest > 220) return hasMeasure ? 0.85 : 1.05;
  if (longest > 110) return hasMeasure ? 1.05 : 1.35;
  return hasMeasure ? 1.25 : 1.8;
};

interface HypothesisSlideProps {
  readonly document: ProjectDocument;
  readonly hypothesis: PlainRecord;
  readonly cycles: TestChain;
  /** The place of the cycle that is spoken of. */
  readonly cycle: number;
  readonly onCycle: (id: RecordId) => void;
}

/** One hypothesis for the wall: the statement, two cycles at most, and what the measure of the one that is spoken of says. */
export function HypothesisSlide({ document, hypothesis, cycles, cycle, onCycle }: HypothesisSlideProps) {
  const current = cycles[cycle];
  const { shown } = chainWindow(cycles, current?.id);
  const [measure] = current ? measuresOfTest(document, current.id) : [];
  const scale = scaleOf(longestSide(document, shown), measure !== undefined);
  return (
    <section
      className={shown.length === 0 ? 'hypothesis-slide is-untested' : 'hypothesis-slide'}
      style={{ ...kindStyle('hypothesis'), ...{ '--k': scale } }}
      aria-label={titleOf('hypothesis', hypothesis)}
    >
      <header className="slide-head">
        <KindMark kind="hypothesis" size={84} />
        <SlideStatement hypothesis={hypothesis} />
      </header>
      {cycles.length > 2 && (
        <SlideStrips document={document} cycles={cycles} shown={shown} onCycle={onCycle} />
      )}
      {shown.length === 0 && <p className="slide-none">No test yet.</p>}
      <div className={shown.length > 1 ? 'slide-cycles' : 'slide-cycles is-single'}>
        {shown[0] && (
          <SlideCycle
            document={document}
            test={shown[0]}
            isCurrent={shown[0] === current}
            onCycle={onCycle}
          />
        )}
        {shown[0] && shown[1] && <SlideBetween document={document} test={shown[0]} />}
        {shown[1] && (
          <SlideCycle
            document={document}
            test={shown[1]}
            isCurrent={shown[1] === current}
            onCycle={onCycle}
          />
        )}
      </div>
      {measure && <SlideMeasure measureId={measure.id} />}
    </section>
  );
}
