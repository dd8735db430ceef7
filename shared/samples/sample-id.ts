import { newId } from '../document/model/new-id.ts';

/** FNV-1a, 32 bits: spreads short names well enough for the few ids of a sample. */
const hash = (text: string): number => {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return sum;
};

/** Mulberry32: a run of numbers from 0 to 2^32 that depends on its seed alone. */
const randomNumbers = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
};

/**
 * The id of a record of a sample: looks like any other, and is always the same for the same words, so that a new
 * card in a sample changes no other line of its file.
 */
export function sampleId(words: string): string {
  const next = randomNumbers(hash(words));
  return newId((bytes) => Uint8Array.from({ length: bytes }, () => next() >>> 24));
}
