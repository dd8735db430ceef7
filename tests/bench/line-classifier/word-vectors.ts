import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'tests/bench/line-classifier';
/** Bytes are 1/254 of a unit. */
const UNIT = 254;

/** Where words stand in a space in which words of like use stand near each other: by stem. */
export interface WordVectors {
  readonly dims: number;
  readonly byStem: ReadonlyMap<string, Float64Array>;
}

/** Reads the vectors that make-word-vectors.mjs wrote. */
export function readWordVectors(root: string): WordVectors {
  const stems = readFileSync(join(root, FOLDER, 'word-vectors.txt'), 'utf8')
    .split(/\r?\n/)
    .filter(Boolean);
  const bytes = readFileSync(join(root, FOLDER, 'word-vectors.bin'));
  const dims = bytes.length / stems.length;
  const vectorAt = (row: number): Float64Array =>
    Float64Array.from({ length: dims }, (_, at) => bytes.readInt8(row * dims + at) / UNIT);
  return { dims, byStem: new Map(stems.map((stem, row) => [stem, vectorAt(row)])) };
}
