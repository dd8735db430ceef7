import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { kindOfId, recordsOf } from '../../../shared/document/model/selectors.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo, type Route, routeStore } from '../../core/state/route.ts';

/** The parts of this screen. */
export type TestsTab = 'hypotheses' | 'measures' | 'overview';

const tabs: readonly TestsTab[] = ['hypotheses', 'measures', 'overview'];

const tabOfKind: { readonly [kind: string]: TestsTab | undefined } = {
  hypothesis: 'hypotheses',
  test: 'hypotheses',
  measure: 'measures',
};

const hasAny = (document: ProjectDocument, kind: string): boolean => recordsOf(document, kind).length > 0;

/**
 * The part that an address means: that of the card it names, else the part it names, else the hypotheses; the measures
 * where a project has nothing else here.
 */
export function tabOfRoute(document: ProjectDocument, { params }: Route): TestsTab {
  const card = params.get('card');
  const ofCard = card === null ? undefined : tabOfKind[kindOfId(document, card) ?? ''];
  if (ofCard) return ofCard;
  const named = tabs.find((tab) => tab === params.get('tab'));
  if (named) return named;
  const hasHypotheses = hasAny(document, 'hypothesis') || hasAny(document, 'test');
  return !hasHypotheses && hasAny(document, 'measure') ? 'measures' : 'hypotheses';
}

/** Whether this part is the one that is shown, outside of components. */
export function isShowingTab(tab: TestsTab): boolean {
  return tabOfRoute(currentProject().document, routeStore.getState()) === tab;
}

/**
 * The address says which card of a part is shown, without a step for Back. Where the card goes, its part stays, and so does
 * the hypothesis under which a test was shown, which may be one of several.
 */
export function nameInAddress(tab: TestsTab, card: RecordId, hypothesis?: RecordId): void {
  const params = { tab, card, ...(hypothesis === undefined ? {} : { hypothesis }) };
  goTo({ screen: 'tests', key: currentProject().key, params }, { replace: true });
}

/** Whether the address says that this part is shown, and this card of it. */
export function isNamedInAddress({ params }: Route, tab: TestsTab, card: RecordId): boolean {
  return params.get('tab') === tab && params.get('card') === card;
}

/** Shows another part of this screen. */
export function showTab(tab: TestsTab): void {
  goTo({ screen: 'tests', key: currentProject().key, params: { tab } });
}
