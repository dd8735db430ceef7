import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { orderedHypotheses } from '../../../../../shared/records/computed/ordered-hypotheses.ts';
import { chainsOfHypothesis, type TestChain } from '../../../../../shared/records/lifecycle/test-chains.ts';
import type { Route } from '../../../../core/state/route.ts';
import { subjectOfRoute } from '../shown-hypothesis.ts';

/** What an audience is shown of the hypotheses, and where in it the address stands. */
export interface HypothesesToPresent {
  readonly hypotheses: readonly PlainRecord[];
  /** The place of the hypothesis, from 0. */
  readonly hypothesisIndex: number;
  /** Its cycles, chain after chain. */
  readonly chains: readonly TestChain[];
  /** The same, one after the other. */
  readonly cycles: TestChain;
  /** The place among `cycles` of the one that is spoken of, from 0; the latest unless the address names another. */
  readonly cycleIndex: number;
}

/** Every hypothesis in the order of the list. `document` is the audience's: what is restricted is not in it. */
export function hypothesesToPresent(document: ProjectDocument, route: Route): HypothesesToPresent {
  const hypotheses = orderedHypotheses(document);
  const subject = subjectOfRoute(document, route);
  const hypothesisIndex = Math.max(
    0,
    hypotheses.findIndex(({ id }) => id === subject?.id),
  );
  const hypothesis = hypotheses[hypothesisIndex];
  const chains = hypothesis ? chainsOfHypothesis(document, hypothesis.id) : [];
  const cycles = chains.flat();
  const requestedIndex = cycles.findIndex(({ id }) => id === subject?.test);
  const cycleIndex = requestedIndex < 0 ? cycles.length - 1 : requestedIndex;
  return { hypotheses, hypothesisIndex, chains, cycles, cycleIndex };
}
