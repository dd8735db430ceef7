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
import { HypothesisSlide } from './hypothesis-slide.tsx';
import { slideCycleInWords } from './slide-cycle-in-words.ts';
import {
  latestIdOf,
  type PresentedSubject,
  placeAmongItsKind,
  type SubjectsToPresent,
  subjectsToPresent,
} from './subjects-to-present.ts';

/** Goes to a cycle, and says it to those who listen. A test without a hypothesis is named alone. */
const goToCycle = (
  document: ProjectDocument,
  { cycles, subjects, subjectIndex }: SubjectsToPresent,
  cycleIndex: number,
): void => {
  const test = cycles[cycleIndex];
  if (!test) return;
  const subject = subjects[subjectIndex];
  nameInAddress('hypotheses', test.id, subject?.kind === 'hypothesis' ? subject.record.id : undefined);
  announce(slideCycleInWords(document, test));
};

const nameOf = ({ kind, record }: PresentedSubject): string => titleOf(kind, record);

const goToSubject = (document: ProjectDocument, { subjects }: SubjectsToPresent, at: number): void => {
  const subject = subjects[at];
  if (!subject) return;
  nameInAddress('hypotheses', latestIdOf(document, subject));
  announce(positionInWords({ ...placeAmongItsKind(subjects, at), name: nameOf(subject), part: 1, parts: 1 }));
};

/** Hypotheses and tests without one are the stops of this screen, in the order of the list, and their cycles the parts within each. */
function usePath(document: ProjectDocument, presented: SubjectsToPresent): void {
  useEffect(() => {
    const { subjects, subjectIndex, cycleIndex } = presented;
    const subject = subjects[subjectIndex];
    if (!subject) return undefined;
    const go = {
      next: () => goToSubject(document, presented, subjectIndex + 1),
      previous: () => goToSubject(document, presented, subjectIndex - 1),
      up: () => goToCycle(document, presented, cycleIndex - 1),
      down: () => goToCycle(document, presented, cycleIndex + 1),
    };
    const position = {
      ...placeAmongItsKind(subjects, subjectIndex),
      name: nameOf(subject),
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
  const presented = useMemo(() => subjectsToPresent(document, route), [document, route]);
  usePath(document, presented);
  const subject = presented.subjects[presented.subjectIndex];
  if (!subject)
    return (
      <div className="hypothesis-slide">
        <EmptyState title="There is no hypothesis to show yet." />
      </div>
    );
  return (
    <HypothesisSlide
      key={subject.record.id}
      document={document}
      subject={subject}
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
