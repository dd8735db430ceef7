import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { currentProject, useProject } from '../../../core/state/project-store.ts';
import { goTo, useRoute } from '../../../core/state/route.ts';
import { select } from '../../../core/state/selection.ts';
import { orderedMeasures } from './measure-groups.ts';

/** The measure of the address; where it names none that is there, the first of the list. */
export function useShownMeasure(): PlainRecord | undefined {
  const id = useRoute().params.get('card');
  return useProject(({ document }) => {
    const requested = id === null ? undefined : recordOf(document, { kind: 'measure', id });
    return requested ?? orderedMeasures(document)[0];
  });
}

/** Shows another measure; the address says which, without a step for Back. */
export function showMeasure(id: string): void {
  select([id]);
  goTo({ screen: 'tests', key: currentProject().key, params: { card: id } }, { replace: true });
}
