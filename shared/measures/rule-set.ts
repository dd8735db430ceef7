import type { AnalysisSettings } from './analysis-settings.ts';
import type { ChartKind } from './measure-series.ts';
import { RUN_TREND_LENGTH, SHIFT_LENGTH, USEFUL_POINTS_NEEDED } from './run-chart.ts';
import { XMR_ROW_LENGTH } from './xmr-signals.ts';

/** Goes up when a rule changes, so that an old picture can be told from a new one. */
const RULES_VERSION = 1;

/** By which rules a chart was judged: stands on pictures and in reports. */
export interface RuleSet {
  readonly id: 'perla' | 'anhoej' | 'xmr' | 'none';
  readonly name: string;
  readonly version: number;
  /** What was chosen besides, in words; empty for nothing. */
  readonly settings: readonly string[];
  /** What each rule asks for, a sentence each. */
  readonly rules: readonly string[];
}

/** Points on the median do not count towards them. */
const TOO_EARLY = `With fewer than ${USEFUL_POINTS_NEEDED} points above or below the median it is too early to say.`;

const ruleSets: { readonly [id in RuleSet['id']]: Pick<RuleSet, 'name' | 'rules'> } = {
  perla: {
    name: 'Run chart rules (Perla, Provost and Murray 2011)',
    rules: [
      `Shift: ${SHIFT_LENGTH} or more in a row on one side of the median.`,
      `Trend: ${RUN_TREND_LENGTH} or more in a row that only rise or only fall.`,
      'Runs: the line crosses the median less or more often than it would by chance.',
      TOO_EARLY,
    ],
  },
  anhoej: {
    name: 'Run chart rules of Anhøj (Anhøj and Olesen 2014)',
    rules: [
      'Long run: more in a row on one side of the median than there would be by chance.',
      'Few crossings: the line crosses the median less often than it would by chance.',
      TOO_EARLY,
    ],
  },
  xmr: {
    name: 'Rules for limits (NHS Making Data Count, 2023)',
    rules: [
      'Limits as an XmR chart has them; others call it an individuals chart, or SPC.',
      'Outside: a point beyond a limit.',
      `Trend: ${XMR_ROW_LENGTH} or more in a row that only rise or only fall.`,
      'Near a limit: two of three in a row more than two thirds of the way to one limit.',
      `One side: ${XMR_ROW_LENGTH} or more in a row on one side of the mean.`,
    ],
  },
  none: { name: 'Bars, not judged', rules: [] },
};

const idOf = (chart: ChartKind, { isAnhoej }: AnalysisSettings): RuleSet['id'] =>
  chart === 'xmr' ? 'xmr' : chart === 'bar' ? 'none' : isAnhoej ? 'anhoej' : 'perla';

/** "the first 10 points", with how many there are where they are fewer. */
const baselineInWords = (baseline: number, counts: readonly number[]): string => {
  const most = Math.max(0, ...counts);
  const each = counts.length > 1 ? ' of each phase' : '';
  return `the first ${baseline} points${each}${most < baseline ? `, ${most} so far` : ''}`;
};

const settingsOf = (
  chart: ChartKind,
  { baseline, isScreened }: AnalysisSettings,
  counts: readonly number[],
): readonly string[] => [
  ...(baseline !== null && chart !== 'bar'
    ? [`${chart === 'xmr' ? 'Mean and limits' : 'Median'} from ${baselineInWords(baseline, counts)}`]
    : []),
  ...(isScreened && chart === 'xmr' ? ['Very big jumps ignored when the limits were worked out'] : []),
];

/** The rules that a chart is judged by. `counts`: how many points count in each phase. */
export function ruleSetOf(chart: ChartKind, settings: AnalysisSettings, counts: readonly number[]): RuleSet {
  const id = idOf(chart, settings);
  return { id, version: RULES_VERSION, ...ruleSets[id], settings: settingsOf(chart, settings, counts) };
}
