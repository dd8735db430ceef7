/**
 * CRC-32 of two runs of bytes from those of each, without looking at the bytes again: as `crc32_combine` of zlib does
 * it. A checksum is a polynomial over bits modulo the one below, its highest power in the lowest bit.
 */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;

/** The product of two polynomials. */
function multiply(a: number, b: number): number {
  let product = 0;
  let shifted = b;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= shifted;
    shifted = (shifted & 1) !== 0 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return product >>> 0;
}

/** x to the power of 8, 16, 32 …: how far one byte, two, four … move what stands before them. */
const powers: readonly number[] = Array.from({ length: 32 }).reduce<number[]>(
  (found) => {
    const last = found.at(-1) ?? ONE;
    return [...found, multiply(last, last)];
  },
  [0x00800000],
);

/** The shift of the checksum of earlier bytes by `length` bytes that follow them. */
export function shiftForLength(length: number): number {
  let shift = ONE;
  for (let index = 0, left = length; left > 0; index += 1, left = Math.floor(left / 2)) {
    if (left % 2 === 1) shift = multiply(powers[index] ?? ONE, shift);
  }
  return shift;
}

/**
 * The checksum of bytes with the checksum `before`, and after them those with `sum`, of which `shift` says how many.
 */
export function combineChecksums(before: number, shift: number, after: number): number {
  return (multiply(shift, before) ^ after) >>> 0;
}
