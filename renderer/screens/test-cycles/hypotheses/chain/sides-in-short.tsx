import type { ReactNode } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { shortenAtWord } from '../../../../../shared/records/fields/cut-at-word.ts';
import { textOf } from '../../../../../shared/records/fields/read-field.ts';
import { amendmentsOf, type CycleSide, predictionOf, shownResultOf } from './describe-cycle.ts';
import { FigureAndWords, Judgement, saidOrNobody } from './prediction-and-result.tsx';

/** Which sides of a cycle a form needs to be read beside it: what it asks for itself stands in its fields. */
export type ShownSides = 'predicted' | 'both';

/** So many letters of a text are shown: more would leave no room for what is written below. Two sides are half as wide. */
const longestOf: Record<ShownSides, number> = { predicted: 200, both: 80 };

interface SideProps extends CycleSide {
  readonly title: string;
  readonly more: readonly string[];
  /** Letters of a text. */
  readonly longest: number;
  readonly children?: ReactNode;
}

const Side = ({ title, figure, words, more, longest, children }: SideProps) => (
  <div className="cycle-side">
    <h4>{title}</h4>
    <FigureAndWords figure={figure} words={shortenAtWord(words, longest)} />
    {children}
    {more.filter(Boolean).map((line) => (
      <p key={line} className="meta" dir="auto">
        {shortenAtWord(line, longest)}
      </p>
    ))}
  </div>
);

interface SidesInShortProps {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
  readonly sides: ShownSides;
}

/** What was predicted and seen, to be read while somebody writes what it means. It stays in sight where there is room. */
export function SidesInShort({ document, test, sides }: SidesInShortProps) {
  const { figure, words, criterion } = predictionOf(document, test);
  const amended = amendmentsOf(document, test).map(({ sentence }) => sentence);
  const [noticed, unexpected] = [textOf(test, 'observations'), textOf(test, 'unexpected')];
  return (
    <section className="cycle-sides cycle-sides-short" aria-label="Predicted and seen">
      <Side
        title="We predicted"
        figure={figure}
        words={saidOrNobody(figure, words)}
        more={[...amended, criterion]}
        longest={longestOf[sides]}
      />
      {sides === 'both' && (
        <Side
          title="We saw"
          {...shownResultOf(document, test)}
          longest={longestOf[sides]}
          more={[noticed && `Noticed: ${noticed}`, unexpected && `Not expected: ${unexpected}`]}
        >
          <Judgement test={test} />
        </Side>
      )}
    </section>
  );
}
