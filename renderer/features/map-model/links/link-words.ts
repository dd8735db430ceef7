import { expandRect, overlaps, type Rect } from '../geometry/rect.ts';
import { obstaclesIn } from '../slots/obstacles-in.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import type { TextObstacles } from '../slots/text-obstacles.ts';
import { curveBounds, type LinkCurve, straightPieces } from './link-curve.ts';
import type { LabelShape, LinkLabel } from './link-label.ts';
import type { LinkTable } from './link-table.ts';
import { createPlacedWords, type KnownPlace, type PlacedWord } from './placed-words.ts';
import { type WordPosition, wordPositions } from './word-positions.ts';

/** Where words of links stand: on no card, on no name and on no other word. */
export interface LinkWords {
  /**
   * The place of a link's word; undefined where there is none for any of its shapes, or where another link has the same
   * word for both.
   * @param isClear what else a place has to be clear of; it is asked for this time alone
   */
  place(index: number, word: LinkLabel, isClear?: (box: Rect) => boolean): PlacedWord | undefined;
  /** The place that a word has already, without looking for one: for a painting that is soon replaced. */
  knownPlace(index: number, word: LinkLabel): PlacedWord | undefined;
}

/** The step of a word's size, and its size at the end of that step, px at 100 %. */
const stepOf = ({ size, usualSize }: LinkLabel): { readonly step: number; readonly placedSize: number } => {
  const step = Math.ceil(Math.log(usualSize) / Math.log(STEP) - 1e-6);
  return { step, placedSize: size * (STEP ** step / usualSize) };
};

/** Words are placed for sizes in steps of this factor: a place serves until the zoom has changed by so much. */
const STEP = 1.15;
/** A word keeps so far from cards, px at 100 %. */
const FROM_CARDS = 3;
/** A word stands no farther from its line than its own width and this, px at 100 %. */
const AROUND_LINE = 80;

/** Words of bold links are wider: a place has so much to spare. */
const SPARE = 1.06;
/** On a map of more links words do not look where other lines run. */
const MAX_LINES = 2000;

/** A place that was found, with the shape of this time: its lines are the same ones, and it knows their widths at any size. */
const inOneOf = (shapes: readonly LabelShape[], found: PlacedWord): PlacedWord | undefined => {
  const shape = shapes.find(({ lines }) => lines.length === found.shape.lines.length);
  return shape && { ...found, shape };
};

interface Room {
  readonly shape: LabelShape;
  readonly w: number;
  readonly h: number;
}

const roomFor = (shape: LabelShape, size: number): Room => ({
  shape,
  w: shape.widthAt(size) * SPARE,
  h: shape.heightAt(size),
});

const boxAt = ({ x, y }: WordPosition, { w, h }: Room): Rect => ({ x: x - w / 2, y: y - h / 2, w, h });

/** Where a word stands while its line is not led round cards yet, or is in the hand. */
function usualPlace(curve: LinkCurve, room: Room, isClear: (box: Rect) => boolean): PlacedWord | undefined {
  const [usual] = wordPositions(curve, room.w, room.h);
  return usual && isClear(boxAt(usual, room)) ? { ...usual, shape: room.shape } : undefined;
}

interface WordGround {
  /** `slots.changes`: where it is the same, everything lies as it lay. */
  readonly changes: number;
  isFree(box: Rect): boolean;
  /** What no word lies on: cards and names. */
  inTheWay(area: Rect): readonly Rect[];
  /** Lines of other links, and edges of mats: a word on one of them breaks it, or is taken for its own. */
  otherLines(index: number, area: Rect): readonly Rect[];
}

const createWordGround = (slots: SlotTable, links: LinkTable, names: TextObstacles): WordGround => {
  const inTheWay = (area: Rect): readonly Rect[] => [
    ...obstaclesIn(slots, area).map((slot) => expandRect(slots.rect(slot), FROM_CARDS)),
    ...names.namesIn(area),
  ];
  return {
    get changes() {
      return slots.changes;
    },
    inTheWay,
    isFree: (box) => !inTheWay(box).some((obstacle) => overlaps(obstacle, box)),
    otherLines(index, area) {
      const lines =
        links.length > MAX_LINES
          ? []
          : links.near(area).flatMap((number) => {
              const other = number === index ? undefined : links.curve(number);
              return other ? straightPieces(other).map((piece) => expandRect(piece, 1)) : [];
            });
      return [...lines, ...names.edgesIn(area)];
    },
  };
};

