import { kindOf } from '../../../shared/records/registry.ts';
import { relations } from '../../../shared/records/relations.ts';
import { lineOf, looks, wordOf } from '../links/link-look.ts';
import { TIP, TIP_GAP } from '../links/link-shape.ts';
import type { Colours } from './colours.ts';
import { drawLine, type Measure } from './draw-link.ts';
import { mark } from './marks.tsx';
import { baseline, group, line, type Svg } from './svg.ts';

/** What a picture shows that a legend has to name. */
export interface Shown {
  readonly kinds: readonly string[];
  readonly relations: readonly string[];
}

/** Something drawn with the room it takes, px. */
export interface Block {
  readonly svg: Svg;
  readonly height: number;
}

const ROW = 34;
const GAP = 28;
const SAMPLE = 64;

interface Entry {
  readonly width: number;
  readonly draw: (x: number, y: number) => Svg;
}

const text = (words: string, x: number, y: number, colour: Colours): Svg =>
  line(words, { x, y: y + baseline(20, 14), size: 14, weight: 400, colour: colour('--ink') });

const kindEntry = (kind: string, colour: Colours, measure: Measure): Entry => {
  const label = kindOf(kind)?.label ?? kind;
  return {
    width: 30 + measure(label, 14, 400),
    draw: (x, y) => group([mark(kind, { x, y: y - 1, size: 22 }, colour), text(label, x + 30, y, colour)]),
  };
};

const relationEntry = (relation: string, colour: Colours, measure: Measure): Entry => {
  const { sign } = looks[lineOf(relation)];
  const label = sign === '' ? wordOf(relation) : `${sign} ${wordOf(relation)}`;
  return {
    width: SAMPLE + 10 + measure(label, 14, 400),
    draw: (x, y) => {
      const tip = looks[lineOf(relation)].end === 'none' ? 0 : TIP + TIP_GAP;
      const [x2, middle] = [x + SAMPLE - tip, y + 10];
      const level = { c1x: x + 20, c1y: middle, c2x: x2 - 20, c2y: middle };
      const shape = { x1: x, y1: middle, ...level, x2, y2: middle, side: 'left' } as const;
      return group([
        drawLine({ id: '', from: '', to: '', relation }, shape, colour),
        text(label, x + SAMPLE + 10, y, colour),
      ]);
    },
  };
};

/** Entries in rows of a width. */
const inRows = (entries: readonly Entry[], width: number, top: number): Block => {
  const drawn: Svg[] = [];
  let [x, y] = [0, top];
  for (const entry of entries) {
    if (x > 0 && x + entry.width > width) [x, y] = [0, y + ROW];
    drawn.push(entry.draw(x, y));
    x += entry.width + GAP;
  }
  return { svg: group(drawn), height: entries.length === 0 ? top : y + ROW };
};

const order: readonly string[] = Object.keys(relations);
const rank = (relation: string): number => {
  const at = order.indexOf(relation);
  return at < 0 ? order.length : at;
};

/** The kinds and links of a picture with their words: kinds first, links below, in rows of `width` px. */
export function drawLegend(shown: Shown, width: number, colour: Colours, measure: Measure): Block {
  const kinds = inRows(
    shown.kinds.map((kind) => kindEntry(kind, colour, measure)),
    width,
    0,
  );
  const links = [...shown.relations].sort((one, other) => rank(one) - rank(other));
  const below = inRows(
    links.map((relation) => relationEntry(relation, colour, measure)),
    width,
    kinds.height,
  );
  return { svg: group([kinds.svg, below.svg]), height: below.height };
}
