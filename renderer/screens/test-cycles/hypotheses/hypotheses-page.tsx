import { useEffect } from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { useRoute } from '../../../core/state/route.ts';
import { useStableValue } from '../../../core/state/use-stable-value.ts';
import { isNamedInAddress, nameInAddress } from '../tab-of-route.ts';
import { HypothesisList } from './list/hypothesis-list.tsx';
import { NoHypotheses } from './new/no-hypotheses.tsx';
import { subjectOfRoute } from './shown-hypothesis.ts';
import { SubjectPage } from './subject-page.tsx';
import './hypotheses.css';

/** All hypotheses at the left, what matters most first, and one of them with its cycles. */
export function HypothesesPage() {
  const route = useRoute();
  const document = useProject((project) => project.document);
  const subject = useStableValue(subjectOfRoute(document, route) ?? null);
  const named = subject && (subject.test ?? subject.id);
  const beside = subject?.kind === 'hypothesis' && subject.test ? subject.id : undefined;
  useEffect(() => {
    if (named && !isNamedInAddress(route, 'hypotheses', named)) nameInAddress('hypotheses', named, beside);
  }, [named, beside, route]);
  if (!subject) return <NoHypotheses />;
  return (
    <div className="tests">
      <HypothesisList shownId={subject.id} />
      <SubjectPage key={subject.id} subject={subject} />
    </div>
  );
}
