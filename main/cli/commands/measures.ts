import { documentOf } from '../../../shared/document/file/read-project.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { analyseMeasure } from '../../../shared/measures/analyse-measure.ts';
import type { MeasureAnalysis, MeasurePhase } from '../../../shared/measures/analysis.ts';
import { measureSentence, measureStatus } from '../../../shared/measures/measure-sentence.ts';
import { type MeasureSeries, measureSeries } from '../../../shared/measures/measure-series.ts';
import { measureSettings } from '../../../shared/measures/measure-settings.ts';
import { type CliCommand, type CliContext, parseSingleFileArguments } from '../command.ts';
import { readInputProject } from '../input-file.ts';

/** Index and date of a point: scripts want one or the other. */
const placeOf = ({ points }: MeasureSeries, index: number) => ({ index, date: points[index]?.date ?? null });

const phaseAsJson = (series: MeasureSeries, phase: MeasurePhase) => ({
  from: placeOf(series, phase.from),
  to: placeOf(series, phase.to),
  begins: phase.phase?.words ?? null,
  n: phase.n,
  median: phase.median,
  useful: phase.useful,
  runs: phase.runs,
  lower: phase.lower,
  upper: phase.upper,
  mean: phase.mean,
  lpl: phase.lpl,
  upl: phase.upl,
  mrBar: phase.mrBar,
  signals: phase.signals.map(({ rule, direction, effect, points }) => ({
    rule,
    direction,
    effect,
    points: points.map((index) => placeOf(series, index)),
  })),
});

/** What scripts read: names may be added, and none may go. */
const measureAsJson = (series: MeasureSeries, analysis: MeasureAnalysis) => ({
  id: series.measure,
  name: series.name,
  kind: series.kind,
  unit: series.unit,
  chart: analysis.chart,
  points: analysis.n,
  status: measureStatus(analysis),
  variation: analysis.variation,
  assurance: analysis.assurance,
  sentence: measureSentence(series, analysis),
  rules: {
    id: analysis.ruleSet.id,
    name: analysis.ruleSet.name,
    version: analysis.ruleSet.version,
    settings: analysis.ruleSet.settings,
  },
  phases: analysis.phases.map((phase) => phaseAsJson(series, phase)),
});

const print = (measures: readonly ReturnType<typeof measureAsJson>[], context: CliContext): void => {
  if (measures.length === 0) context.out('No measures yet.');
  for (const { name, status, sentence } of measures) {
    context.out(`${name === '' ? 'A measure without a name' : name}: ${status}`);
    context.out(`  ${sentence}`);
  }
};

/** Says what the numbers of every measure say: 0, 1 where nothing in the file can be shown, 2 where there is none. */
export const measuresCommand: CliCommand = {
  name: 'measures',
  usage: 'FILE [--json]',
  summary:
    'Shows what the numbers of each measure say: points, signals of change, limits, and by which rules. Do not pass them on: they may be about few people.',
  run: async (args, context) => {
    const { file, values } = parseSingleFileArguments(args);
    const read = await readInputProject(file, context);
    const document = documentOf(read);
    if (!document) {
      context.err(read.sentence);
      return 1;
    }
    if (read.outcome !== 'ok') context.err(read.sentence);
    const measures = recordsOf(document, 'measure').flatMap(({ id }) => {
      const series = measureSeries(document, id);
      return series ? [measureAsJson(series, analyseMeasure(series, measureSettings(document, id)))] : [];
    });
    if (values.json) context.out(JSON.stringify({ file, measures }, null, 2));
    else print(measures, context);
    return 0;
  },
};
