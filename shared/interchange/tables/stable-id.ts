import type { RecordId } from '../../document/model/id-types.ts';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const ALL_BITS = 0xffffffffffffffffn;

/**
 * An id that depends on words alone, so that the same table brought in twice, or on two computers, makes one record: a
 * letter and 64 bits of FNV-1a over the UTF-16 units.
 */
export function stableId(words: string): RecordId {
  let hash = OFFSET;
  for (let index = 0; index < words.length; index++)
    hash = ((hash ^ BigInt(words.charCodeAt(index))) * PRIME) & ALL_BITS;
  return `t${hash.toString(36).padStart(13, '0')}`;
}
