import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { childrenOf } from '../../document/model/selectors.ts';
import { numberOf, partsOf, textOf } from '../fields/read-field.ts';

/** A data point as charts use it. */
export interface ChartPoint {
  readonly id: RecordId;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly value: number;
  readonly excluded: boolean;
}

/** What a data point stands for: its value, or its part of the whole in per cent (0 to 100). */
export function pointValue(record: PlainRecord): number | undefined {
  const { numerator, denominator } = partsOf(record, 'ratio');
  if (typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0)
    return (100 * numerator) / denominator;
  return numberOf(record, 'value');
}

/** The points of a measure in order of their dates; those without date or value are left out. */
export function chartPointsOf(project: ProjectDocument, measure: string): readonly ChartPoint[] {
  return childrenOf(project, 'dataPoint', measure)
    .flatMap((record) => {
      const value = pointValue(record);
      const date = textOf(record, 'date');
      if (value === undefined || !date) return [];
      return [{ id: record.id, date, value, excluded: record.fields.excluded === true }];
    })
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** Those that nobody has excluded. */
export function includedPoints(points: readonly ChartPoint[]): readonly ChartPoint[] {
  return points.filter(({ excluded }) => !excluded);
}
