import type { ColourOf } from '../../../features/image-export/export-colours.ts';
import { group, type Svg, textLine } from '../../../features/image-export/svg.ts';
import { wrapText } from '../../../features/map-model/geometry/text-layout.ts';
import type { SubHeadingBand } from '../../../features/map-model/slots/sub-heading-bands.ts';

const STYLE = { size: 14, line: 17, weight: 600 };
const ABOVE_CARDS = 7;

/** Sub-headings, each over its cards: on a picture as on the map. */
export function drawSubHeadings(bands: readonly SubHeadingBand[], colour: ColourOf): Svg {
  const { size, line, weight } = STYLE;
  return group(
    bands.flatMap(({ words, rect }) => {
      const lines = wrapText(words, rect.w, size * 1.02, Math.floor((rect.h - ABOVE_CARDS) / line));
      const bottom = rect.y + rect.h - ABOVE_CARDS;
      return lines.map((text, at) =>
        textLine(text, {
          x: rect.x,
          y: bottom - (lines.length - 1 - at) * line - 4,
          size,
          weight,
          colour: colour('--ink-2'),
        }),
      );
    }),
    { class: 'sub-headings' },
  );
}
