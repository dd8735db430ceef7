import { expandRect, overlaps, type Rect } from '../geometry/rect.ts';
import { matTabHeight } from '../slots/mats.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import { curveBounds, type LinkCurve, straightPieces } from './link-curve.ts';
import type { LinkTable } from './link-table.ts';
import { type WordPosition, wordPositions } from './word-positions.ts';

/** The size of a link's word, px at 100 %, and how wide and high it is at a size. */
export interface WordSize {
  readonly size: number;
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

interface PlacedWord {
  readonly curve: LinkCurve;
  readonly width: number;
  readonly position: WordPosition | undefined;
  readonly box: Rect | undefined;
}

const boxAt = ({ x, y }: WordPosition, w: number, h: number): Rect => ({ x: x - w / 2, y: y - h / 2, w, h });

/** Places the words of one map's links, when they are asked for. */
export function createLinkWords(slots: SlotTable, links: LinkTable): LinkWords {
  /** By step of size, then by the link's id. */
  const placed = new Map<number, Map<string, PlacedWord>>();

  const inTheWay = (curve: LinkCurve, w: number): readonly Rect[] => {
    const area = expandRect(curveBounds(curve), w + 80);
    const cards = slots.slotsTouching(area, false).map((slot) => expandRect(slots.rect(slot), FROM_CARDS));
    const names = slots.slotsTouching(area, true).map((mat) => {
      const rect = slots.rect(mat);
      return { ...rect, h: matTabHeight(slots.face(mat)?.title ?? '', rect.w) };
    });
    return [...cards, ...names];
  };

  /** Lines of other links: a word on one of them is taken for its own. */
  const otherLines = (index: number, curve: LinkCurve, w: number): readonly Rect[] =>
    links.near(expandRect(curveBounds(curve), w + 80)).flatMap((number) => {
      const other = number === index ? undefined : links.curve(number);
      return other ? straightPieces(other) : [];
    });

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
    place(index, { size, widthAt, heightAt }, isClear = () => true) {
      const [link, curve] = [links.at(index), links.curve(index)];
      if (!link || !curve || links.sharesWord(index)) return undefined;
      const step = Math.ceil(Math.log(size) / Math.log(STEP) - 1e-6);
      const [w, h] = [widthAt(STEP ** step), heightAt(STEP ** step)];
      const ofStep = placed.get(step) ?? new Map<string, PlacedWord>();
      placed.set(step, ofStep);
      const { id } = link.input;
      const known = ofStep.get(id);
      const others = (): readonly Rect[] =>
        [...ofStep].flatMap(([other, { box }]) =>
          other !== id && box && links.indexOf(other) !== undefined ? [box] : [],
        );
      if (known?.curve !== curve || Math.abs(known.width - w) > 0.5) {
        const position = findPlace(index, curve, [w, h], others(), () => true);
        ofStep.set(id, { curve, width: w, position, box: position && boxAt(position, w, h) });
      }
      const found = ofStep.get(id)?.position;
      if (!found || isClear(boxAt(found, w, h))) return found;
      return findPlace(index, curve, [w, h], others(), isClear);
    },
  };
}
