import { isSoundValue, type Place } from './check-record.ts';
import { createLineFinder } from './line-of.ts';
import { mayLoseDigits } from './number-digits.ts';
import { findSource, type Source, sourceAt } from './source-text.ts';
import type { Placed } from './tables.ts';

/** Something in a file that is not as we write it. It was kept; `line` counts from 1 where it could be found. */
export interface Broken {
  readonly kind: string;
  readonly id: string;
  readonly line?: number;
  readonly reason: string;
}

/** Where something stands in a file: a table of records, or the file's other keys. */
type Where = Place | 'top';

/** A value that can't stay where it is: kept under the top-level key `unreadable`. */
interface SetAside {
  readonly name: string;
  readonly value: unknown;
}

/** Everything found while one file is checked. */
export interface Findings {
  readonly broken: Broken[];
  readonly aside: SetAside[];
  /** Records that were erased for good, found among the living. */
  readonly erased: Placed[];
  /** The file's text, where numbers in it lose digits; undefined in every file that we wrote. */
  readonly losing: Source | undefined;
  report(kind: string, id: string, reason: string): void;
  /** A number in the value under these names would be written down as another one. */
  losesDigits(path: readonly string[]): boolean;
  /** The text of the value under these names, for one that can't be kept as it was parsed. */
  textOf(path: readonly string[], value: unknown): string;
  /** That text where it has to be kept instead of the value; else undefined. */
  asWritten(path: readonly string[], value: unknown): string | undefined;
  /** Keeps a value that can't stay where it is, and lists it. `path`: its names below `where`. */
  setAside(where: Where, path: readonly string[], value: unknown, reason: string): void;
}

/** For what a migration has moved: it stands elsewhere in the text. */
const anew = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return 'nested too deeply to be kept';
  }
};

/** Nothing is found yet. The text is looked through only where something calls for it. */
export function createFindings(text: string, isTrusted: boolean): Findings {
  const broken: Broken[] = [];
  const aside: SetAside[] = [];
  const lineOf = createLineFinder(text);
  let whole: Source | undefined;
  const source = (): Source => {
    whole ??= findSource(text);
    return whole;
  };
  const losing = !isTrusted && mayLoseDigits(text) && source().losesDigits ? source() : undefined;
  const report = (kind: string, id: string, reason: string): void => {
    const line = lineOf(id);
    broken.push({ kind, id, ...(line === undefined ? {} : { line }), reason });
  };
  const losesDigits = (path: readonly string[]): boolean => sourceAt(losing, path)?.losesDigits === true;
  const textOf = (path: readonly string[], value: unknown): string => {
    const found = sourceAt(source(), path);
    return found ? text.slice(found.start, found.end) : anew(value);
  };
  const asWritten = (path: readonly string[], value: unknown): string | undefined =>
    losesDigits(path) || !isSoundValue(value) ? textOf(path, value) : undefined;
  const setAside = (where: Where, path: readonly string[], value: unknown, reason: string): void => {
    const [kind = '', id = ''] = path;
    const written = asWritten(where === 'top' ? path : [where, ...path], value);
    const name = [where, ...path].filter(Boolean).join(' ');
    aside.push({ name, value: written ?? value });
    report(kind, id, reason);
  };
  return { broken, aside, erased: [], losing, report, losesDigits, textOf, asWritten, setAside };
}
