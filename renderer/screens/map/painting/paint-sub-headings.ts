import { textWidth, wrapText } from '../../../features/map-model/geometry/text-layout.ts';
import type { SubHeadingBand } from '../../../features/map-model/slots/sub-heading-bands.ts';
import type { Palette } from './palette.ts';

/** Px on the screen; from 100 % on they grow with the map, as cards do. */
const FONT_SIZE = 13;
const LINE_HEIGHT = 16;
/** The widths that are known are those of weight 600. */
const WIDTH_SIZE = FONT_SIZE * 1.02;
const ABOVE_CARDS = 7;
const FONT_FAMILY = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';

/** Paints sub-headings on the ground, each over its cards under a thin line. */
export function paintSubHeadings(
  context: CanvasRenderingContext2D,
  bands: readonly SubHeadingBand[],
  { colour, zoom }: { readonly colour: Palette; readonly zoom: number },
): void {
  const scale = Math.min(1, zoom);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const { words, rect } of bands) {
    const maxLines = Math.max(1, Math.floor((rect.h * scale - ABOVE_CARDS) / LINE_HEIGHT));
    const lines = wrapText(words, rect.w * scale, WIDTH_SIZE, maxLines);
    const bottom = rect.y + rect.h - ABOVE_CARDS / scale;
    const top = bottom - (lines.length * LINE_HEIGHT) / scale;
    context.font = `600 ${FONT_SIZE / scale}px ${FONT_FAMILY}`;
    context.fillStyle = colour('--ink-2');
    for (const [at, line] of lines.entries())
      context.fillText(line, rect.x, top + ((at + 1) * LINE_HEIGHT - 4) / scale);
    const lastWidth = lines.length === 1 ? textWidth(lines[0] ?? '', WIDTH_SIZE) / scale + 8 / scale : 0;
    const lineY = lines.length === 1 ? bottom - LINE_HEIGHT / 2 / scale : top;
    context.fillStyle = colour('--line');
    if (lastWidth < rect.w) context.fillRect(rect.x + lastWidth, lineY, rect.w - lastWidth, 1 / scale);
  }
}
