import { useProject } from '../../core/state/project-store.ts';
import { useRoute } from '../../core/state/route.ts';
import { PresentHypotheses } from './hypotheses/present/present-hypotheses.tsx';
import { PresentOverview } from './overview/present-overview.tsx';
import { PresentMeasures } from './present/present-measures.tsx';
import { tabOfRoute } from './tab-of-route.ts';

/** Before an audience: the hypotheses with their cycles, the measures or the overview, whichever was shown. */
export function PresentTests() {
  const route = useRoute();
  const tab = useProject(({ document }) => tabOfRoute(document, route));
  if (tab === 'overview') return <PresentOverview />;
  return tab === 'hypotheses' ? <PresentHypotheses /> : <PresentMeasures />;
}
