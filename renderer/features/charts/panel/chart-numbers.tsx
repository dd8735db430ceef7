import type { MeasurePhase } from '../../../../shared/measures/analysis.ts';
import { dayInWords } from '../../../../shared/measures/day-in-words.ts';
import { valueInWords } from '../../../../shared/measures/figure-in-words.ts';
import type { ChartData } from '../chart-data.ts';
import { splitByTerms } from '../terms/chart-terms.ts';
import { WithTerms } from '../terms/with-terms.tsx';

type Figure = readonly [name: string, words: string];

const LIMITS = 'Limits';
const TRIAL_LIMITS = 'Limits, trial';

const runsInWords = ({ runs, lower, upper, isOneSided }: MeasurePhase): string => {
  if (runs === null) return '';
  if (isOneSided) return 'all on one side';
  return lower === null || upper === null ? String(runs) : `${runs}, expected ${lower} to ${upper}`;
};

/** The middle line and limits of a phase, each with its name; nothing that the chart does not have. */
export function phaseFiguresInWords(phase: MeasurePhase, isPercent: boolean): readonly Figure[] {
  const words = (value: number): string => valueInWords(value, { isPercent }, 1);
  const { median, mean, lpl, upl, nearLower, nearUpper, trial, missing } = phase;
  const figures: readonly Figure[] = [
    ['Median', median === null ? '' : words(median)],
    ['Runs', missing === null ? runsInWords(phase) : ''],
    ['Mean', mean === null ? '' : words(mean)],
    [trial ? TRIAL_LIMITS : LIMITS, lpl === null || upl === null ? '' : `${words(lpl)} to ${words(upl)}`],
    [
      'Two thirds of the way to the limits',
      nearLower === null || nearUpper === null ? '' : `${words(nearLower)} and ${words(nearUpper)}`,
    ],
  ];
  return figures.filter(([, text]) => text !== '');
}

/** A name that is a term of charts and nothing else explains itself. */
const FigureName = ({ name }: { readonly name: string }) =>
  splitByTerms(name).length === 1 ? <WithTerms text={name} /> : name;

const FigureList = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <dl className="chart-numbers">
    {figures.map(([name, words]) => (
      <div key={name}>
        <dt>
          <FigureName name={name} />
        </dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
);

/** Of several phases some have trial limits: one column for all says behind the numbers which. */
const inOneColumn = ([name, words]: Figure): Figure =>
  name === TRIAL_LIMITS ? [LIMITS, `${words}, trial`] : [name, words];

/** What the table of the phases has beside the day from which each is: a row a phase that has a line on the chart. */
export function phaseRowsInWords({
  series,
  analysis,
}: ChartData): readonly { readonly from: number; readonly figures: readonly Figure[] }[] {
  return analysis.phases
    .map((phase) => ({
      from: phase.from,
      figures: phaseFiguresInWords(phase, series.isPercent).map(inOneColumn),
    }))
    .filter(({ figures }) => figures.length > 0);
}

const PhaseTable = ({ data }: { readonly data: ChartData }) => {
  const { series, analysis } = data;
  const rows = phaseRowsInWords(data);
  const names = [...new Set(rows.flatMap(({ figures }) => figures.map(([name]) => name)))];
  return (
    <table className="chart-numbers">
      <thead>
        <tr>
          <th scope="col">From</th>
          {names.map((name) => (
            <th key={name} scope="col">
              <FigureName name={name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ from, figures }) => (
          <tr key={from}>
            <th scope="row">{dayInWords(series.points[from]?.date, analysis.spansYears)}</th>
            {names.map((name) => (
              <td key={name}>{figures.find(([known]) => known === name)?.[1] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The few numbers behind the lines of the chart; of several phases each on a row. */
export function ChartNumbers({ data }: { readonly data: ChartData }) {
  const { phases } = data.analysis;
  const [only] = phases;
  if (!only || phases.every((phase) => phaseFiguresInWords(phase, false).length === 0)) return null;
  if (phases.length > 1) return <PhaseTable data={data} />;
  return <FigureList figures={phaseFiguresInWords(only, data.series.isPercent)} />;
}
