import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { childrenOf, recordsOf } from '../../document/model/selectors.ts';
import { analyseMeasure } from '../../measures/analyse-measure.ts';
import { figureOfPoint } from '../../measures/figure-in-words.ts';
import { measureStatus } from '../../measures/measure-sentence.ts';
import { measureSeries } from '../../measures/measure-series.ts';
import { measureSettings } from '../../measures/measure-settings.ts';
import { chartSettingsSchema } from '../fields/chart-settings.ts';
import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { choice, date, hidden, line, number, parts, text } from '../fields/field.ts';
import { objectives } from '../fields/option-lists.ts';
import { dayAndMonthInWords, textOf } from '../fields/read-field.ts';
import { defineKind, type Finding } from '../kind.ts';

const kinds = [
  { value: 'outcome', label: 'Outcome', help: 'What should get better.' },
  { value: 'process', label: 'Process', help: 'Whether we do what we said.' },
  { value: 'balancing', label: 'Balancing', help: 'What may get worse meanwhile.' },
];

const directions = [
  { value: 'up', label: 'Higher is better' },
  { value: 'down', label: 'Lower is better' },
  { value: 'neutral', label: 'Neither' },
];

const charts = [
  { value: 'run', label: 'Run chart, with the middle value' },
  { value: 'xmr', label: 'Chart with limits' },
  { value: 'bar', label: 'Bars' },
];

const duplicateDateFindings = (record: PlainRecord, project: ProjectDocument): readonly Finding[] => {
  const days = childrenOf(project, 'dataPoint', record.id).map((point) => textOf(point, 'date'));
  const duplicate = days.find((day, index) => day && days.indexOf(day) !== index);
  if (!duplicate) return [];
  return [
    {
      rule: 'twoPointsOneDate',
      message: `There are two numbers for ${dayAndMonthInWords(duplicate) || duplicate}. Keep one.`,
    },
  ];
};

const missingBalancingFindings = (record: PlainRecord, project: ProjectDocument): readonly Finding[] => {
  const isDelivering = recordsOf(project, 'project').some(({ fields }) => fields.stage === 'deliver');
  if (!isDelivering || record.fields.kind !== 'outcome') return [];
  if (recordsOf(project, 'measure').some(({ fields }) => fields.kind === 'balancing')) return [];
  return [
    {
      rule: 'outcomeWithoutBalance',
      message:
        'Nothing watches what may get worse meanwhile. Add a balancing measure: too much support, load on services.',
      field: 'kind',
    },
  ];
};

const historyKinds = ['dataPoint', 'phase', 'annotation'] as const;

const hasHistory = (record: PlainRecord, project: ProjectDocument): boolean =>
  historyKinds.some((kind) => childrenOf(project, kind, record.id).length > 0);

/** What we count over time. Its points, notes on the chart and new baselines are records of their own. */
export const measure = defineKind({
  name: 'measure',
  label: 'Measure',
  plural: 'Measures',
  inFewWords: 'what we count',
  isTowardsTest: true,
  prompt: 'How would we see a change?',
  card: true,
  order: 110,
  mark: {
    shape: 'M10.5 4.5h7a9.5 9.5 0 0 1 0 19h-7a9.5 9.5 0 0 1 0-19z',
    icon: 'chart-line',
    colour: '--kind-measure',
  },
  share: 'open',
  fields: {
    name: line({ label: 'Measure', max: maxTitleLength }),
    kind: choice({ label: 'Kind of measure' }, kinds),
    objective: choice({ label: 'Objective' }, objectives),
    unit: line({ label: 'Unit', max: 120 }),
    direction: choice({ label: 'Which way is better' }, directions),
    definition: text({ label: 'What exactly is counted' }),
    numeratorDef: text({ label: 'The part', help: 'Who or what you count.' }),
    denominatorDef: text({ label: 'The whole', help: 'Out of whom or what.' }),
    collection: parts(
      { label: 'How it is collected' },
      {
        who: line({ label: 'Who', help: 'A role, not a name.' }),
        how: line({ label: 'How' }),
        howOften: line({ label: 'How often' }),
      },
    ),
    target: number({ label: 'Target' }),
    baseline: parts(
      { label: 'Baseline', help: 'Where it stood before.', share: 'never' },
      {
        value: number({ label: 'Number' }),
        numerator: number({ label: 'Part' }),
        denominator: number({ label: 'Whole' }),
        asOf: date({ label: 'On' }),
      },
    ),
    chart: choice({ label: 'Chart', initial: 'run' }, charts),
    chartSettings: hidden({ label: 'How the chart is judged' }, chartSettingsSchema),
    ...cardFields,
  },
  titleField: 'name',
  meta: (record, project) => {
    const series = measureSeries(project, record.id);
    const last = series?.points.findLast(({ leftOut }) => leftOut === null);
    if (!series || !last) return textOf(record, 'unit');
    const status = measureStatus(analyseMeasure(series, measureSettings(project, record.id)));
    return `${status}, last ${figureOfPoint(last, series)}`;
  },
  keepsKind: (record, project) =>
    hasHistory(record, project)
      ? 'Points or notes stand on the chart of this measure, so it stays a measure.'
      : undefined,
  findings: (record, project) => [
    ...duplicateDateFindings(record, project),
    ...missingBalancingFindings(record, project),
  ],
});
