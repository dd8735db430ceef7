import { useEffect } from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { useRoute } from '../../../core/state/route.ts';
import { isNamedInAddress, nameInAddress } from '../tab-of-route.ts';
import { MeasureList } from './measure-list.tsx';
import { MeasurePage } from './measure-page.tsx';
import { NoMeasures } from './no-measures.tsx';
import { measureOfRoute } from './shown-measure.ts';

/** All measures at the left, and one of them with its numbers and its chart. */
export function MeasuresPage() {
  const route = useRoute();
  const shownId = useProject(({ document }) => measureOfRoute(document, route)?.id);
  useEffect(() => {
    if (shownId !== undefined && !isNamedInAddress(route, 'measures', shownId))
      nameInAddress('measures', shownId);
  }, [shownId, route]);
  if (shownId === undefined) return <NoMeasures />;
  return (
    <div className="tests">
      <MeasureList shownId={shownId} />
      <MeasurePage key={shownId} measureId={shownId} />
    </div>
  );
}
