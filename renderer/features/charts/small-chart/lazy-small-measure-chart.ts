import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { lazyComponent } from '../../../core/ui/lazy-component.tsx';

/** The small chart in a form; what draws it comes with the first measure that is looked at. */
export const SmallMeasureChart = lazyComponent<{ readonly measureId: RecordId }>(() =>
  import('./small-measure-chart.tsx').then((file) => file.SmallMeasureChart),
);
