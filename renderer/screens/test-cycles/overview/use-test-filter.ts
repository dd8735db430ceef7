import { currentProject } from '../../../core/state/project-store.ts';
import { goTo, useRoute } from '../../../core/state/route.ts';
import type { TestFilter } from './filter-tests.ts';

/** The filter of the overview, which is in the address: whoever comes back to it finds it as it was. */
export function useTestFilter(): TestFilter {
  const { params } = useRoute();
  return { owner: params.get('owner'), theme: params.get('theme') };
}

/** Shows other tests, without a step for Back. */
export function setTestFilter({ owner, theme }: TestFilter): void {
  const params = {
    tab: 'overview',
    ...(owner === null ? {} : { owner }),
    ...(theme === null ? {} : { theme }),
  };
  goTo({ screen: 'tests', key: currentProject().key, params }, { replace: true });
}
