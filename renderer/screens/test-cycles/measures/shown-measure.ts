import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { type Route, routeStore } from '../../../core/state/route.ts';
import { select } from '../../../core/state/selection.ts';
import { nameInAddress } from '../tab-of-route.ts';
import { orderedMeasures } from './measure-groups.ts';

/** The measure of an address; where it names none that is there, the first of the list. */
export function measureOfRoute(document: ProjectDocument, { params }: Route): PlainRecord | undefined {
  const id = params.get('card');
  const requested = id === null ? undefined : recordOf(document, { kind: 'measure', id });
  return requested ?? orderedMeasures(document)[0];
}

/** The measure that the screen shows now, outside of components. */
export function currentMeasure(): PlainRecord | undefined {
  return measureOfRoute(currentProject().document, routeStore.getState());
}

/** Shows another measure, which is selected then. */
export function showMeasure(id: string): void {
  select([id]);
  nameInAddress('measures', id);
}
