import { memo, useRef } from 'react';
import { isDeepEqual } from '../../../../shared/document/model/json-values.ts';
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

const areShapesSame = (one: Shape, other: Shape | undefined): boolean =>
  other !== undefined && (one === other || isDeepEqual(one, other));

/** Shapes that are looked at together: where all of them are as they were, none is rendered again. */
const GROUP = 24;

const groupsOf = (
  shapes: readonly Shape[],
  before: readonly (readonly Shape[])[],
): readonly (readonly Shape[])[] =>
  Array.from({ length: Math.ceil(shapes.length / GROUP) }, (_, at) => {
    const group = shapes.slice(at * GROUP, (at + 1) * GROUP);
    const known = before[at];
    return known?.length === group.length && group.every((one, index) => areShapesSame(one, known[index]))
      ? known
      : group;
  });

const Group = memo(({ shapes }: { readonly shapes: readonly Shape[] }) =>
  shapes.map((shape) =>
    shape.type === 'path' ? <Path {...shape} key={shape.key} /> : <Words {...shape} key={shape.key} />,
  ),
);

/** The shapes of a chart in the colours of the page's theme. */
export const Shapes = memo(function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  const last = useRef<readonly (readonly Shape[])[]>([]);
  last.current = groupsOf(shapes, last.current);
  return last.current.map(
    (
      group,
      at, // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place: what is in it has keys of its own
    ) => <Group key={at} shapes={group} />,
  );
});
