import type { ProjectDocument } from '../../document/model/document.ts';
import type { MapId, RecordId } from '../../document/model/id-types.ts';
import { kindOfId, placementsOf, recordOf } from '../../document/model/selectors.ts';
import { textOf } from '../../records/fields/read-field.ts';
import type { NotesPlan } from './plan-types.ts';

/** A box on the map, px at 100 %. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CARD = { w: 240, h: 176 };
const GAP = { x: 88, y: 44 };
/** What a mat adds around its cards, and what has to stay free beside it. */
const MAT = { edge: 12, name: 48, gap: 24 };

const boxAt = (x: number, y: number): Box => ({ left: x, top: y, right: x + CARD.w, bottom: y + CARD.h });

const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

const matOf = ({ left, top, right, bottom }: Box): Box => ({
  left: left - MAT.edge,
  top: top - MAT.name,
  right: right + MAT.edge,
  bottom: bottom + MAT.edge,
});

/** Whether two boxes lie nearer to each other than `gap`. */
const touch = (one: Box, other: Box, gap: number): boolean =>
  one.left < other.right + gap &&
  other.left < one.right + gap &&
  one.top < other.bottom + gap &&
  other.top < one.bottom + gap;

/** Whether new cards lie clear of another mat, and their own mat grows over none that it did not lie over before. */
const isFree = (added: Box, before: Box, other: Box): boolean =>
  !touch(added, other, MAT.gap + MAT.edge) &&
  (touch(matOf(before), other, 0) || !touch(matOf(around(before, added)), other, 0));

const themeOf = (document: ProjectDocument, card: string): string => {
  const kind = kindOfId(document, card);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id: card });
  return record ? textOf(record, 'theme') : '';
};

/** The cards of every theme as one box; a card without a theme is a box of its own, under its own id. */
const boxesOnMap = (document: ProjectDocument, mapId: MapId): Map<string, Box> => {
  const boxes = new Map<string, Box>();
  for (const { fields } of placementsOf(document, mapId)) {
    const { pos, card } = fields;
    if (!Array.isArray(pos) || typeof card !== 'string') continue;
    const [x, y] = pos;
    if (typeof x !== 'number' || typeof y !== 'number') continue;
    const key = themeOf(document, card) || card;
    const known = boxes.get(key);
    boxes.set(key, known ? around(known, boxAt(x, y)) : boxAt(x, y));
  }
  return boxes;
};

/** Top-left corners of `count` cards in so many columns, from a corner. */
const gridFrom = (
  left: number,
  top: number,
  count: number,
  columns: number,
): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, index) => [
    left + (index % columns) * (CARD.w + GAP.x),
    top + Math.floor(index / columns) * (CARD.h + GAP.y),
  ]);

/** Under the cards of a theme, as wide as they are; or right of them, as high. */
const gridsBeside = (box: Box, count: number) => {
  const columns = Math.max(1, Math.floor((box.right - box.left + GAP.x) / (CARD.w + GAP.x)));
  const rows = Math.max(1, Math.floor((box.bottom - box.top + GAP.y) / (CARD.h + GAP.y)));
  return [
    gridFrom(box.left, box.bottom + GAP.y, count, Math.min(columns, count)),
    gridFrom(box.right + GAP.x, box.top, count, Math.ceil(count / rows)),
  ];
};

/**
 * Places for new cards of themes that lie on the map already: beside the cards of their theme, where nothing else lies, so
 * that the theme's mat grows over no other. Cards for which there is no room are left out: they lie with the new ones.
 */
export function placeInThemes(
  plan: Pick<NotesPlan, 'cards'>,
  document: ProjectDocument,
  mapId: MapId,
): ReadonlyMap<RecordId, readonly [x: number, y: number]> {
  const boxes = boxesOnMap(document, mapId);
  const places = new Map<RecordId, readonly [number, number]>();
  const themes = [...new Set(plan.cards.map(({ theme }) => theme))];
  for (const theme of themes) {
    const box = theme === undefined ? undefined : boxes.get(theme);
    if (theme === undefined || !box) continue;
    const cards = plan.cards.filter((card) => card.theme === theme);
    const others = [...boxes].filter(([key]) => key !== theme).map(([, other]) => matOf(other));
    const grown = gridsBeside(box, cards.length)
      .map((grid) => ({ grid, added: grid.map(([x, y]) => boxAt(x, y)).reduce(around) }))
      .find(({ added }) => others.every((other) => isFree(added, box, other)));
    if (!grown) continue;
    boxes.set(theme, around(box, grown.added));
    for (const [index, { id }] of cards.entries()) {
      const place = grown.grid[index];
      if (place) places.set(id, place);
    }
  }
  return places;
}
