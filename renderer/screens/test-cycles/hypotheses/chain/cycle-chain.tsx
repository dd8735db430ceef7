import { MoveRight, Plus } from 'lucide-react';
import { Fragment } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { listInWords } from '../../../../../shared/records/fields/read-field.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import {
  asksForNextCycle,
  missingInCycle,
} from '../../../../../shared/records/lifecycle/missing-in-cycle.ts';
import type { TestChain } from '../../../../../shared/records/lifecycle/test-chains.ts';
import { measuresOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { standingDecisions } from '../../../../../shared/records/lifecycle/test-decisions.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { focusCycle } from '../focus-hypothesis-page.ts';
import { showHypothesisOrTest } from '../shown-hypothesis.ts';
import { chainWindow } from './chain-window.ts';
import { CycleCard } from './cycle-card.tsx';
import { CycleStrips, outcomeLabels, outcomesInWords } from './cycle-strips.tsx';
import { MeasurePanel } from './measure-panel.tsx';
import { planNextCycle } from './plan-next-cycle.ts';
import './chain.css';

interface BetweenProps {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
}

/** Between two cycles: what was decided after the first of them. */
const Between = ({ document, test }: BetweenProps) => (
  <p className="cycle-between">
    {outcomesInWords(document, test) || 'Next'}
    <MoveRight className="icon" aria-hidden="true" />
  </p>
);

/** "Adapt means another cycle." */
const nextInWords = (outcomes: readonly string[]): string =>
  `${listInWords(outcomes)} ${outcomes.length > 1 ? 'mean' : 'means'} another cycle.`;

/** After the last cycle that is shown: the next one, where it was decided that there is one, and there is none. */
const NextCycle = ({ document, test }: BetweenProps) => {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  if (isReadOnly || !missingInCycle(document, test).includes('nextCycle')) return null;
  const decisions = standingDecisions(document, test.id).filter(asksForNextCycle);
  const plan = (): void => {
    const next = planNextCycle(test.id);
    if (next === undefined) return;
    showHypothesisOrTest(next);
    focusCycle(next);
  };
  return (
    <div className="cycle-next">
      <p>{nextInWords(outcomeLabels(decisions))}</p>
      <Button icon={Plus} onPress={plan}>
        {`Plan cycle ${cycleNumberOf(document, test.id) + 1}`}
      </Button>
    </div>
  );
};

interface CycleChainProps {
  readonly chain: TestChain;
  /** The test to look at; the latest where none is named. */
  readonly requestedTestId: RecordId | undefined;
}

/** Cycles that follow one another: two side by side with what was decided between, all of them in a line where there are more. */
export function CycleChain({ chain, requestedTestId }: CycleChainProps) {
  const document = useProject((project) => project.document);
  const { shown, currentIndex } = chainWindow(document, chain, requestedTestId);
  const last = shown.at(-1);
  const current = chain[currentIndex];
  return (
    <div className="cycle-chain">
      {chain.length > 2 && (
        <CycleStrips document={document} chain={chain} shown={shown} currentIndex={currentIndex} />
      )}
      <div className={shown.length > 1 ? 'cycle-pair' : 'cycle-pair is-single'}>
        {shown.map((test, index) => (
          <Fragment key={test.id}>
            {index > 0 && shown[0] && <Between document={document} test={shown[0]} />}
            <CycleCard document={document} test={test} />
          </Fragment>
        ))}
      </div>
      {last && <NextCycle document={document} test={last} />}
      {current &&
        measuresOfTest(document, current.id).map(({ id }) => <MeasurePanel key={id} measureId={id} />)}
    </div>
  );
}
