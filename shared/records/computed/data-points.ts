import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { childrenOf } from '../../document/model/selectors.ts';
import { seriesPointOf, seriesPoints } from '../../measures/series-points.ts';

/** A data point as small curves use it. */
export interface ChartPoint {
  readonly id: RecordId;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly value: number;
  /** It takes no part in any calculation: somebody said so, or it cannot be right. */
  readonly excluded: boolean;
}

/** What a data point stands for: its value, or its part of the whole in per cent (0 to 100). */
export function pointValue(record: PlainRecord): number | undefined {
  return seriesPointOf(record).value ?? undefined;
}

/** The points of a measure in order of their dates; those without date or value are left out. */
export function chartPointsOf(project: ProjectDocument, measure: string): readonly ChartPoint[] {
  return seriesPoints(childrenOf(project, 'dataPoint', measure)).points.flatMap(
    ({ id, date, value, leftOut }) =>
      value === null ? [] : [{ id, date, value, excluded: leftOut !== null }],
  );
}

/** Those that count. */
export function includedPoints(points: readonly ChartPoint[]): readonly ChartPoint[] {
  return points.filter(({ excluded }) => !excluded);
}
