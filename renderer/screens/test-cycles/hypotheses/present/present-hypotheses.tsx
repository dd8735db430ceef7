import { useEffect, useMemo } from 'react';
import type { ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import { setPresentationPath } from '../../../../core/present/presentation-path.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { useRoute } from '../../../../core/state/route.ts';
import { announce } from '../../../../core/ui/announce.tsx';
import { EmptyState } from '../../../../core/ui/empty-state.tsx';
import { listenToArrows } from '../../present/listen-to-arrows.ts';
import { nameInAddress } from '../../tab-of-route.ts';
import { type HypothesesToPresent, hypothesesToPresent } from './hypotheses-to-present.ts';
import { HypothesisSlide } from './hypothesis-slide.tsx';
import { slideCycleInWords } from './slide-cycle-in-words.ts';

/** Goes to a cycle, and says it to those who listen. */
const goToCycle = (
  document: ProjectDocument,
  { cycles, hypotheses, hypothesisIndex }: HypothesesToPresent,
  cycleIndex: number,
): void => {
  const test = cycles[cycleIndex];
  if (!test) return;
  nameInAddress('hypotheses', test.id, hypotheses[hypothesisIndex]?.id);
  announce(slideCycleInWords(document, test));
};

const goToHypothesis = ({ hypotheses }: HypothesesToPresent, at: number): void => {
  const hypothesis = hypotheses[at];
  if (!hypothesis) return;
  nameInAddress('hypotheses', hypothesis.id);
  announce(`Hypothesis ${at + 1} of ${hypotheses.length}: ${titleOf('hypothesis', hypothesis)}`);
};

/** The hypotheses are the stops of this screen, in the order of the list, and their cycles the parts within each. */
function usePath(document: ProjectDocument, presented: HypothesesToPresent): void {
  useEffect(() => {
    const { hypotheses, hypothesisIndex, cycleIndex } = presented;
    const hypothesis = hypotheses[hypothesisIndex];
    if (!hypothesis) return undefined;
    const go = {
      next: () => goToHypothesis(presented, hypothesisIndex + 1),
      previous: () => goToHypothesis(presented, hypothesisIndex - 1),
      up: () => goToCycle(document, presented, cycleIndex - 1),
      down: () => goToCycle(document, presented, cycleIndex + 1),
    };
    const name = titleOf('hypothesis', hypothesis);
    const stops = hypotheses.length;
    const position = {
      noun: 'Hypothesis',
      stop: hypothesisIndex + 1,
      stops,
      name,
      isNameOnSlide: true,
      part: 1,
      parts: 1,
    };
    setPresentationPath({ position, next: go.next, previous: go.previous });
    const stopListening = listenToArrows(go);
    return () => {
      stopListening();
      setPresentationPath(undefined);
    };
  }, [document, presented]);
}

/** Hypotheses before an audience, one on each screen, with two of its cycles. */
export function PresentHypotheses() {
  const route = useRoute();
  const document = useProject((project) => project.document);
  const presented = useMemo(() => hypothesesToPresent(document, route), [document, route]);
  usePath(document, presented);
  const hypothesis = presented.hypotheses[presented.hypothesisIndex];
  if (!hypothesis)
    return (
      <div className="hypothesis-slide">
        <EmptyState title="There is no hypothesis to show yet." />
      </div>
    );
  return (
    <HypothesisSlide
      key={hypothesis.id}
      document={document}
      hypothesis={hypothesis}
      chains={presented.chains}
      current={presented.cycles[presented.cycleIndex]}
      onCycle={(id: RecordId) =>
        goToCycle(
          document,
          presented,
          presented.cycles.findIndex((test) => test.id === id),
        )
      }
    />
  );
}
