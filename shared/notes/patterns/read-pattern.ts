/**
 * A part of a regular expression, as far as it says what words a text must hold: letters (one, where it may be missing);
 * signs and spaces that part words; anything else; the start of the text; nothing; a choice; what must come next. `isOptional`: it may be missing.
 */
export type Part =
  | { readonly type: 'letters'; readonly letters: string; readonly isOptional: boolean }
  | { readonly type: 'boundary'; readonly signs: Signs; readonly isOptional: boolean }
  | { readonly type: 'any'; readonly isOptional: boolean }
  | { readonly type: 'start'; readonly isOptional: true }
  | { readonly type: 'nothing'; readonly isBoundary: boolean; readonly isOptional: true }
  | { readonly type: 'choice'; readonly options: readonly (readonly Part[])[]; readonly isOptional: boolean }
  | { readonly type: 'ahead'; readonly options: readonly (readonly Part[])[]; readonly isOptional: true };

/** The signs of which one must stand there, digits as `0`; undefined where a space or any other sign may. */
type Signs = readonly string[] | undefined;

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

const signsIn = (inside: string): Signs => {
  const plain = inside.replace(/\d-\d|\d/g, '0');
  return /[\\\s]|.-./.test(plain) ? undefined : [...new Set(plain)];
};

/** A class parts words where it holds neither letters nor everything but something. */
const readClass = (reader: Reader): Part => {
  const start = reader.at;
  reader.at += 1;
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']')
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  reader.at += 1;
  const written = reader.source.slice(start + 1, reader.at - 1);
  const inside = written.replace(/\\[sbdnt.()[\]/+*?-]/g, '');
  const isOptional = readQuantifier(reader);
  if (/^\^|[\p{L}\\]/u.test(inside)) return { type: 'any', isOptional };
  const signs = signsIn(written.replaceAll('\\d', '0').replace(/\\([.()[\]/+*?-])/g, '$1'));
  return { type: 'boundary', signs, isOptional };
};

const readEscape = (reader: Reader): Part => {
  const letter = reader.source[reader.at + 1] ?? '';
  reader.at += 2;
  if (/[pP]/.test(letter)) reader.at = reader.source.indexOf('}', reader.at) + 1;
  if (letter === 'k') reader.at = reader.source.indexOf('>', reader.at) + 1;
  if (letter === 'b') return { type: 'nothing', isBoundary: true, isOptional: true };
  const isOptional = readQuantifier(reader);
  if (/[pPwWSDBk1-9]/.test(letter)) return { type: 'any', isOptional };
  const signs = letter === 'd' ? ['0'] : /[a-z]/.test(letter) ? undefined : [letter];
  return { type: 'boundary', signs, isOptional };
};

const readGroup = (reader: Reader): Part => {
  const look = /^\(\?<?[=!]/.exec(reader.source.slice(reader.at, reader.at + 4))?.[0];
  reader.at += 1;
  const opening = /^\?(?:<?[=!]|:|<[^>]+>)/.exec(reader.source.slice(reader.at, reader.at + 20));
  reader.at += opening?.[0].length ?? 0;
  const options = readChoice(reader);
  reader.at += 1;
  const isOptional = readQuantifier(reader);
  if (look === '(?=' && !isOptional) return { type: 'ahead', options, isOptional: true };
  return look === undefined ? { type: 'choice', options, isOptional } : NOTHING;
};

const readPart = (reader: Reader): Part => {
  const letter = String.fromCodePoint(reader.source.codePointAt(reader.at) ?? 0);
  if (letter === '(') return readGroup(reader);
  if (letter === '\\') return readEscape(reader);
  if (letter === '[') return readClass(reader);
  reader.at += letter.length;
  if (letter === '^') return { type: 'start', isOptional: true };
  if (letter === '$') return { type: 'nothing', isBoundary: true, isOptional: true };
  const isOptional = readQuantifier(reader);
  if (/\p{L}/u.test(letter)) return { type: 'letters', letters: letter.toLowerCase(), isOptional };
  if (letter === '.') return { type: 'any', isOptional };
  const signs = letter === ' ' ? undefined : [/\d/.test(letter) ? '0' : letter];
  return { type: 'boundary', signs, isOptional };
};

/** Letters that follow letters are one part with them. */
const join = (row: Part[], part: Part): void => {
  const last = row.at(-1);
  const isMore = part.type === 'letters' && last?.type === 'letters';
  if (isMore && !part.isOptional && !last.isOptional)
    row[row.length - 1] = { type: 'letters', letters: last.letters + part.letters, isOptional: false };
  else row.push(part);
};

function readChoice(reader: Reader): readonly (readonly Part[])[] {
  let row: Part[] = [];
  const options = [row];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at += 1;
      row = [];
      options.push(row);
    } else join(row, readPart(reader));
  }
  return options;
}

/** Reads the source of a regular expression: what may stand there, each a row of parts. */
export function readPattern(source: string): readonly (readonly Part[])[] {
  return readChoice({ source, at: 0 });
}
