/**
 * A part of a regular expression, as far as it says what words a text must hold: a letter; signs and spaces that part
 * words; anything else; nothing; a choice. `isOptional`: it may be missing.
 */
export type Part =
  | { readonly type: 'letter'; readonly letter: string; readonly isOptional: boolean }
  | { readonly type: 'boundary' | 'any'; readonly isOptional: boolean }
  | { readonly type: 'nothing'; readonly isBoundary: boolean; readonly isOptional: true }
  | { readonly type: 'choice'; readonly options: readonly (readonly Part[])[]; readonly isOptional: boolean };

interface Reader {
  readonly source: string;
  at: number;
}

const NOTHING: Part = { type: 'nothing', isBoundary: false, isOptional: true };

const readQuantifier = (reader: Reader): boolean => {
  const found = /^(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!found) return false;
  reader.at += found[0].length;
  return found[1] !== undefined || found[2] === '0';
};

/** A class parts words where it holds neither letters nor everything but something. */
const readClass = (reader: Reader): 'boundary' | 'any' => {
  const start = reader.at;
  reader.at += 1;
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']')
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  reader.at += 1;
  const inside = reader.source.slice(start + 1, reader.at - 1).replace(/\\[sbdnt.()[\]/+*?-]/g, '');
  return /^\^|[\p{L}\\]/u.test(inside) ? 'any' : 'boundary';
};

const readEscape = (reader: Reader): Part => {
  const letter = reader.source[reader.at + 1] ?? '';
  reader.at += 2;
  if (/[pP]/.test(letter)) reader.at = reader.source.indexOf('}', reader.at) + 1;
  if (letter === 'b') return { type: 'nothing', isBoundary: true, isOptional: true };
  const isOptional = readQuantifier(reader);
  return { type: /[pPwWSDB]/.test(letter) ? 'any' : 'boundary', isOptional };
};

const readGroup = (reader: Reader): Part => {
  const isLook = /^\(\?<?[=!]/.test(reader.source.slice(reader.at, reader.at + 4));
  reader.at += 1;
  const opening = /^\?(?:<?[=!]|:|<[^>]+>)/.exec(reader.source.slice(reader.at, reader.at + 20));
  reader.at += opening?.[0].length ?? 0;
  const options = readChoice(reader);
  reader.at += 1;
  const isOptional = readQuantifier(reader);
  return isLook ? NOTHING : { type: 'choice', options, isOptional };
};

const readPart = (reader: Reader): Part => {
  const letter = reader.source[reader.at] ?? '';
  if (letter === '(') return readGroup(reader);
  if (letter === '\\') return readEscape(reader);
  if (letter === '[') {
    const type = readClass(reader);
    return { type, isOptional: readQuantifier(reader) };
  }
  reader.at += 1;
  if (letter === '^' || letter === '$')
    return { type: 'nothing', isBoundary: letter === '^', isOptional: true };
  const isOptional = readQuantifier(reader);
  if (/\p{L}/u.test(letter)) return { type: 'letter', letter: letter.toLowerCase(), isOptional };
  return { type: letter === '.' ? 'any' : 'boundary', isOptional };
};

function readChoice(reader: Reader): readonly (readonly Part[])[] {
  const options: Part[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at += 1;
      options.push([]);
    } else options.at(-1)?.push(readPart(reader));
  }
  return options;
}

/** Reads the source of a regular expression: what may stand there, each a row of parts. */
export function readPattern(source: string): readonly (readonly Part[])[] {
  return readChoice({ source, at: 0 });
}
