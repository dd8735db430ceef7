import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { chartPointsOf } from '../../../../shared/records/computed/data-points.ts';
import type { Route } from '../../../core/state/route.ts';
import { orderedMeasures } from '../measures/measure-groups.ts';
import { measureOfRoute } from '../measures/shown-measure.ts';

/** The measures that an audience is shown, in the order of the list, and which of them the address means. */
export interface MeasuresToPresent {
  readonly measures: readonly PlainRecord[];
  /** The first where the address names none of them: one without numbers, or one that is hidden from an audience. */
  readonly at: number;
  /** Why there are none; empty where there are. */
  readonly reason: string;
}

/** A copy for others holds no numbers: that is not the same as none. */
const reasonForNone = (document: ProjectDocument): string => {
  const isKeptBack = recordsOf(document, 'dataPoint').some((point) => point.withheld !== undefined);
  return isKeptBack ? 'The numbers are kept back in this copy.' : 'No measure has a number yet.';
};

/** Those that have a number. `document` is the audience's: what is restricted is not in it. */
export function measuresToPresent(document: ProjectDocument, route: Route): MeasuresToPresent {
  const measures = orderedMeasures(document).filter(({ id }) => chartPointsOf(document, id).length > 0);
  const named = measureOfRoute(document, route);
  const at = measures.findIndex(({ id }) => id === named?.id);
  return { measures, at: Math.max(0, at), reason: measures.length > 0 ? '' : reasonForNone(document) };
}
