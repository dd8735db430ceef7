import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { evidenceBalanceOf } from '../../../../shared/records/computed/evidence-balance.ts';
import { hypothesisPriorityOf } from '../../../../shared/records/computed/hypothesis-priority.ts';
import { orderedHypotheses } from '../../../../shared/records/computed/ordered-hypotheses.ts';
import { monthNames } from '../../../../shared/records/fields/dates.ts';
import { optionLabel, partsOf, textOf } from '../../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { cycleNumberOf } from '../../../../shared/records/lifecycle/cycle-numbers.ts';
import {
  chainsOfHypothesis,
  chainsWithoutHypothesis,
  type TestChain,
} from '../../../../shared/records/lifecycle/test-chains.ts';
import { statusOfTest, testStatuses } from '../../../../shared/records/lifecycle/test-lifecycle.ts';
import { dayInWords, daysBetween } from '../../../core/records/days-text.ts';
import { hypothesisBriefInWords } from '../hypotheses/hypothesis-brief.ts';
import { isShownBy, type TestFilter } from './filter-tests.ts';

/** One cycle on the timeline: where its bar begins and how long it is, in per cent of the whole line. */
export interface TimelineBar {
  readonly id: RecordId;
  readonly title: string;
  readonly cycle: number;
  readonly status: string;
  /** `YYYY-MM-DD`; both ends are known or taken to be one day. */
  readonly from: string;
  readonly to: string;
  readonly left: number;
  readonly width: number;
  /** Below which other bars it stands, from 0: cycles that ran at once do not cover each other. */
  readonly lane: number;
}

/** A hypothesis, or a chain of tests that is about none, with its cycles. */
export interface TimelineRow {
  readonly kind: 'hypothesis' | 'test';
  readonly id: RecordId;
  readonly rank: number | null;
  readonly title: string;
  /** "Testing, cycle 2" */
  readonly state: string;
  /** "1 for, 0 against"; empty where nothing speaks. */
  readonly evidence: string;
  readonly bars: readonly TimelineBar[];
  /** At least one. */
  readonly lanes: number;
  /** Cycles that no date is known of: they have no bar. */
  readonly undated: number;
}

/** The beginning of a month on the line. */
export interface MonthMark {
  readonly label: string;
  readonly left: number;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly months: readonly MonthMark[];
  /** Where today is, in per cent; undefined where no cycle has a date. */
  readonly today: number | undefined;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

const isDay = (day: unknown): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);

/** When a cycle was, is, or is planned to be; one that runs goes on until today at least. */
const spanOf = (test: PlainRecord, today: string): Span | undefined => {
  const { on } = partsOf(test, 'locked');
  const start = [textOf(test, 'actualStart'), on, textOf(test, 'plannedStart'), textOf(test, 'plannedEnd')];
  const from = start.find(isDay);
  if (from === undefined) return undefined;
  const end = [textOf(test, 'actualEnd'), textOf(test, 'plannedEnd')].find(isDay) ?? from;
  const to = statusOfTest(test) === 'running' && end < today ? today : end;
  return { from, to: to < from ? from : to };
};

/** Years that one line can show; a slip of the pen ("2062") would make every bar a dot. */
const MAX_DAYS = 3_660;

const scaleOf = (spans: readonly Span[], today: string) => {
  const days = [today, ...spans.flatMap(({ from, to }) => [from, to])].filter(
    (day) => Math.abs(daysBetween(today, day)) <= MAX_DAYS,
  );
  const sorted = days.sort();
  const [first = today, last = today] = [sorted[0], sorted.at(-1)];
  const from = `${first.slice(0, 8)}01`;
  const total = Math.max(28, daysBetween(from, last) + 8);
  const percent = (day: string): number => Math.min(100, Math.max(0, (100 * daysBetween(from, day)) / total));
  return { from, last, percent };
};

/** About so many names of months have room beside each other. */
const MAX_MONTHS = 9;

const monthMarks = ({ from, last, percent }: ReturnType<typeof scaleOf>): readonly MonthMark[] => {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1;
  const step = [1, 2, 3, 6, 12, 24].find((months) => (end - first) / months < MAX_MONTHS) ?? 24;
  const count = Math.floor((end - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const month = first + index * step;
    const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const name = monthNames[month % 12]?.slice(0, 3) ?? '';
    const isYearSaid = index === 0 || month % 12 < step;
    return { label: isYearSaid ? `${name} ${Math.floor(month / 12)}` : name, left: percent(day) };
  });
};

