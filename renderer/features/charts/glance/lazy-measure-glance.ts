import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { lazyComponent } from '../../../core/ui/lazy-component.tsx';

/** The small chart in a form; what draws it comes with the first measure that is looked at. */
export const MeasureGlance = lazyComponent<{ readonly measureId: RecordId }>(() =>
  import('./measure-glance.tsx').then((file) => file.MeasureGlance),
);
