import type { MeasureText } from '../../image-export/measure-text.ts';
import type { Rect } from '../geometry/rect.ts';
import type { DrawnLink } from './drawn-links.ts';
import { type LinkCurve, labelPosition } from './link-curve.ts';
import { type LinkStyle, linkStyleOf, linkStyles, wordOfLine } from './link-style.ts';

/** A link's word in so many lines, with its sign before the first and its strength under the last. */
export interface LabelShape {
  /** Without any line it is the sign alone. */
  readonly lines: readonly string[];
  /** Of the room it takes, with what is kept clear beside it, px at a size in px. */
  readonly widthAt: (size: number) => number;
  readonly heightAt: (size: number) => number;
}

/** A link's word as it may stand, px at 100 %. */
export interface LinkLabel {
  readonly size: number;
  /** The size that all words have where there is room: words of one such size stand clear of each other. */
  readonly usualSize: number;
  /** The first that finds room is taken: in one line, in two, the sign alone. */
  readonly shapes: readonly LabelShape[];
}

/** The largest size of a word and the least, px at 100 %: from afar words are larger than they are near. */
export interface LabelSizes {
  readonly usual: number;
  readonly least: number;
}

/** In shares of the word's size: a square of strength, the gap between two, and the number beside them. */
export const SQUARE_SIZE = 0.5;
export const SQUARE_GAP = 0.16;
export const NUMBER_SIZE = 0.9;
export const STRENGTH_STEPS = 5;
export const ROW_WIDTH = STRENGTH_STEPS * SQUARE_SIZE + (STRENGTH_STEPS - 1) * SQUARE_GAP;

/** Shares of the size: a line, a further one, the row of strength. */
const LINE = 1.44;
const FURTHER_LINE = 1.2;
const STRENGTH_LINE = 1.16;
/** Beside a word, both sides together, px. */
const BESIDE = 12;

/** The width of five squares and their number at this size of the word, px at 100 %. */
export function strengthWidth(size: number): number {
  return (ROW_WIDTH + 2 * SQUARE_GAP + NUMBER_SIZE * 0.6) * size;
}

/** The width of the disc with + or − and the gap after it, px. */
export function signWidth(sign: LinkStyle['sign'], size: number): number {
  return sign === '' ? 0 : size * 1.22 + 4;
}

/** Words in two lines that are as even as can be; undefined for one word. */
function inTwoLines(words: string): readonly string[] | undefined {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const middle = words.length / 2;
  const [at] = spaces.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return at === undefined ? undefined : [words.slice(0, at), words.slice(at + 1)];
}

function shapeOf(
  { input }: DrawnLink,
  lines: readonly string[],
  weight: number,
  measure: MeasureText,
): LabelShape {
  const { sign } = linkStyles[linkStyleOf(input.relation)];
  const hasStrength = input.strength !== undefined && lines.length > 0;
  const rows = Math.max(1, lines.length);
  return {
    lines,
    widthAt: (size) =>
      Math.max(
        signWidth(sign, size) + measure(lines[0] ?? '', size, weight),
        ...lines.slice(1).map((line) => measure(line, size, weight)),
        hasStrength ? strengthWidth(size) : 0,
      ) + BESIDE,
    heightAt: (size) => size * (LINE + (rows - 1) * FURTHER_LINE + (hasStrength ? STRENGTH_LINE : 0)),
  };
}

/** A link's word: over a short level line smaller, but no smaller than the least. */
export function linkLabel(
  link: DrawnLink,
  curve: LinkCurve,
  { usual, least }: LabelSizes,
  weight: number,
  measure: MeasureText,
): LinkLabel {
  const words = wordOfLine(link);
  const oneLine = shapeOf(link, [words], weight, measure);
  const twoLines = inTwoLines(words);
  const shapes = [
    oneLine,
    ...(twoLines ? [shapeOf(link, twoLines, weight, measure)] : []),
    ...(linkStyles[linkStyleOf(link.input.relation)].sign === '' ? [] : [shapeOf(link, [], weight, measure)]),
  ];
  const available = labelPosition(curve).isAbove ? Math.abs(curve.x2 - curve.x1) + BESIDE / 2 : Infinity;
  const fitted = Math.min(usual, (usual * available) / oneLine.widthAt(usual));
  return { size: Math.max(fitted, least), usualSize: usual, shapes };
}

/** Where the parts of a word are written: middles of lines, px at 100 %. */
export interface LabelLayout {
  readonly box: Rect;
  /** The middle of the sign's disc. */
  readonly sign: { readonly x: number; readonly y: number };
  readonly lines: readonly { readonly text: string; readonly left: number; readonly middle: number }[];
  readonly strengthMiddle: number;
}

/** Lays a word out round the middle of its room. `textWidth` is that of a line at this size. */
export function layOutLabel(
  { lines, widthAt, heightAt }: LabelShape,
  at: { readonly x: number; readonly y: number },
  size: number,
  sign: LinkStyle['sign'],
  textWidth: (line: string) => number,
): LabelLayout {
  const [w, h] = [widthAt(size), heightAt(size)];
  const box = { x: at.x - w / 2, y: at.y - h / 2, w, h };
  const first = box.y + (LINE / 2) * size;
  const before = signWidth(sign, size);
  const [line = ''] = lines;
  const left = at.x - (before + textWidth(line)) / 2;
  const last = first + Math.max(0, lines.length - 1) * FURTHER_LINE * size;
  return {
    box,
    // Alone it stands in the middle.
    sign: { x: lines.length === 0 ? at.x : left + size * 0.61, y: first },
    lines: lines.map((text, row) => ({
      text,
      left: row === 0 ? left + before : at.x - textWidth(text) / 2,
      middle: first + row * FURTHER_LINE * size,
    })),
    strengthMiddle: last + STRENGTH_LINE * size,
  };
}
