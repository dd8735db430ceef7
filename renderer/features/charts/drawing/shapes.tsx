import { memo } from 'react';
import type { PathShape, Shape, TextShape } from '../layout/shape.ts';

const colourOf = (token: string | undefined): string => (token === undefined ? 'none' : `var(${token})`);

/** A mark that is as it was is not rendered again, whatever the others became. */
const Path = memo(({ d, stroke, strokeWidth, dash, fill }: PathShape) => (
  <path
    d={d}
    fill={colourOf(fill)}
    stroke={colourOf(stroke)}
    strokeWidth={strokeWidth}
    strokeDasharray={dash}
    strokeLinejoin="round"
  />
));

const Words = memo(({ text, x, y, size, weight, colour, anchor }: TextShape) => (
  <text x={x} y={y} fontSize={size} fontWeight={weight} fill={colourOf(colour)} textAnchor={anchor}>
    {text}
  </text>
));

/** The shapes of a chart in the colours of the page's theme. */
export const Shapes = memo(function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map((shape) =>
    shape.type === 'path' ? <Path {...shape} key={shape.key} /> : <Words {...shape} key={shape.key} />,
  );
});