/** Looks at cards once for each change of the map: zooming and panning look at none. */
const isStillFree = (known: KnownPlace, ground: WordGround): boolean => {
  if (known.clearAt === ground.changes) return true;
  if (known.box && !ground.isFree(known.box)) return false;
  known.clearAt = ground.changes;
  return true;
};

const isGoodFor = (known: KnownPlace, curve: LinkCurve, width: number, ground: WordGround): boolean =>
  known.curve === curve &&
  width <= known.width &&
  width >= known.width / (SPARE * SPARE) &&
  isStillFree(known, ground);

/** Places the words of one map's links, when they are asked for. */
export function createLinkWords(slots: SlotTable, links: LinkTable, names: TextObstacles): LinkWords {
  const placed = createPlacedWords(links);
  const ground = createWordGround(slots, links, names);

  /** The first place that is clear of everything; else the first on another line or edge; the widest shape first. */
  const findPlace = (
    index: number,
    curve: LinkCurve,
    rooms: readonly Room[],
    words: readonly Rect[],
    isClear: (box: Rect) => boolean,
  ): PlacedWord | undefined => {
    const area = expandRect(curveBounds(curve), Math.max(...rooms.map(({ w }) => w)) + AROUND_LINE);
    const obstacles = [...ground.inTheWay(area), ...words];
    let lines: readonly Rect[] | undefined;
    let onLine: PlacedWord | undefined;
    for (const room of rooms) {
      for (const position of wordPositions(curve, room.w, room.h)) {
        const box = boxAt(position, room);
        if (obstacles.some((obstacle) => overlaps(obstacle, box)) || !isClear(box)) continue;
        lines ??= ground.otherLines(index, area);
        if (!lines.some((line) => overlaps(line, box))) return { ...position, shape: room.shape };
        onLine ??= { ...position, shape: room.shape };
      }
    }
    return onLine;
  };

  /** Where a word stands while its line waits to be led: nowhere rather than on another word. It is placed anew after that. */
  const placeForNow = (
    ofStep: Map<string, KnownPlace>,
    id: string,
    curve: LinkCurve,
    room: Room,
    isClear: (box: Rect) => boolean,
  ): PlacedWord | undefined => {
    const found = usualPlace(
      curve,
      room,
      (box) => isClear(box) && ground.isFree(box) && !placed.isOnOther(ofStep, id, box),
    );
    ofStep.set(id, { curve, width: 0, found, box: found && boxAt(found, room), clearAt: ground.changes });
    return found;
  };

  return {
    knownPlace(index, word) {
      const id = links.at(index)?.input.id ?? '';
      const known = placed.known(stepOf(word).step, id);
      if (!known?.found || known.curve !== links.curve(index)) return undefined;
      return inOneOf(word.shapes, known.found);
    },
    place(index, word, isClear = () => true) {
      const { shapes } = word;
      const [link, curve, [usual]] = [links.at(index), links.curve(index), shapes];
      if (!link || !curve || !usual || links.sharesWord(index)) return undefined;
      const { step, placedSize } = stepOf(word);
      const roomOf = (shape: LabelShape): Room => roomFor(shape, placedSize);
      const ofStep = placed.ofStep(step);
      const { id } = link.input;
      if (!links.isRouted(index)) return placeForNow(ofStep, id, curve, roomOf(usual), isClear);
      const rooms = shapes.map(roomOf);
      const width = usual.widthAt(placedSize);
      const known = ofStep.get(id);
      if (!known || !isGoodFor(known, curve, width, ground)) {
        const found = findPlace(index, curve, rooms, placed.othersIn(ofStep, id), () => true);
        const room = rooms.find(({ shape }) => shape === found?.shape);
        ofStep.set(id, {
          curve,
          width: width * SPARE,
          found,
          box: found && room && boxAt(found, room),
          clearAt: ground.changes,
        });
      }
      const placedNow = ofStep.get(id);
      const shown = placedNow?.found && inOneOf(shapes, placedNow.found);
      if (!placedNow || !shown) return undefined;
      const isOnItsPlace = isClear(boxAt(shown, roomOf(shown.shape)));
      const aside = isOnItsPlace
        ? undefined
        : findPlace(index, curve, rooms, placed.othersIn(ofStep, id), isClear);
      placedNow.aside = aside && boxAt(aside, roomOf(aside.shape));
      return isOnItsPlace ? shown : aside;
    },
  };
}
