import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import type { ChartData } from '../chart-data.ts';
import type { PlacedPoint } from '../layout/draw-points.ts';
import { basisOfPoint, judgementOfPoint, leftOutInWords, quantityOfPoint } from './point-in-words.ts';

interface PointBubbleProps extends ChartData {
  readonly point: PlacedPoint;
}

/** What is known of the point that is pointed at, beside it. */
export function PointBubble({ series, analysis, point }: PointBubbleProps) {
  const found = series.points[point.index];
  if (!found) return null;
  const judgement = leftOutInWords(found) || judgementOfPoint(series, analysis, point.index);
  return (
    <div
      className={point.y < 90 ? 'chart-bubble is-below' : 'chart-bubble'}
      style={{ insetInlineStart: `clamp(7rem, ${point.x}px, 100% - 7rem)`, top: point.y }}
      aria-hidden="true"
    >
      <p>
        <b>{quantityOfPoint(found, series)}</b> {basisOfPoint(found)}
      </p>
      <p>{dateInWords(found.date)}</p>
      {judgement && <p>{judgement.charAt(0).toUpperCase() + judgement.slice(1)}</p>}
      {found.note && <p>{found.note}</p>}
    </div>
  );
}
