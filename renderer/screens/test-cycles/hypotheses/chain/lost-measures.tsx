import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import {
  type LostMeasure,
  lostMeasureInWords,
  lostMeasuresOfTest,
  MAY_HAVE_MEASURE_ELSEWHERE,
  mayHaveMeasureElsewhere,
} from '../../../../../shared/records/lifecycle/lost-measures.ts';
import { restoreRecord } from '../../../../core/records/delete-record.ts';
import { edit } from '../../../../core/state/edit.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { focusNextFrame } from '../../../../core/ui/focus.ts';
import { openChooseMeasure, unlinkMeasureChanges } from './choose-measure.tsx';

interface LostMeasuresProps {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
}

interface LostMeasureActsProps {
  readonly test: PlainRecord;
  readonly lost: LostMeasure;
}

const LostMeasureActs = ({ test, lost }: LostMeasureActsProps) => {
  const focusCard = (): void =>
    focusNextFrame(() => document.querySelector<HTMLElement>(`.cycle[data-card="${CSS.escape(test.id)}"]`));
  const bringBack = (): void => {
    restoreRecord('measure', lost.id, lost.name);
    focusCard();
  };
  const takeAway = (): void => {
    edit('No longer measured by it', unlinkMeasureChanges(test.id, lost.id), {
      message: 'The test is no longer measured by it.',
    });
    focusCard();
  };
  return (
    <div className="cycle-lost-measure-acts">
      {lost.why === 'deleted' && <Button onPress={bringBack}>Bring it back</Button>}
      <Button onPress={() => openChooseMeasure(test.id, lost.id)}>Choose another…</Button>
      {lost.why !== 'erased' && (
        <Button variant="tool" onPress={takeAway}>
          Go on without it
        </Button>
      )}
    </div>
  );
};

/** The measures of a test that are gone: which, and what to do about each. */
export function LostMeasures({ document, test }: LostMeasuresProps) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const lost = lostMeasuresOfTest(document, test.id);
  if (mayHaveMeasureElsewhere(document, test)) return <p className="meta">{MAY_HAVE_MEASURE_ELSEWHERE}</p>;
  return lost.map((one) => (
    <div key={one.id} className="cycle-amendment">
      <p dir="auto">{lostMeasureInWords(one)}</p>
      {!isReadOnly && <LostMeasureActs test={test} lost={one} />}
    </div>
  ));
}
