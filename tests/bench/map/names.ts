/** Ids of the bench's project. */
export const FULL_MAP = 'm0000000f';
export const EMPTY_MAP = 'm0000000e';

export function cardId(index: number): string {
  return `c${index.toString(36).padStart(8, '0')}`;
}
