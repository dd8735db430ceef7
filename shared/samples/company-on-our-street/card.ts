import type { Fields } from '../../document/document.ts';

/** One card of the sample: a name for links, where it lies, and what it says. */
export interface SampleCard {
  readonly name: string;
  readonly kind: string;
  /** Left and top on the map, in pixels at 100 %. Cards are 240 wide; 88 px between them leave room for words. */
  readonly at: readonly [number, number];
  readonly fields: Fields;
}

/** Who made a card, and when. */
export const madeBy = (role: string, on: string) => ({ createdBy: role, createdOn: on });
export const commissioner = (on: string) => madeBy('Lead commissioner', on);

/** Where cards begin, in pixels. */
export const columns = [20, 348, 676, 1004] as const;
export const rows = [60, 308, 556, 804] as const;
