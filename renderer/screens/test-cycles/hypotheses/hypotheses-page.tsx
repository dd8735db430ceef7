import { useEffect } from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { useRoute } from '../../../core/state/route.ts';
import { useStableValue } from '../../../core/state/use-stable-value.ts';
import { isNamedInAddress, nameInAddress } from '../tab-of-route.ts';
import { HypothesisPage } from './hypothesis-page.tsx';
import { HypothesisList } from './list/hypothesis-list.tsx';
import { NoHypotheses } from './new/no-hypotheses.tsx';
import { hypothesisOrTestOfRoute } from './shown-hypothesis.ts';
import './hypotheses.css';

/** All hypotheses at the left, what matters most first, and one of them with its cycles. */
export function HypothesesPage() {
  const route = useRoute();
  const document = useProject((project) => project.document);
  const hypothesisOrTest = useStableValue(hypothesisOrTestOfRoute(document, route) ?? null);
  const named = hypothesisOrTest && (hypothesisOrTest.test ?? hypothesisOrTest.id);
  const beside =
    hypothesisOrTest?.kind === 'hypothesis' && hypothesisOrTest.test ? hypothesisOrTest.id : undefined;
  useEffect(() => {
    if (named && !isNamedInAddress(route, 'hypotheses', named)) nameInAddress('hypotheses', named, beside);
  }, [named, beside, route]);
  if (!hypothesisOrTest) return <NoHypotheses />;
  return (
    <div className="tests">
      <HypothesisList shownId={hypothesisOrTest.id} />
      <HypothesisPage key={hypothesisOrTest.id} hypothesisOrTest={hypothesisOrTest} />
    </div>
  );
}
