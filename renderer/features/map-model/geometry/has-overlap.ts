/** The side of a cell in which neighbours are looked for, px at 100 %. */
const CELL = 256;
const BUCKETS_PER_CARD = 4;

/** Far cells may share a bucket: what is found there is compared all the same. */
const bucketOf = (column: number, row: number, mask: number): number =>
  (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) & mask;

const twiceAsLong = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
};

/**
 * Whether any two rectangles lie on each other; `rects` holds left, top, width and height of each, one after the other. It
 * is asked of ten thousand cards before the first frame, so it makes no object for any of them.
 */
export function hasOverlap(rects: Float64Array): boolean {
  const numberAt = (at: number): number => rects[at] ?? 0;
  const isOver = (one: number, other: number): boolean =>
    numberAt(one) < numberAt(other) + numberAt(other + 2) &&
    numberAt(other) < numberAt(one) + numberAt(one + 2) &&
    numberAt(one + 1) < numberAt(other + 1) + numberAt(other + 3) &&
    numberAt(other + 1) < numberAt(one + 1) + numberAt(one + 3);
  const mask = 2 ** Math.ceil(Math.log2((rects.length / 4) * BUCKETS_PER_CARD + 1)) - 1;
  /** By bucket: one more than the entry that came last. By entry: its rectangle, and the entry of its bucket before it. */
  const lastOf = new Int32Array(mask + 1);
  let rectOf = new Int32Array(mask + 1);
  let previous = new Int32Array(mask + 1);
  let entries = 0;
  for (let rect = 0; rect < rects.length; rect += 4) {
    const [right, bottom] = [numberAt(rect) + numberAt(rect + 2), numberAt(rect + 1) + numberAt(rect + 3)];
    for (let column = Math.floor(numberAt(rect) / CELL); column * CELL < right; column += 1)
      for (let row = Math.floor(numberAt(rect + 1) / CELL); row * CELL < bottom; row += 1) {
        const bucket = bucketOf(column, row, mask);
        for (let entry = lastOf[bucket] ?? 0; entry > 0; entry = previous[entry - 1] ?? 0) {
          const other = rectOf[entry - 1] ?? rect;
          if (other !== rect && isOver(other, rect)) return true;
        }
        if (entries === rectOf.length) [rectOf, previous] = [twiceAsLong(rectOf), twiceAsLong(previous)];
        previous[entries] = lastOf[bucket] ?? 0;
        rectOf[entries] = rect;
        entries += 1;
        lastOf[bucket] = entries;
      }
  }
  return false;
}
