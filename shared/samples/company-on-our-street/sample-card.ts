import type { Fields } from '../../document/model/document.ts';

/** One card of the sample: a name for links, where it lies, and what it says. */
export interface SampleCard {
  readonly name: string;
  readonly kind: string;
  /** Left and top on the map, in pixels at 100 %. Cards are 240 wide; 88 px between them leave room for words. */
  readonly position: readonly [number, number];
  readonly fields: Fields;
}

/** Who made a card, and when. */
export function createdBy(role: string, on: string) {
  return { createdBy: role, createdOn: on };
}

export function createdByCommissioner(on: string) {
  return createdBy('Lead commissioner', on);
}

/** Where cards begin, in pixels. */
export const columnPositions = [20, 348, 676, 1004] as const;
export const rowPositions = [60, 308, 556, 804] as const;
