/** Something that takes a piece of a lane, from its left end to its right; px. */
export interface LaneItem {
  readonly from: number;
  readonly to: number;
}

/**
 * Lays pieces into lanes so that no two of a lane touch: each into the first that is free, from left to right.
 * @param gap - between two pieces of a lane, px
 * @returns the lane of each, from 0
 */
export function packLanes(items: readonly LaneItem[], gap: number): readonly number[] {
  const order = items.map((_, index) => index).sort((a, b) => (items[a]?.from ?? 0) - (items[b]?.from ?? 0));
  const ends: number[] = [];
  const lanes = new Array<number>(items.length).fill(0);
  for (const index of order) {
    const { from, to } = items[index] ?? { from: 0, to: 0 };
    const free = ends.findIndex((end) => end + gap <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    lanes[index] = lane;
  }
  return lanes;
}
