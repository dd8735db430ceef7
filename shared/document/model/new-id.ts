import type { RecordId, ReplicaId } from './id-types.ts';

/** Random bytes from the platform: `(bytes) => crypto.getRandomValues(new Uint8Array(bytes))`. */
export type RandomBytes = (bytes: number) => Uint8Array;

const lowerCaseLetters = 'abcdefghijklmnopqrstuvwxyz';
const idAlphabet = `${lowerCaseLetters}0123456789`;
const replicaAlphabet = `0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ${lowerCaseLetters}`;

/** Draws characters evenly: bytes above the last whole multiple of the alphabet are thrown away. */
const drawText = (random: RandomBytes, alphabet: string, length: number): string => {
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length) {
    for (const byte of random(length * 2)) {
      if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
};

/** A new record id: 9 characters, a letter first (46 random bits), unique over all kinds. */
export function newId(random: RandomBytes): RecordId {
  return drawText(random, lowerCaseLetters, 1) + drawText(random, idAlphabet, 8);
}

/** A new replica id: 8 base62 characters. Drawn each time a document is opened, never used again. */
export function newReplicaId(random: RandomBytes): ReplicaId {
  return drawText(random, replicaAlphabet, 8);
}

/** The id of a record that two partners may make separately and that must then be one: the parts joined by `_`. */
export function derivedId(...parts: string[]): RecordId {
  return parts.join('_');
}
