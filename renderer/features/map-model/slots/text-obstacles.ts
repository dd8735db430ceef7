import { overlaps, type Rect } from '../geometry/rect.ts';
import { type Mats, matTabHeight } from './mats.ts';
import type { SlotTable } from './slot-table.ts';
import { subHeadingBands } from './sub-heading-bands.ts';

/** Names that another part of the map writes in an area: of trays, of frames. Px at 100 %. */
export type RectsIn = (area: Rect) => readonly Rect[];

/** What is written on the ground of a map, and where that ground ends: lines and words of links keep clear of both. */
export interface TextObstacles {
  /** Names of mats, sub-headings, and what others write. */
  namesIn: RectsIn;
  /** Edges of mats: a line along one is taken for it, and a word on one breaks it. */
  edgesIn: RectsIn;
  /** Adds names that the model does not know of. @returns what takes them away */
  addSource(namesIn: RectsIn): () => void;
  /** Goes up when a source comes or goes: lines are led anew. */
  readonly sourceChanges: number;
}

/** Half the width of an edge with what is kept clear beside it, px at 100 %. */
const EDGE = 2;

/** Finds the names on a map's mats. Sub-headings are looked for once a change: they follow from where cards lie. */
export function createTextObstacles(slots: SlotTable, mats: Mats): TextObstacles {
  const sources = new Set<RectsIn>();
  let bands = new Map<number, readonly Rect[]>();
  let bandsOfChange = -1;
  let sourceChanges = 0;

  const bandsOn = (mat: number): readonly Rect[] => {
    const face = slots.face(mat);
    if (!face?.subHeadings?.length || slots.isFolded(mat)) return [];
    if (bandsOfChange !== slots.changes) bands = new Map();
    const known = bands.get(mat) ?? subHeadingBands({ slots, mats }, face.id).map(({ rect }) => rect);
    bands.set(mat, known);
    // Looking for them may have measured a card.
    bandsOfChange = slots.changes;
    return known;
  };

  return {
    namesIn: (area) =>
      [
        ...slots.slotsTouching(area, true).flatMap((mat) => {
          const rect = slots.rect(mat);
          return [{ ...rect, h: matTabHeight(slots.face(mat)?.title ?? '', rect.w) }, ...bandsOn(mat)];
        }),
        ...[...sources].flatMap((namesIn) => namesIn(area)),
      ].filter((name) => overlaps(name, area)),
    edgesIn: (area) =>
      slots.slotsTouching(area, true).flatMap((mat) => {
        const { x, y, w, h } = slots.rect(mat);
        return [
          { x: x - EDGE, y, w: 2 * EDGE, h },
          { x: x + w - EDGE, y, w: 2 * EDGE, h },
          { x, y: y - EDGE, w, h: 2 * EDGE },
          { x, y: y + h - EDGE, w, h: 2 * EDGE },
        ];
      }),
    addSource(namesIn) {
      sources.add(namesIn);
      sourceChanges += 1;
      return () => {
        sources.delete(namesIn);
        sourceChanges += 1;
      };
    },
    get sourceChanges() {
      return sourceChanges;
    },
  };
}
