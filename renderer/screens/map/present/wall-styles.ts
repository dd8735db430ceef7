import { WALL_GAP, type WallArea, type WallStyle } from './wall-layout.ts';

/** Sizes of words on the wall, px of 1,080, the largest first. Source: look-3.md, *Present*. */
const SIZES = [48, 44, 40, 38, 36, 34, 32] as const;
const MIN_SIZE = 32;
/** A column is at least so many letters' heights wide: about 23 letters a line. */
const MIN_WIDTH_IN_SIZES = 11.4;

/** The largest size first, px of the screen. */
export function wallSizes(unit: number): readonly number[] {
  return SIZES.map((size) => size * unit);
}

/** The smallest size of words on the wall, px of the screen. */
export function minWallSize(unit: number): number {
  return MIN_SIZE * unit;
}

/** Columns of one width over the whole room. */
export function wallStyle(size: number, columns: number, { width, unit }: WallArea): WallStyle {
  return { size, columns, width: Math.floor((width - (columns - 1) * WALL_GAP * unit) / columns) };
}

const isWideEnough = ({ size, width }: WallStyle): boolean => width >= MIN_WIDTH_IN_SIZES * size;

/**
 * The ways to set `count` cards at a size, the usual one first: three columns, two for one or two cards. One column where
 * the room is too narrow for two.
 */
export function wallStyles(size: number, count: number, area: WallArea): readonly WallStyle[] {
  const order = count <= 2 ? [2, 3] : [3, 2, 4];
  const styles = order.map((columns) => wallStyle(size, columns, area)).filter(isWideEnough);
  return styles.length > 0 ? styles : [wallStyle(size, 1, area)];
}
