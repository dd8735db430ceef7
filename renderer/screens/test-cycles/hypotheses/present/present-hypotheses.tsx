import { useEffect, useMemo } from 'react';
import type { ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import { positionInWords, setPresentationPath } from '../../../../core/present/presentation-path.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { useRoute } from '../../../../core/state/route.ts';
import { announce } from '../../../../core/ui/announce.tsx';
import { EmptyState } from '../../../../core/ui/empty-state.tsx';
import { listenToArrows } from '../../present/listen-to-arrows.ts';
import { nameInAddress } from '../../tab-of-route.ts';
import {
  type HypothesesToPresent,
  hypothesesToPresent,
  latestIdOf,
  type PresentedHypothesisOrTest,
  placeAmongItsKind,
} from './hypotheses-to-present.ts';
import { HypothesisSlide } from './hypothesis-slide.tsx';
import { slideCycleInWords } from './slide-cycle-in-words.ts';

/** Goes to a cycle, and says it to those who listen. A test without a hypothesis is named alone. */
const goToCycle = (
  document: ProjectDocument,
  { cycles, hypothesesAndTests, shownIndex }: HypothesesToPresent,
  cycleIndex: number,
): void => {
  const test = cycles[cycleIndex];
  if (!test) return;
  const hypothesisOrTest = hypothesesAndTests[shownIndex];
  nameInAddress(
    'hypotheses',
    test.id,
    hypothesisOrTest?.kind === 'hypothesis' ? hypothesisOrTest.record.id : undefined,
  );
  announce(slideCycleInWords(document, test));
};

const nameOf = ({ kind, record }: PresentedHypothesisOrTest): string => titleOf(kind, record);

const goToHypothesisOrTest = (
  document: ProjectDocument,
  { hypothesesAndTests }: HypothesesToPresent,
  at: number,
): void => {
  const hypothesisOrTest = hypothesesAndTests[at];
  if (!hypothesisOrTest) return;
  nameInAddress('hypotheses', latestIdOf(document, hypothesisOrTest));
  announce(
    positionInWords({
      ...placeAmongItsKind(hypothesesAndTests, at),
      name: nameOf(hypothesisOrTest),
      part: 1,
      parts: 1,
    }),
  );
};

/** Hypotheses and tests without one are the stops of this screen, in the order of the list, and their cycles the parts within each. */
function usePath(document: ProjectDocument, presented: HypothesesToPresent): void {
  useEffect(() => {
    const { hypothesesAndTests, shownIndex, cycleIndex } = presented;
    const hypothesisOrTest = hypothesesAndTests[shownIndex];
    if (!hypothesisOrTest) return undefined;
    const go = {
      next: () => goToHypothesisOrTest(document, presented, shownIndex + 1),
      previous: () => goToHypothesisOrTest(document, presented, shownIndex - 1),
      up: () => goToCycle(document, presented, cycleIndex - 1),
      down: () => goToCycle(document, presented, cycleIndex + 1),
    };
    const position = {
      ...placeAmongItsKind(hypothesesAndTests, shownIndex),
      name: nameOf(hypothesisOrTest),
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

/** Hypotheses, and tests without one, before an audience: one on each screen, with two of its cycles. */
export function PresentHypotheses() {
  const route = useRoute();
  const document = useProject((project) => project.document);
  const presented = useMemo(() => hypothesesToPresent(document, route), [document, route]);
  usePath(document, presented);
  const hypothesisOrTest = presented.hypothesesAndTests[presented.shownIndex];
  if (!hypothesisOrTest)
    return (
      <div className="hypothesis-slide">
        <EmptyState title="There is no hypothesis to show yet." />
      </div>
    );
  return (
    <HypothesisSlide
      key={hypothesisOrTest.record.id}
      document={document}
      hypothesisOrTest={hypothesisOrTest}
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
