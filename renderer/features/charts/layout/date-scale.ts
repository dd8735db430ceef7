import { scaleUtc } from 'd3-scale';
import { monthNames } from '../../../../shared/records/fields/dates.ts';
import { textWidth } from '../../map-model/geometry/text-layout.ts';

/** One date under the chart. */
export interface DateTick {
  readonly x: number;
  /** Of the middle of its words, which never run over an edge. */
  readonly textX: number;
  readonly text: string;
  /** Under it, where a year begins in the picture; empty elsewhere. */
  readonly year: string;
}

/** Days in milliseconds of UTC: a day is a day wherever the computer stands. */
export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

const DAY = 86_400_000;
/** With a longer time in the picture, months and years are named instead of the days of points. */
const LONGEST_BY_DAY = 500 * DAY;

/** Where a day lies between `left` and `right`; one day alone in the middle. */
export function datePosition(days: readonly string[], left: number, right: number): (day: string) => number {
  const first = days[0] === undefined ? 0 : timeOf(days[0]);
  const last = timeOf(days.at(-1) ?? '1970-01-01');
  if (first >= last) return () => (left + right) / 2;
  return (day) => left + ((timeOf(day) - first) / (last - first)) * (right - left);
}

interface Candidate {
  readonly x: number;
  readonly text: string;
  readonly year: string;
}

const shortMonth = (month: number): string => (monthNames[month] ?? '').slice(0, 3);

const dayInWords = (day: string): string =>
  `${Number(day.slice(8))} ${shortMonth(Number(day.slice(5, 7)) - 1)}`;

const withYears = (days: readonly string[], positionOf: (day: string) => number): readonly Candidate[] => {
  let year = '';
  return days.map((day) => {
    const isNew = day.slice(0, 4) !== year;
    year = day.slice(0, 4);
    return { x: positionOf(day), text: dayInWords(day), year: isNew ? year : '' };
  });
};

/** The words of each between the edges of the chart; undefined where two would touch. */
const placed = (
  candidates: readonly Candidate[],
  width: number,
  size: number,
): readonly DateTick[] | undefined => {
  let free = Number.NEGATIVE_INFINITY;
  const ticks: DateTick[] = [];
  for (const { x, text, year } of candidates) {
    const half = Math.max(textWidth(text, size), textWidth(year, size)) / 2;
    const textX = Math.max(half, Math.min(width - half, x));
    if (textX - half < free) return undefined;
    free = textX + half + size * 0.8;
    ticks.push({ x, textX, text, year });
  }
  return ticks;
};

const byDay = (
  days: readonly string[],
  positionOf: (day: string) => number,
  width: number,
  size: number,
): readonly DateTick[] => {
  for (let stride = 1; stride < days.length; stride += 1) {
    const ticks = placed(
      withYears(
        days.filter((_, at) => at % stride === 0),
        positionOf,
      ),
      width,
      size,
    );
    if (ticks) return ticks;
  }
  return placed(withYears(days.slice(0, 1), positionOf), width, size) ?? [];
};

const monthInWords = (date: Date): string => `${shortMonth(date.getUTCMonth())} ${date.getUTCFullYear()}`;

const byMonth = (
  days: readonly string[],
  positionOf: (day: string) => number,
  width: number,
  size: number,
): readonly DateTick[] => {
  const scale = scaleUtc().domain([timeOf(days[0] ?? ''), timeOf(days.at(-1) ?? '')]);
  for (let count = 12; count > 1; count -= 1) {
    const dates = scale.ticks(count);
    const isYears = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
    const candidates = dates.map((date) => ({
      x: positionOf(date.toISOString().slice(0, 10)),
      text: isYears ? String(date.getUTCFullYear()) : monthInWords(date),
      year: '',
    }));
    const ticks = placed(candidates, width, size);
    if (ticks && ticks.length > 1) return ticks;
  }
  return byDay(days, positionOf, width, size);
};

/**
 * Dates under the chart that have room beside each other: those of points, or months where the time is long.
 * @param days - of the points, ascending, each once
 * @param width - of the chart, px
 * @param size - of the letters, px
 */
export function dateTicks(
  days: readonly string[],
  positionOf: (day: string) => number,
  width: number,
  size: number,
): readonly DateTick[] {
  if (days.length === 0) return [];
  const span = timeOf(days.at(-1) ?? '') - timeOf(days[0] ?? '');
  return (span > LONGEST_BY_DAY ? byMonth : byDay)(days, positionOf, width, size);
}
