import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import {
  type StatementPiece,
  statementPieces,
} from '../../../../../shared/records/computed/statement-pieces.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import type { TestChain } from '../../../../../shared/records/lifecycle/test-chains.ts';
import { measuresOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { KindMark, kindStyle } from '../../../../core/ui/kind-mark.tsx';
import { chainWindow } from '../chain/chain-window.ts';
import type { PresentedHypothesisOrTest } from './hypotheses-to-present.ts';
import { SlideBetween, SlideCycle } from './slide-cycle.tsx';
import { SlideMeasure } from './slide-measure.tsx';
import { SlideStrips } from './slide-strips.tsx';
import { useSlideFit } from './use-slide-fit.ts';
import './hypothesis-slide.css';

/** From this many letters on a statement is set smaller, at the size of plain words. */
const LONG_STATEMENT = 215;

const isLongStatement = (letters: number): boolean => letters > LONG_STATEMENT;

/** A test that is about no hypothesis is its own statement. */
const NO_HYPOTHESIS = 'Not linked to a hypothesis yet.';

const lettersOf = (pieces: readonly StatementPiece[]): number =>
  pieces.reduce((sum, { lead, words, after }) => sum + `${lead} ${words || '…'}${after} `.length, 0);

/** With cycles below it the statement leaves out how we would know: their predictions say it, and nothing that is missing is shown. */
const piecesBeside = (hypothesis: PlainRecord, cycles: TestChain): readonly StatementPiece[] => {
  const pieces = statementPieces(hypothesis);
  if (cycles.length === 0) return pieces;
  const said = pieces.filter(({ field, words }) => field !== 'weWillSee' && words !== '');
  return said.map((piece, at) =>
    at === said.length - 1 && piece.after === ',' ? { ...piece, after: '.' } : piece,
  );
};

const TestStatement = ({ test }: { readonly test: PlainRecord }) => {
  const title = titleOf('test', test);
  return (
    <div>
      <h2
        className={isLongStatement(title.length) ? 'slide-statement is-long' : 'slide-statement'}
        dir="auto"
      >
        {title}
      </h2>
      <p>{NO_HYPOTHESIS}</p>
    </div>
  );
};

const SlideStatement = ({ pieces }: { readonly pieces: readonly StatementPiece[] }) => (
  <h2
    className={isLongStatement(lettersOf(pieces)) ? 'slide-statement is-long' : 'slide-statement'}
    dir="auto"
  >
    {pieces.map(({ field, lead, words, after }) => (
      <span key={field}>
        <b>{lead}</b> {words || '…'}
        {words !== '' && after}{' '}
      </span>
    ))}
  </h2>
);

interface HypothesisSlideProps {
  readonly document: ProjectDocument;
  readonly hypothesisOrTest: PresentedHypothesisOrTest;
  readonly chains: readonly TestChain[];
  /** The cycle that is spoken of: of its chain two stand on the slide. */
  readonly current: PlainRecord | undefined;
  readonly onCycle: (id: RecordId) => void;
}

/** One hypothesis, or tests without one, for the wall: the statement, two cycles at most, and what the measure of the one that is spoken of says. */
export function HypothesisSlide({
  document,
  hypothesisOrTest,
  chains,
  current,
  onCycle,
}: HypothesisSlideProps) {
  const { kind, record } = hypothesisOrTest;
  const cycles = chains.flat();
  const chain = chains.find((tests) => tests.some(({ id }) => id === current?.id)) ?? [];
  const { shown } = chainWindow(document, chain, current?.id);
  const [measure] = current ? measuresOfTest(document, current.id) : [];
  const pieces = kind === 'hypothesis' ? piecesBeside(record, cycles) : [];
  const slide = useSlideFit();
  return (
    <section
      ref={slide}
      className={shown.length === 0 ? 'hypothesis-slide is-untested' : 'hypothesis-slide'}
      style={kindStyle(kind)}
      aria-label={titleOf(kind, record)}
    >
      <header className="slide-head">
        <KindMark kind={kind} size={84} />
        {kind === 'hypothesis' ? <SlideStatement pieces={pieces} /> : <TestStatement test={record} />}
      </header>
      {cycles.length > shown.length && (
        <SlideStrips document={document} cycles={cycles} chain={chain} shown={shown} onCycle={onCycle} />
      )}
      {shown.length === 0 && <p className="slide-none">No test yet.</p>}
      <div className={shown.length > 1 ? 'slide-cycles' : 'slide-cycles is-single'}>
        {shown[0] && (
          <SlideCycle
            document={document}
            test={shown[0]}
            isCurrent={shown[0] === current}
            isLast={shown[1] === undefined}
            onCycle={onCycle}
          />
        )}
        {shown[0] && shown[1] && <SlideBetween document={document} test={shown[0]} />}
        {shown[1] && (
          <SlideCycle
            document={document}
            test={shown[1]}
            isCurrent={shown[1] === current}
            isLast
            onCycle={onCycle}
          />
        )}
      </div>
      {measure && <SlideMeasure document={document} measureId={measure.id} chain={chain} />}
    </section>
  );
}
