import type { Fields, PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { memoizeByDocument } from '../../document/model/memoize-by-document.ts';
import { kindOfId, linksOf, recordOf } from '../../document/model/selectors.ts';
import { measureSeries } from '../../measures/measure-series.ts';
import { isCountedPoint } from '../../measures/series-points.ts';
import { quoted } from '../fields/quoted.ts';
import { displayText, isFilled, isWithheld, numberOf, partsOf, textOf } from '../fields/read-field.ts';
import { compareByStart } from '../lifecycle/cycle-numbers.ts';
import { chainsOfHypothesis, type TestChain } from '../lifecycle/test-chains.ts';
import { learningsOfTest, measuresOfTest } from '../lifecycle/test-cycles.ts';
import { hasRun } from '../lifecycle/test-lifecycle.ts';
import { SMALL_TEST_PEOPLE } from './what-test-cannot-show.ts';

/** One mark of good method: whether a hypothesis has it so far, and what to do or what there is, in one sentence. */
export interface MethodMark {
  readonly name: 'cycles' | 'overTime' | 'small' | 'rationale' | 'predictedFirst' | 'balancing' | 'voices';
  readonly label: string;
  readonly isMet: boolean;
  readonly words: string;
}

/** From so many points of one measure on its chart says more than before and after (domain, *Over time*). */
const OVER_TIME_POINTS = 10;

/** Cycles that build on each other: two first tests beside each other are none. */
const cyclesMark = (chains: readonly TestChain[]): MethodMark => {
  const ran = Math.max(0, ...chains.map((chain) => chain.filter(hasRun).length));
  const words =
    chains.length === 0
      ? 'There is no test yet.'
      : ran > 1
        ? `${ran} cycles have run. Each can build on the one before.`
        : 'One small test is rarely enough. Plan what the next cycle would change.';
  return { name: 'cycles', label: 'More than one cycle', isMet: ran > 1, words };
};

const overTimeMark = (document: ProjectDocument, measures: readonly PlainRecord[]): MethodMark => {
  const counted = measures.map((measure) => {
    const points = measureSeries(document, measure.id)?.points ?? [];
    const n = points.filter(isCountedPoint).length;
    return { name: displayText(textOf(measure, 'name')), n };
  });
  const most = counted.toSorted((a, b) => b.n - a.n)[0];
  const isMet = (most?.n ?? 0) >= OVER_TIME_POINTS;
  const words = !most
    ? 'No measure is linked to a test. Choose one number that would show a change.'
    : isMet
      ? `${quoted(most.name)} has ${most.n} numbers.`
      : `${quoted(most.name)} has ${most.n} ${most.n === 1 ? 'number' : 'numbers'}. From ${OVER_TIME_POINTS} on a chart can tell more than before and after.`;
  return { name: 'overTime', label: 'Numbers over time', isMet, words };
};

const ONE_PLACE = /\b(?:one|a single|1)\s+(?:team|ward|home|street|service|site|group|building)\b/i;

const smallMark = (tests: readonly PlainRecord[]): MethodMark => {
  const first = tests.toSorted(compareByStart)[0];
  const isKeptBack = first !== undefined && isWithheld(first, 'sample');
  const { plannedN, who, where } = first ? partsOf(first, 'sample') : {};
  const people = typeof plannedN === 'number' ? plannedN : first && numberOf(first, 'actualN');
  const isMet =
    (people !== undefined && people <= SMALL_TEST_PEOPLE) ||
    [who, where].some((part) => typeof part === 'string' && ONE_PLACE.test(part));
  const words = isMet
    ? 'The first test is with few people or in one place. It costs little if it fails.'
    : first === undefined
      ? 'There is no test yet. A first one with a few people costs little.'
      : isKeptBack
        ? 'How many take part in the first test is kept back in this copy.'
        : people === undefined
          ? 'Nobody has said how many take part in the first test.'
          : `The first test is with more than ${SMALL_TEST_PEOPLE} people. A smaller one costs less if it fails.`;
  return { name: 'small', label: 'Begun small', isMet, words };
};

const originRelations: ReadonlySet<unknown> = new Set(['prompts', 'inspires', 'leadsTo']);

/** Evidence of before is where something comes from; what its own tests taught is not. */
const isOrigin = (document: ProjectDocument, { relation, from }: Fields): boolean =>
  originRelations.has(relation) ||
  (relation === 'supports' && kindOfId(document, String(from)) === 'evidence');

const rationaleMark = (document: ProjectDocument, hypothesis: PlainRecord): MethodMark => {
  const saysWhy = isFilled(hypothesis, 'weBelieve') && isFilled(hypothesis, 'willResult');
  const hasOrigin = linksOf(document, hypothesis.id).in.some(({ fields }) => isOrigin(document, fields));
  const words = !saysWhy
    ? 'Say what should lead to what: fill in what we believe and what will result.'
    : hasOrigin
      ? 'It says what should lead to what, and cards show where it comes from.'
      : 'Connect what it comes from: a barrier, an idea, evidence.';
  return { name: 'rationale', label: 'A reason behind it', isMet: saysWhy && hasOrigin, words };
};

const wordsBeforeStart = (tests: readonly PlainRecord[]): string =>
  tests.some((test) => isFilled(test, 'prediction'))
    ? 'The prediction is written. It is kept as it is once the test starts.'
    : 'No test has started. Write the prediction first.';

const predictedFirstMark = (tests: readonly PlainRecord[]): MethodMark => {
  const ran = tests.filter(hasRun);
  const isMet = ran.length > 0 && ran.every((test) => isFilled(test, 'locked'));
  const words =
    ran.length === 0
      ? wordsBeforeStart(tests)
      : isMet
        ? 'What was predicted was kept when each test started.'
        : 'A test started and its prediction was not kept. Its result cannot be held against it.';
  return { name: 'predictedFirst', label: 'Prediction before the result', isMet, words };
};

const balancingMark = (measures: readonly PlainRecord[]): MethodMark => {
  const found = measures.find((measure) => textOf(measure, 'kind') === 'balancing');
  const words = found
    ? `${quoted(displayText(textOf(found, 'name')))} watches what may get worse.`
    : 'Nothing watches what may get worse meanwhile. Add a balancing measure.';
  return { name: 'balancing', label: 'A look at what may get worse', isMet: found !== undefined, words };
};

const voicesMark = (learnings: readonly PlainRecord[]): MethodMark => {
  const missing = learnings
    .map((learning) => displayText(textOf(learning, 'whoWasNotHeard')))
    .filter(Boolean);
  const words =
    learnings.length === 0
      ? 'Ask with the first learning: who was not heard?'
      : missing.length > 0
        ? `Not heard: ${missing.join(' ')}`
        : 'Nobody has written who was not heard. Say it with what you learned.';
  return { name: 'voices', label: 'Whose voice is missing', isMet: missing.length > 0, words };
};

const marksOf = memoizeByDocument((document, id: string): readonly MethodMark[] => {
  const hypothesis = recordOf(document, { kind: 'hypothesis', id });
  if (!hypothesis) return [];
  const chains = chainsOfHypothesis(document, id);
  const tests = chains.flat();
  const measures = [
    ...new Map(
      tests.flatMap((test) => measuresOfTest(document, test.id)).map((one) => [one.id, one]),
    ).values(),
  ];
  const learnings = tests.flatMap((test) => learningsOfTest(document, test.id));
  return [
    cyclesMark(chains),
    overTimeMark(document, measures),
    smallMark(tests),
    rationaleMark(document, hypothesis),
    predictedFirstMark(tests),
    balancingMark(measures),
    voicesMark(learnings),
  ];
});

/**
 * Seven marks of good method of a hypothesis and its tests: four that reviews of published PDSA projects ask for (Taylor
 * 2014, Knudsen 2019: iterated cycles, data over time, small scale, stated rationale) and three of our own. A sentence
 * each, never a bar to anything. Empty where there is no such hypothesis.
 */
export function methodMarksOf(document: ProjectDocument, hypothesisId: RecordId): readonly MethodMark[] {
  return marksOf(document, hypothesisId);
}
