import { useEffect, useMemo } from 'react';
import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { setPresentationPath } from '../../../core/present/presentation-path.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { useRoute } from '../../../core/state/route.ts';
import { EmptyState } from '../../../core/ui/empty-state.tsx';
import { useComparedWith } from '../../../features/charts/comparison.ts';
import { MeasureSlide } from '../../../features/charts/present/measure-slide.tsx';
import { useChartData } from '../../../features/charts/use-chart-data.ts';
import { nameInAddress } from '../tab-of-route.ts';
import { listenToArrows } from './listen-to-arrows.ts';
import { measuresToPresent } from './measures-to-present.ts';

const goToMeasure = (measure: PlainRecord | undefined): void => {
  if (!measure) return;
  nameInAddress('measures', measure.id);
};

/** The measures are the stops of this screen, in the order of the list; at either end there is no further one. */
function usePath(measures: readonly PlainRecord[], at: number): void {
  useEffect(() => {
    const measure = measures[at];
    if (!measure) return undefined;
    const go = {
      next: () => goToMeasure(measures[at + 1]),
      previous: () => goToMeasure(measures[at - 1]),
    };
    const name = titleOf('measure', measure);
    const stops = measures.length;
    const position = { noun: 'Measure', stop: at + 1, stops, name, isNameOnSlide: true, part: 1, parts: 1 };
    setPresentationPath({ position, ...go, isAtStart: at === 0, isAtEnd: at === stops - 1 });
    const stopListening = listenToArrows(go);
    return () => {
      stopListening();
      setPresentationPath(undefined);
    };
  }, [measures, at]);
}

/** Measures before an audience, one on each screen: those that have a number. */
export function PresentMeasures() {
  const route = useRoute();
  const document = useProject((project) => project.document);
  const { measures, at, reason } = useMemo(() => measuresToPresent(document, route), [document, route]);
  const measure = measures[at]?.id;
  const data = useChartData(measure);
  const other = useChartData(useComparedWith(measure));
  usePath(measures, at);
  if (!data)
    return (
      <div className="measure-slide">
        <EmptyState title={reason} />
      </div>
    );
  return <MeasureSlide key={data.series.measure} data={data} other={other} />;
}
