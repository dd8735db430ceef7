/** Random bytes from the platform: `(bytes) => crypto.getRandomValues(new Uint8Array(bytes))`. */
export type Random = (bytes: number) => Uint8Array;

const lower = 'abcdefghijklmnopqrstuvwxyz';
const idAlphabet = `${lower}0123456789`;
const sessionAlphabet = `0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ${lower}`;

/** Draws characters evenly: bytes above the last whole multiple of the alphabet are thrown away. */
const draw = (random: Random, alphabet: string, length: number): string => {
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
export const newId = (random: Random): string => draw(random, lower, 1) + draw(random, idAlphabet, 8);

/** A new session id: 8 base62 characters. Drawn each time a document is opened and never taken up again. */
export const newSessionId = (random: Random): string => draw(random, sessionAlphabet, 8);

/** The id of a thing that two partners may make separately and that must then be one. */
export const derivedId = (...parts: string[]): string => parts.join('_');
