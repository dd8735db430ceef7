import { kindLabelOf } from '../../../../shared/records/kind-registry.ts';
import { relations } from '../../../../shared/records/links/relations.ts';
import type { ColourOf } from '../../../features/image-export/export-colours.ts';
import type { MeasureText } from '../../../features/image-export/measure-text.ts';
import { baselineOffset, group, type Svg, textLine } from '../../../features/image-export/svg.ts';
import { ARROW_GAP, ARROW_LENGTH } from '../../../features/map-model/links/link-curve.ts';
import { linkLabel, linkStyleOf, linkStyles } from '../../../features/map-model/links/link-style.ts';
import { drawLinkLine } from './draw-link.ts';
import { drawKindMark } from './draw-marks.tsx';

/** What an image shows that a legend has to name. */
export interface LegendItems {
  readonly kinds: readonly string[];
  readonly relations: readonly string[];
}

/** Something drawn, with its size, px. */
export interface DrawnBlock {
  readonly svg: Svg;
  readonly height: number;
}

const ROW_HEIGHT = 34;
const GAP = 28;
const SAMPLE_WIDTH = 64;

interface LegendEntry {
  readonly width: number;
  readonly draw: (x: number, y: number) => Svg;
}

const legendText = (words: string, x: number, y: number, colour: ColourOf): Svg =>
  textLine(words, { x, y: y + baselineOffset(20, 14), size: 14, weight: 400, colour: colour('--ink') });

const kindEntry = (kind: string, colour: ColourOf, measure: MeasureText): LegendEntry => {
  const label = kindLabelOf(kind);
  return {
    width: 30 + measure(label, 14, 400),
    draw: (x, y) =>
      group([drawKindMark(kind, { x, y: y - 1, size: 22 }, colour), legendText(label, x + 30, y, colour)]),
  };
};

const relationEntry = (relation: string, colour: ColourOf, measure: MeasureText): LegendEntry => {
  const { sign } = linkStyles[linkStyleOf(relation)];
  const label = sign === '' ? linkLabel(relation) : `${sign} ${linkLabel(relation)}`;
  return {
    width: SAMPLE_WIDTH + 10 + measure(label, 14, 400),
    draw: (x, y) => {
      const tip = linkStyles[linkStyleOf(relation)].arrowhead === 'none' ? 0 : ARROW_LENGTH + ARROW_GAP;
      const [x2, middle] = [x + SAMPLE_WIDTH - tip, y + 10];
      const level = { c1x: x + 20, c1y: middle, c2x: x2 - 20, c2y: middle };
      const shape = { x1: x, y1: middle, ...level, x2, y2: middle, side: 'left' } as const;
      return group([
        drawLinkLine({ id: '', from: '', to: '', relation }, shape, colour),
        legendText(label, x + SAMPLE_WIDTH + 10, y, colour),
      ]);
    },
  };
};

/** Entries in rows of a width. */
const flowInRows = (entries: readonly LegendEntry[], width: number, top: number): DrawnBlock => {
  const drawn: Svg[] = [];
  let [x, y] = [0, top];
  for (const entry of entries) {
    if (x > 0 && x + entry.width > width) [x, y] = [0, y + ROW_HEIGHT];
    drawn.push(entry.draw(x, y));
    x += entry.width + GAP;
  }
  return { svg: group(drawn), height: entries.length === 0 ? top : y + ROW_HEIGHT };
};

const relationOrder: readonly string[] = Object.keys(relations);
const relationRank = (relation: string): number => {
  const at = relationOrder.indexOf(relation);
  return at < 0 ? relationOrder.length : at;
};

/** The legend of an image: its kinds and links with their names, kinds first, links below, in rows of `width` px. */
export function drawLegend(
  items: LegendItems,
  width: number,
  colour: ColourOf,
  measure: MeasureText,
): DrawnBlock {
  const kinds = flowInRows(
    items.kinds.map((kind) => kindEntry(kind, colour, measure)),
    width,
    0,
  );
  const links = [...items.relations].sort((one, other) => relationRank(one) - relationRank(other));
  const below = flowInRows(
    links.map((relation) => relationEntry(relation, colour, measure)),
    width,
    kinds.height,
  );
  return { svg: group([kinds.svg, below.svg]), height: below.height };
}
