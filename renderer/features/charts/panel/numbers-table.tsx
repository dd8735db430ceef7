import { ChevronRight } from 'lucide-react';
import { memo, useState } from 'react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import { numberInWords, unitInWords } from '../../../../shared/measures/figure-in-words.ts';
import type { SeriesPoint } from '../../../../shared/measures/series-points.ts';
import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import type { ChartData } from '../chart-data.ts';
import { basisOfPoint, judgementOfPoint, leftOutInWords, valueOfPoint } from '../figure/point-in-words.ts';

/** One column of the table; one that says nothing of any point is not there. */
interface Column {
  readonly name: string;
  readonly className?: string;
  readonly wordsOf: (point: SeriesPoint, index: number) => string;
}

const columnsFor = ({ series, analysis }: ChartData): readonly Column[] => {
  const columns: readonly Column[] = [
    {
      name: unitInWords(series) || 'Number',
      className: 'chart-table-value',
      wordsOf: (point) => valueOfPoint(point, series),
    },
    { name: 'From how many', className: 'chart-table-basis', wordsOf: basisOfPoint },
    {
      name: 'What the chart says',
      wordsOf: (point, index) => leftOutInWords(point) || judgementOfPoint(series, analysis, index),
    },
    { name: 'Note', wordsOf: ({ note }) => note },
  ];
  return columns.filter(({ wordsOf }) => series.points.some((point, index) => wordsOf(point, index) !== ''));
};

const NumbersTable = (data: ChartData) => {
  const { name, points } = data.series;
  const columns = columnsFor(data);
  return (
    <table className="chart-table">
      <caption className="hidden-text">{name}</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          {columns.map((column) => (
            <th key={column.name} scope="col" className={column.className}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point, index) => (
          <tr key={point.id} className={point.leftOut === null ? undefined : 'is-left-out'}>
            <th scope="row">{dateInWords(point.date)}</th>
            {columns.map((column) => (
              <td key={column.name} className={column.className}>
                {column.wordsOf(point, index)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface DisclosureProps {
  readonly count: number;
  /** Those that are looked at; undefined while they are folded away. */
  readonly shown: ChartData | undefined;
  readonly onExpandedChange: (isExpanded: boolean) => void;
}

const Folded = memo(({ count, shown, onExpandedChange }: DisclosureProps) => (
  <Disclosure
    className="chart-disclosure"
    isExpanded={shown !== undefined}
    onExpandedChange={onExpandedChange}
  >
    <Heading level={3}>
      <RacButton slot="trigger" className="chart-disclosure-button">
        <ChevronRight className="icon icon-s" aria-hidden="true" />
        {count === 1 ? 'See the number' : `See the ${numberInWords(count)} numbers`}
      </RacButton>
    </Heading>
    <DisclosurePanel>
      {shown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its place is moved by arrows
        <section className="chart-table-box" aria-label="Numbers of the chart" tabIndex={0}>
          <NumbersTable {...shown} />
        </section>
      )}
    </DisclosurePanel>
  </Disclosure>
));

/** The numbers of the chart as a table, behind a button that says how many there are. */
export function NumbersDisclosure({ data }: { readonly data: ChartData }) {
  const [isExpanded, setExpanded] = useState(false);
  const count = data.series.points.length;
  if (count === 0) return null;
  return <Folded count={count} shown={isExpanded ? data : undefined} onExpandedChange={setExpanded} />;
}
