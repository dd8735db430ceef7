import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { select } from '../../core/state/selection.ts';

/** Goes to the numbers of a measure, on the screen of tests. */
export function openNumbers(measureId: RecordId): void {
  select([measureId]);
  goTo({ screen: 'tests', key: currentProject().key, params: { card: measureId } });
}
