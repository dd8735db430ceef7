const WIDTH = 214;
const HEIGHT = 40;
const PAD = 5;

const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half) - 1] ?? 0)) / 2;
};

/** Points of a small curve, left to right, px from the top-left corner of its box. */
export function sparkPoints(values: readonly number[]): readonly (readonly [x: number, y: number])[] {
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  const step = (WIDTH - 2 * PAD) / Math.max(1, values.length - 1);
  return values.map((value, at) => [
    PAD + at * step,
    HEIGHT - PAD - ((value - least) / span) * (HEIGHT - 2 * PAD),
  ]);
}

/** A measure's points with their median, small; the words beside it say the rest. */
export function Spark({ values }: { readonly values: readonly number[] }) {
  const points = sparkPoints(values);
  const [first = [PAD, HEIGHT / 2]] = points;
  const line = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  const median = HEIGHT - PAD - ((middle(values) - least) / span) * (HEIGHT - 2 * PAD);
  return (
    <svg
      className="card-spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <path className="card-spark-median" d={`M2 ${median}H${WIDTH - 2}`} />
      <path className="card-spark-curve" d={`M${line || first.join(' ')}`} />
      {values.length <= 16 && points.map(([x, y]) => <circle key={x} cx={x} cy={y} r={3} />)}
    </svg>
  );
}