/** So wide a bar is at least, in per cent: its number has to have room. */
const MIN_WIDTH = 3.5;

/** Gives each bar the first lane in which nothing lies before it. */
const inLanes = (bars: readonly Omit<TimelineBar, 'lane'>[]): readonly TimelineBar[] => {
  const ends: number[] = [];
  return bars
    .toSorted((one, other) => one.left - other.left)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.left);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = bar.left + Math.max(MIN_WIDTH, bar.width);
      return { ...bar, lane };
    });
};

interface HypothesisOrTest
  extends Pick<TimelineRow, 'kind' | 'id' | 'rank' | 'title' | 'state' | 'evidence'> {
  readonly tests: TestChain;
}

const evidenceInWords = (document: ProjectDocument, id: RecordId): string => {
  const { for: supporting, against } = evidenceBalanceOf(document, id);
  return supporting.cards.length + against.cards.length === 0
    ? ''
    : `${supporting.cards.length} for, ${against.cards.length} against`;
};

const hypothesesAndTestsOf = (document: ProjectDocument): readonly HypothesisOrTest[] => [
  ...orderedHypotheses(document).map((hypothesis) => ({
    kind: 'hypothesis' as const,
    id: hypothesis.id,
    rank: hypothesisPriorityOf(document, hypothesis.id)?.rank ?? null,
    title: titleOf('hypothesis', hypothesis),
    state: hypothesisBriefInWords(document, hypothesis),
    evidence: evidenceInWords(document, hypothesis.id),
    tests: chainsOfHypothesis(document, hypothesis.id).flat(),
  })),
  ...chainsWithoutHypothesis(document).flatMap((chain) => {
    const [first] = chain;
    if (!first) return [];
    const title = titleOf('test', first);
    return [
      {
        kind: 'test' as const,
        id: first.id,
        rank: null,
        title,
        state: 'Without a hypothesis',
        evidence: '',
        tests: chain,
      },
    ];
  }),
];

/**
 * Where each hypothesis stands, and when its cycles were, are or will be; today is always on the line. Hypotheses without
 * tests are there as long as nothing is filtered out.
 */
export function timelineOf(document: ProjectDocument, filter: TestFilter, today: string): Timeline {
  const isFiltered = filter.owner !== null || filter.theme !== null;
  const hypothesesAndTests = hypothesesAndTestsOf(document)
    .map((hypothesisOrTest) => ({
      ...hypothesisOrTest,
      tests: hypothesisOrTest.tests.filter((test) => isShownBy(document, filter, test)),
    }))
    .filter(({ tests }) => !isFiltered || tests.length > 0);
  const spans = hypothesesAndTests.flatMap(({ tests }) => tests.flatMap((test) => spanOf(test, today) ?? []));
  const scale = scaleOf(spans, today);
  const rows = hypothesesAndTests.map(({ tests, ...hypothesisOrTest }): TimelineRow => {
    const bars = tests.flatMap((test): readonly Omit<TimelineBar, 'lane'>[] => {
      const span = spanOf(test, today);
      if (!span) return [];
      const left = scale.percent(span.from);
      return [
        {
          id: test.id,
          title: titleOf('test', test),
          cycle: cycleNumberOf(document, test.id),
          status: statusOfTest(test),
          ...span,
          left,
          width: scale.percent(span.to) - left,
        },
      ];
    });
    const placed = inLanes(bars);
    const lanes = 1 + Math.max(0, ...placed.map(({ lane }) => lane));
    return { ...hypothesisOrTest, bars: placed, lanes, undated: tests.length - bars.length };
  });
  return spans.length === 0
    ? { rows, months: [], today: undefined }
    : { rows, months: monthMarks(scale), today: scale.percent(today) };
}

/** "Cycle 2, Ten residents: 16 March to 26 April, decided". Of one that runs, and is drawn until today, nobody knows the end. */
export function barInWords({ cycle, title, from, to, status }: TimelineBar, today: string): string {
  const start = dayInWords(from, today);
  const isOpen = status === 'running' && to === today;
  const days = isOpen ? `since ${start}` : from === to ? start : `${start} to ${dayInWords(to, today)}`;
  return `Cycle ${cycle}, ${title}: ${days}, ${optionLabel(testStatuses, status).toLowerCase()}`;
}
