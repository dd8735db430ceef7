import { isStorableValue } from '../model/json-values.ts';
import type { LocatedRecord } from '../model/record-tables.ts';
import type { FileSection } from './check-record.ts';
import { createLineFinder } from './line-finder.ts';
import { findLossyRanges, type LossyRange, lossyRangeAt } from './lossy-number-ranges.ts';
import { mayLoseDigits } from './number-digits.ts';

/** Something in a file that is not as we write it. It was kept; `line` counts from 1 where it could be found. */
export interface BrokenEntry {
  readonly kind: string;
  readonly id: string;
  readonly line?: number;
  readonly reason: string;
}

/** Where something stands in a file: a table of records, or the file's other keys. */
type SectionOrTop = FileSection | 'top';

/** A value that can't stay where it is: kept under the top-level key `unreadable`. */
interface UnreadableEntry {
  readonly name: string;
  readonly value: unknown;
}

/** Everything found while one file is checked. */
export interface ReadReport {
  readonly broken: BrokenEntry[];
  readonly unreadable: UnreadableEntry[];
  /** Records that were erased for good, found among the living. */
  readonly erasedAmongLive: LocatedRecord[];
  /** The file's text, where numbers in it lose digits; undefined in every file that we wrote. */
  readonly lossyRange: LossyRange | undefined;
  addBroken(kind: string, id: string, reason: string): void;
  /** A number in the value under these names would be written down as another one. */
  losesDigits(path: readonly string[]): boolean;
  /** The text of the value under these names, for one that can't be kept as it was parsed. */
  sourceTextOf(path: readonly string[], value: unknown): string;
  /** That text where it has to be kept instead of the value; else undefined. */
  sourceTextIfLossy(path: readonly string[], value: unknown): string | undefined;
  /** Keeps a value that can't stay where it is, and lists it. `path`: its names below `where`. */
  moveToUnreadable(section: SectionOrTop, path: readonly string[], value: unknown, reason: string): void;
}

/** For what a migration has moved: it stands elsewhere in the text. */
const serializeAgain = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return 'nested too deeply to be kept';
  }
};

/** Nothing is found yet. The text is looked through only where something calls for it. */
export function createReadReport(text: string, isTrusted: boolean): ReadReport {
  const broken: BrokenEntry[] = [];
  const unreadable: UnreadableEntry[] = [];
  const lineOf = createLineFinder(text);
  let whole: LossyRange | undefined;
  const wholeRange = (): LossyRange => {
    whole ??= findLossyRanges(text);
    return whole;
  };
  const lossyRange = !isTrusted && mayLoseDigits(text) && wholeRange().losesDigits ? wholeRange() : undefined;
  const addBroken = (kind: string, id: string, reason: string): void => {
    const line = lineOf(id);
    broken.push({ kind, id, ...(line === undefined ? {} : { line }), reason });
  };
  const losesDigits = (path: readonly string[]): boolean =>
    lossyRangeAt(lossyRange, path)?.losesDigits === true;
  const sourceTextOf = (path: readonly string[], value: unknown): string => {
    const found = lossyRangeAt(wholeRange(), path);
    return found ? text.slice(found.start, found.end) : serializeAgain(value);
  };
  const sourceTextIfLossy = (path: readonly string[], value: unknown): string | undefined =>
    losesDigits(path) || !isStorableValue(value) ? sourceTextOf(path, value) : undefined;
  const moveToUnreadable = (
    section: SectionOrTop,
    path: readonly string[],
    value: unknown,
    reason: string,
  ): void => {
    const [kind = '', id = ''] = path;
    const sourceText = sourceTextIfLossy(section === 'top' ? path : [section, ...path], value);
    const name = [section, ...path].filter(Boolean).join(' ');
    unreadable.push({ name, value: sourceText ?? value });
    addBroken(kind, id, reason);
  };
  return {
    broken,
    unreadable,
    erasedAmongLive: [],
    lossyRange,
    addBroken,
    losesDigits,
    sourceTextOf,
    sourceTextIfLossy,
    moveToUnreadable,
  };
}
