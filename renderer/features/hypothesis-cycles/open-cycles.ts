import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { select } from '../../core/state/selection.ts';

/** Goes to the cycles of a hypothesis, or to that of a test, on the screen of tests. */
export function openCycles(card: RecordId): void {
  select([card]);
  goTo({ screen: 'tests', key: currentProject().key, params: { tab: 'hypotheses', card } });
}
