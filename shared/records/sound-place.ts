import type { Value } from '../document/document.ts';

/** Px of a map at 100 % in each direction: far from any number that arithmetic would lose, and from any paper. */
export const FARTHEST_PLACE = 1e7;

/** Where a card lies, or undefined where a file says what is no place on any paper: the card then is on no map. */
export function soundPlace(pos: Value | undefined): readonly [x: number, y: number] | undefined {
  if (!Array.isArray(pos)) return undefined;
  const [x, y] = pos;
  const isSound = (at: unknown): at is number => typeof at === 'number' && Math.abs(at) <= FARTHEST_PLACE;
  return isSound(x) && isSound(y) ? [x, y] : undefined;
}
