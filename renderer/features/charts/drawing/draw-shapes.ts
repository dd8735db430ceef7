import type { ColourOf } from '../../image-export/export-colours.ts';
import { element, type Svg, textLine } from '../../image-export/svg.ts';
import type { PathShape, Shape, TextShape } from '../layout/shape.ts';

const drawPath = ({ d, stroke, strokeWidth, dash, fill }: PathShape, colour: ColourOf): Svg =>
  element('path', {
    d,
    fill: fill ? colour(fill) : 'none',
    stroke: stroke ? colour(stroke) : undefined,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash,
    'stroke-linejoin': 'round',
  });

const drawText = ({ text, x, y, size, weight, colour, anchor }: TextShape, colourOf: ColourOf): Svg =>
  textLine(text, {
    x,
    y,
    size,
    weight,
    colour: colourOf(colour),
    ...(anchor && { anchor }),
  });

/** The shapes of a chart for a file, with colours written out: Word and mail know no tokens. */
export function drawShapes(shapes: readonly Shape[], colour: ColourOf): readonly Svg[] {
  return shapes.map((shape) => (shape.type === 'path' ? drawPath(shape, colour) : drawText(shape, colour)));
}
