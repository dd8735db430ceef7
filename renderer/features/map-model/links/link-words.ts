import { expandRect, overlaps, type Rect } from '../geometry/rect.ts';
import { drawnIn } from '../slots/drawn-in.ts';
import { matTabHeight } from '../slots/mats.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import { curveBounds, type LinkCurve, straightPieces } from './link-curve.ts';
import type { LinkTable } from './link-table.ts';
import { type WordPosition, wordPositions } from './word-positions.ts';

/** The size of a link's word, px at 100 %, and how wide and high it is at a size. */
export interface WordSize {
  readonly size: number;
  /** The size that all words have where there is room: words of one such size stand clear of each other. */
  readonly usualSize: number;
  readonly widthAt: (size: number) => number;
  readonly heightAt: (size: number) => number;
}

/** Where words of links stand: on no card, on no mat's name and on no other word. */
export interface LinkWords {
  /**
   * The place of a link's word; undefined where there is none, or where another link has the same word for both.
   * @param isClear what else a place has to be clear of; it is asked for this time alone
   */
  place(index: number, word: WordSize, isClear?: (box: Rect) => boolean): WordPosition | undefined;
}

/** Words are placed for sizes in steps of this factor: a place serves until the zoom has changed by so much. */
const STEP = 1.15;
/** A word keeps so far from cards, px at 100 %. */
const FROM_CARDS = 3;

/** Words of bold links are wider: a place has so much to spare. */
const SPARE = 1.06;
/** Places for so many sizes are kept. */
const MAX_STEPS = 3;
/** On a map of more links words do not look where other lines run. */
const MAX_LINES = 2000;

interface PlacedWord {
  readonly curve: LinkCurve;
  readonly width: number;
  readonly position: WordPosition | undefined;
  readonly box: Rect | undefined;
}

const boxAt = ({ x, y }: WordPosition, w: number, h: number): Rect => ({ x: x - w / 2, y: y - h / 2, w, h });

/** Where a word stands while its line is not led round cards yet, or is in the hand. */
function usualPlace(
  curve: LinkCurve,
  w: number,
  h: number,
  isClear: (box: Rect) => boolean,
): WordPosition | undefined {
  const [usual] = wordPositions(curve, w, h);
  return usual && isClear(boxAt(usual, w, h)) ? usual : undefined;
}

/** Places the words of one map's links, when they are asked for. */
export function createLinkWords(slots: SlotTable, links: LinkTable): LinkWords {
  /** By step of size, then by the link's id. */
  const placed = new Map<number, Map<string, PlacedWord>>();

  const inTheWay = (curve: LinkCurve, w: number): readonly Rect[] => {
    const area = expandRect(curveBounds(curve), w + 80);
    const cards = drawnIn(slots, area).map((slot) => expandRect(slots.rect(slot), FROM_CARDS));
    const names = slots.slotsTouching(area, true).map((mat) => {
      const rect = slots.rect(mat);
      return { ...rect, h: matTabHeight(slots.face(mat)?.title ?? '', rect.w) };
    });
    return [...cards, ...names];
  };

  /** Lines of other links: a word on one of them is taken for its own. */
  const otherLines = (index: number, curve: LinkCurve, w: number): readonly Rect[] =>
    links.length > MAX_LINES
      ? []
      : links.near(expandRect(curveBounds(curve), w + 80)).flatMap((number) => {
          const other = number === index ? undefined : links.curve(number);
          return other ? straightPieces(other) : [];
        });

  const wordsOf = (step: number): Map<string, PlacedWord> => {
    const words = placed.get(step) ?? new Map<string, PlacedWord>();
    placed.delete(step);
    placed.set(step, words);
    const [oldest] = placed.keys();
    if (placed.size > MAX_STEPS && oldest !== undefined) placed.delete(oldest);
    return words;
  };

  const findPlace = (
    index: number,
    curve: LinkCurve,
    [w, h]: readonly [number, number],
    words: readonly Rect[],
    isClear: (box: Rect) => boolean,
  ): WordPosition | undefined => {
    const obstacles = [...inTheWay(curve, w), ...words];
    const free = wordPositions(curve, w, h).filter((position) => {
      const box = boxAt(position, w, h);
      return !obstacles.some((obstacle) => overlaps(obstacle, box)) && isClear(box);
    });
    if (free.length === 0) return undefined;
    const lines = otherLines(index, curve, w).map((line) => expandRect(line, 1));
    return free.find((position) => !lines.some((line) => overlaps(line, boxAt(position, w, h)))) ?? free[0];
  };

  return {
    place(index, { size, usualSize, widthAt, heightAt }, isClear = () => true) {
      const [link, curve] = [links.at(index), links.curve(index)];
      if (!link || !curve || links.sharesWord(index)) return undefined;
      const step = Math.ceil(Math.log(usualSize) / Math.log(STEP) - 1e-6);
      const placedSize = size * (STEP ** step / usualSize);
      const width = widthAt(placedSize);
      const [w, h] = [width * SPARE, heightAt(placedSize)];
      if (!links.isRouted(index)) return usualPlace(curve, w, h, isClear);
      const ofStep = wordsOf(step);
      const { id } = link.input;
      const known = ofStep.get(id);
      const others = (): readonly Rect[] =>
        [...ofStep].flatMap(([other, { box }]) =>
          other !== id && box && links.indexOf(other) !== undefined ? [box] : [],
        );
      if (known?.curve !== curve || width > known.width || width < known.width / (SPARE * SPARE)) {
        const position = findPlace(index, curve, [w, h], others(), () => true);
        ofStep.set(id, { curve, width: w, position, box: position && boxAt(position, w, h) });
      }
      const found = ofStep.get(id)?.position;
      if (!found || isClear(boxAt(found, w, h))) return found;
      return findPlace(index, curve, [w, h], others(), isClear);
    },
  };
}
