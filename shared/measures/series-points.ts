import type { PlainRecord } from '../document/model/document.ts';
import type { RecordId } from '../document/model/id-types.ts';
import { isWithheld, numberOf, partsOf, textOf } from '../records/fields/read-field.ts';

/** Why a point takes no part in the calculation. */
export type LeftOut =
  /** Somebody has excluded it. */
  | 'excluded'
  /** An earlier record stands for the same day. */
  | 'sameDate'
  | 'noValue'
  /** This copy does not hold its figures. */
  | 'withheld'
  /** Out of none. */
  | 'wholeIsZero'
  /** 7 of 6. */
  | 'partOverWhole'
  | 'tooLarge';

/** Larger numbers would leave the arithmetic of limits no exact digits. */
export const LARGEST_VALUE = 1e15;

/** One point of a measure, as charts, grids and calculations use it. */
export interface SeriesPoint {
  readonly id: RecordId;
  /** `YYYY-MM-DD`: a day, never a moment. */
  readonly date: string;
  /** Per cent where it is a part of a whole; null where it has no number. What is left out may have one, to be shown. */
  readonly value: number | null;
  /** The part and the whole, both or none. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** From how many people or things it comes: the whole of a ratio, else `n`. */
  readonly n: number | null;
  readonly note: string;
  /** Null where it counts. */
  readonly leftOut: LeftOut | null;
  /** Why somebody has excluded it, in their words. */
  readonly excludedWhy: string;
}

interface Figures {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly problem: LeftOut | null;
}

const figuresOf = (record: PlainRecord): Figures => {
  const { numerator, denominator } = partsOf(record, 'ratio');
  const n = numberOf(record, 'n') ?? null;
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    const ratio = { numerator, denominator, n: denominator };
    if (denominator === 0) return { ...ratio, value: null, problem: 'wholeIsZero' };
    const value = (100 * numerator) / denominator;
    return { ...ratio, value, problem: numerator > denominator ? 'partOverWhole' : null };
  }
  const value = numberOf(record, 'value') ?? null;
  const nothing = isWithheld(record, 'value') || isWithheld(record, 'ratio') ? 'withheld' : 'noValue';
  return { value, numerator: null, denominator: null, n, problem: value === null ? nothing : null };
};

const isOutOfRange = (value: number | null): boolean => value !== null && !(Math.abs(value) <= LARGEST_VALUE);

const readPoint = (record: PlainRecord): SeriesPoint => {
  const { problem, ...figures } = figuresOf(record);
  const isExcluded = record.fields.excluded === true;
  return {
    id: record.id,
    date: textOf(record, 'date'),
    ...figures,
    note: textOf(record, 'note'),
    leftOut: isExcluded ? 'excluded' : isOutOfRange(figures.value) ? 'tooLarge' : problem,
    excludedWhy: textOf(record, 'excludedWhy'),
  };
};

/** All points are asked for after each number that is typed, and one of them is another then. */
const known = new WeakMap<PlainRecord, SeriesPoint>();

/**
 * One point by itself; whether another stands for the same day is not known here. The same record gives the same object.
 */
export function seriesPointOf(record: PlainRecord): SeriesPoint {
  const point = known.get(record) ?? readPoint(record);
  known.set(record, point);
  return point;
}

const byDateThenId = (one: SeriesPoint, other: SeriesPoint): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : one.id < other.id ? -1 : 1;

/** Of several that count on one day the first counts. */
const oncePerDay = (points: readonly SeriesPoint[]): readonly SeriesPoint[] => {
  const taken = new Set<string>();
  return points.map((point) => {
    if (point.leftOut !== null) return point;
    if (taken.has(point.date)) return { ...point, leftOut: 'sameDate' };
    taken.add(point.date);
    return point;
  });
};

/** The points of a measure by date, then by id, and those that have none. */
export function seriesPoints(records: readonly PlainRecord[]): {
  readonly points: readonly SeriesPoint[];
  readonly undated: readonly RecordId[];
} {
  const points = records.map(seriesPointOf);
  return {
    points: oncePerDay(points.filter(({ date }) => date !== '').sort(byDateThenId)),
    undated: points.filter(({ date }) => date === '').map(({ id }) => id),
  };
}

/** Whether a point has a number that counts: it is not left out of the calculation. */
export function isCountedPoint({ value, leftOut }: SeriesPoint): boolean {
  return value !== null && leftOut === null;
}
