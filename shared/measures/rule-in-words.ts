import { numberInWords } from './figure-in-words.ts';
import type { MeasureSignal } from './measure-signal.ts';
import type { RuleName } from './signals.ts';

const smallNumbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Up to ten in letters. */
export function countInWords(count: number): string {
  return smallNumbers[count] ?? numberInWords(count);
}

const sentences: {
  readonly [rule in RuleName]: (signal: MeasureSignal, count: string) => string;
} = {
  shift: ({ direction }, count) =>
    `Shift: ${count} in a row ${direction === 'up' ? 'above' : 'below'} the median`,
  trend: ({ direction }, count) => `Trend: ${count} in a row ${direction === 'up' ? 'rising' : 'falling'}`,
  tooFewRuns: () => 'Few runs: the line crosses the median less often than it would by chance',
  tooManyRuns: () => 'Many runs: the line crosses the median more often than it would by chance',
  longRun: ({ direction }, count) =>
    `Long run: ${count} in a row ${direction === 'up' ? 'above' : 'below'} the median`,
  fewCrossings: () => 'Few crossings: the line crosses the median less often than it would by chance',
  outside: ({ direction, points }, count) =>
    points.length === 1
      ? `Outside: one ${direction === 'up' ? 'above the upper' : 'below the lower'} limit`
      : `Outside: ${count} in a row ${direction === 'up' ? 'above the upper' : 'below the lower'} limit`,
  twoOfThree: ({ direction, points }, count) =>
    `Near the ${direction === 'up' ? 'upper' : 'lower'} limit: ${points.length === 2 ? 'two of three' : `${count} points`}`,
  oneSide: ({ direction }, count) =>
    `One side: ${count} in a row ${direction === 'up' ? 'above' : 'below'} the mean`,
};

/** The rule's name and what it found: "Shift: six in a row above the median". No full stop. */
export function ruleInWords(signal: MeasureSignal): string {
  return sentences[signal.rule](signal, countInWords(signal.points.length));
}
