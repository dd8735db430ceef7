import { canonicalText, isJsonObject } from '../../document/model/json-values.ts';
import { sealWords } from './seal-words.ts';

/** SHA-256 of a text's UTF-8, from the platform. */
export type Sha256 = (text: string) => Promise<Uint8Array>;

/** How the sealed text is made. Another way of making it needs another name: old seals must still be met. */
const SEAL_VERSION = 'alongside-seal/1';

const WORDS_IN_SEAL = 6;
/** 2,048 words: 11 bits each. */
const BITS_IN_WORD = 11;

/** One way of writing what reads the same: letters composed (NFC), line breaks as LF, nothing for an empty part. */
const normalised = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\r\n?/g, '\n');
  if (Array.isArray(value)) return value.map(normalised);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => (inner ?? null) !== null)
      .map(([key, inner]) => [key, normalised(inner)]),
  );
};

/**
 * The text that a seal is made of, from what a test kept at its start (its field `locked`): a line with the version,
 * then the canonical JSON of prediction, criterion, day and salt. Undefined where there is no salt: what started before
 * there were seals has none.
 */
export function sealedText(locked: unknown): string | undefined {
  if (!isJsonObject(locked) || typeof locked.salt !== 'string' || locked.salt === '') return undefined;
  const { prediction = null, criterion = null, on = null, salt } = locked;
  const parts = { prediction, criterion, on, salt };
  const sealed = Object.entries(parts).map(([name, part]) => [name, normalised(part)]);
  return `${SEAL_VERSION}\n${canonicalText(Object.fromEntries(sealed))}`;
}

const wordsOfHash = (hash: Uint8Array): readonly string[] => {
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: WORDS_IN_SEAL }, (_, index) => {
    const start = index * BITS_IN_WORD;
    return sealWords[Number.parseInt(bits.slice(start, start + BITS_IN_WORD), 2)] ?? '';
  });
};

/**
 * The seal of what a test kept at its start: six words, from the first 66 bits of the text's SHA-256. Whoever wrote
 * them down at the start can tell later whether prediction or criterion were changed; words in a file alone cannot, as
 * a file changed by hand can carry a new seal. Undefined where there is none.
 */
export async function sealOf(locked: unknown, sha256: Sha256): Promise<readonly string[] | undefined> {
  const text = sealedText(locked);
  return text === undefined ? undefined : wordsOfHash(await sha256(text));
}
