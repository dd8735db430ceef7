import type { Value } from '../../document/model/document.ts';

/** Px of a map at 100 % in each direction: far from any number that arithmetic would lose, and from any paper. */
export const MAX_COORDINATE = 1e7;

/** Where a card lies, or undefined where a file says what is no place on any paper: the card then is on no map. */
export function validPosition(pos: Value | undefined): readonly [x: number, y: number] | undefined {
  if (!Array.isArray(pos)) return undefined;
  const [x, y] = pos;
  const isValidCoordinate = (coordinate: unknown): coordinate is number =>
    typeof coordinate === 'number' && Math.abs(coordinate) <= MAX_COORDINATE;
  return isValidCoordinate(x) && isValidCoordinate(y) ? [x, y] : undefined;
}
