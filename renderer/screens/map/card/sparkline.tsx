import { sparklineMedian, sparklinePoints, sparklineSize } from './sparkline-points.ts';

/** A measure's points with their median, small; the text beside it says the rest. */
export function Sparkline({ values }: { readonly values: readonly number[] }) {
  const { width, height } = sparklineSize;
  const points = sparklinePoints(values);
  const line = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  return (
    <svg
      className="card-sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path className="card-sparkline-median" d={`M2 ${sparklineMedian(values)}H${width - 2}`} />
      <path className="card-sparkline-curve" d={`M${line}`} />
      {values.length <= 16 && points.map(([x, y]) => <circle key={x} cx={x} cy={y} r={3} />)}
    </svg>
  );
}
