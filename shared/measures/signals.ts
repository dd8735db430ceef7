/** A value of each point of a phase in order of date; null where there is none, or where it is left out. */
export type Values = readonly (number | null)[];

/** Rules of a run chart; the last two are those of Anhøj. */
export type RunRule = 'shift' | 'trend' | 'tooFewRuns' | 'tooManyRuns' | 'longRun' | 'fewCrossings';

/** Rules of an XmR chart. */
export type XmrRule = 'outside' | 'trend' | 'twoOfThree' | 'oneSide';

export type RuleName = RunRule | XmrRule;

export type Direction = 'up' | 'down';

/** Something that chance alone seldom does. */
export interface Signal {
  readonly rule: RuleName;
  /** Stands beside the mark, one for each rule of a chart. */
  readonly letter: string;
  /** Indexes of the points that it marks, ascending; none where it is about the whole phase. */
  readonly points: readonly number[];
  /** Null where it points neither way. */
  readonly direction: Direction | null;
  /** A rule that often misses a drift: a trend on a run chart (Anhøj and Olesen 2014). */
  readonly isWeak: boolean;
}

const letters: { readonly [rule in RuleName]: string } = {
  shift: 'S',
  trend: 'T',
  tooFewRuns: 'F',
  tooManyRuns: 'M',
  longRun: 'L',
  fewCrossings: 'C',
  outside: 'O',
  oneSide: 'S',
  twoOfThree: 'N',
};

/** A signal with its rule's letter. `direction` as a side: 1 up, -1 down, 0 neither. */
export function signalOf(
  rule: RuleName,
  points: readonly number[],
  direction: -1 | 0 | 1,
  isWeak = false,
): Signal {
  return {
    rule,
    letter: letters[rule],
    points,
    direction: direction === 0 ? null : direction > 0 ? 'up' : 'down',
    isWeak,
  };
}
