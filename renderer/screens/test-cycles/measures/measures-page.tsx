import { useEffect } from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { useRoute } from '../../../core/state/route.ts';
import { orderedMeasures } from './measure-groups.ts';
import { MeasureList } from './measure-list.tsx';
import { MeasurePage } from './measure-page.tsx';
import { NoMeasures } from './no-measures.tsx';
import { measureOfRoute, nameInAddress } from './shown-measure.ts';

/** All measures at the left, and one of them with its numbers and its chart. */
export function MeasuresPage() {
  const hasMeasures = useProject(({ document }) => orderedMeasures(document).length > 0);
  const route = useRoute();
  const measure = useProject(({ document }) => measureOfRoute(document, route));
  useEffect(() => {
    if (measure && route.params.get('card') !== measure.id) nameInAddress(measure.id);
  }, [measure, route]);
  if (!hasMeasures || !measure) return <NoMeasures />;
  return (
    <div className="tests">
      <MeasureList shownId={measure.id} />
      <MeasurePage key={measure.id} measure={measure} />
    </div>
  );
}
