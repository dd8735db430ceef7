import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { chartPointsOf } from '../../../../shared/records/computed/data-points.ts';
import type { Route } from '../../../core/state/route.ts';
import { orderedMeasures } from '../measures/measure-groups.ts';
import { measureOfRoute } from '../measures/shown-measure.ts';

/** The measures that an audience is shown, in the order of the list, and which of them the address means. */
export interface MeasuresToPresent {
  readonly measures: readonly PlainRecord[];
  /** The first where the address names none of them: one without numbers, or one that is hidden from an audience. */
  readonly at: number;
}

/** Those that have a number. `document` is the audience's: what is restricted is not in it. */
export function measuresToPresent(document: ProjectDocument, route: Route): MeasuresToPresent {
  const measures = orderedMeasures(document).filter(({ id }) => chartPointsOf(document, id).length > 0);
  const named = measureOfRoute(document, route);
  const at = measures.findIndex(({ id }) => id === named?.id);
  return { measures, at: Math.max(0, at) };
}
