import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { orderedHypotheses } from '../../../../shared/records/computed/ordered-hypotheses.ts';
import {
  chainsOfHypothesis,
  chainsWithoutHypothesis,
  hypothesesOfTest,
} from '../../../../shared/records/lifecycle/test-chains.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { type Route, routeStore } from '../../../core/state/route.ts';
import { select } from '../../../core/state/selection.ts';
import { isShowingTab, nameInAddress } from '../tab-of-route.ts';

/** What the page is about: a hypothesis, or the first test of a chain that is about none. */
export interface ShownHypothesisOrTest {
  readonly kind: 'hypothesis' | 'test';
  readonly id: RecordId;
  /** The test that the address names: its cycle is the one to look at. */
  readonly test?: RecordId;
}

const shownForTest = (
  document: ProjectDocument,
  test: RecordId,
  named: RecordId,
): ShownHypothesisOrTest | undefined => {
  const hypotheses = hypothesesOfTest(document, test);
  const hypothesis = hypotheses.find(({ id }) => id === named) ?? hypotheses[0];
  if (hypothesis) return { kind: 'hypothesis', id: hypothesis.id, test };
  const chain = chainsWithoutHypothesis(document).find((tests) => tests.some(({ id }) => id === test));
  const first = chain?.[0];
  return first && { kind: 'test', id: first.id, test };
};

const firstHypothesisOrTest = (document: ProjectDocument): ShownHypothesisOrTest | undefined => {
  const [hypothesis] = orderedHypotheses(document);
  if (hypothesis) return { kind: 'hypothesis', id: hypothesis.id };
  const test = chainsWithoutHypothesis(document)[0]?.[0];
  return test && { kind: 'test', id: test.id };
};

const liveHypothesis = (document: ProjectDocument, id: RecordId): ShownHypothesisOrTest | undefined =>
  recordOf(document, { kind: 'hypothesis', id }) && { kind: 'hypothesis', id };

/**
 * The hypothesis or test of an address: the hypothesis that it names as its card; of the test that it names the hypothesis that it
 * names beside it, else the first one; where the card is gone the hypothesis beside it, else the first of the list.
 */
export function hypothesisOrTestOfRoute(
  document: ProjectDocument,
  { params }: Route,
): ShownHypothesisOrTest | undefined {
  const id = params.get('card') ?? '';
  const named = params.get('hypothesis') ?? '';
  const ofTest = recordOf(document, { kind: 'test', id }) && shownForTest(document, id, named);
  return (
    liveHypothesis(document, id) ??
    ofTest ??
    liveHypothesis(document, named) ??
    firstHypothesisOrTest(document)
  );
}

/** The hypothesis that the screen shows now, outside of components. */
export function currentHypothesis(): RecordId | undefined {
  const hypothesisOrTest = hypothesisOrTestOfRoute(currentProject().document, routeStore.getState());
  return hypothesisOrTest?.kind === 'hypothesis' ? hypothesisOrTest.id : undefined;
}

/** The chains of what the page is about. */
export function chainsOfShown(document: ProjectDocument, { kind, id }: ShownHypothesisOrTest) {
  return kind === 'hypothesis'
    ? chainsOfHypothesis(document, id)
    : chainsWithoutHypothesis(document).filter((tests) => tests.some((test) => test.id === id));
}

/** The hypothesis to show a test under: the one that is shown now where the test is about it too. */
const hypothesisToShow = (test: RecordId): RecordId | undefined => {
  const hypotheses = hypothesesOfTest(currentProject().document, test);
  const shown = isShowingTab('hypotheses') ? currentHypothesis() : undefined;
  return (hypotheses.find(({ id }) => id === shown) ?? hypotheses[0])?.id;
};

/** Shows another hypothesis or test, which is selected then; a test under the hypothesis that is shown, if it is about it. */
export function showHypothesisOrTest(id: RecordId): void {
  select([id]);
  nameInAddress('hypotheses', id, hypothesisToShow(id));
}
