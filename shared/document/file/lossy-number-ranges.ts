import { closingQuote, numberAt } from './json-text.ts';
import { keepsDigits } from './number-digits.ts';

/**
 * Names lead from the top of a file to a field of a record: table, kind, id, field. What lies deeper belongs to the
 * field.
 */
const NAMED_LEVELS = 4;

/**
 * Levels counted from the top of the file: whatever is nested too deeply to be kept, wherever it stands, reaches this
 * one.
 */
const TOO_DEEP_LEVEL = 66;

/** Where a value stands in the text of a file. */
export interface LossyRange {
  readonly start: number;
  readonly end: number;
  /** A number in it has digits that no double holds. */
  readonly losesDigits: boolean;
  /** By name, what in it cannot be kept as it was parsed: such numbers, and what is nested too deeply. */
  readonly inner: ReadonlyMap<string, LossyRange>;
}

/** A table or list of the file's upper levels that is not over yet. */
interface OpenContainer {
  readonly start: number;
  readonly isTable: boolean;
  readonly inner: Map<string, LossyRange>;
  name: string;
  isNameNext: boolean;
  losesDigits: boolean;
  isDeep: boolean;
}

/** A value below those levels: how many tables and lists are open in it, and what was found there. */
interface DeepValue {
  levels: number;
  start: number;
  losesDigits: boolean;
  isDeep: boolean;
}

const noRanges: ReadonlyMap<string, LossyRange> = new Map();

/** Of a name that stands twice in a table JSON keeps the last value: what was found under the first is forgotten. */
const beginEntry = (into: OpenContainer, name: string): void => {
  into.name = name;
  into.isNameNext = false;
  into.inner.delete(name);
};

const addRange = (into: OpenContainer | undefined, source: LossyRange, isDeep: boolean): void => {
  if (into === undefined || !(source.losesDigits || isDeep)) return;
  if (into.isTable) into.inner.set(into.name, source);
  else into.losesDigits ||= source.losesDigits;
  into.isDeep ||= isDeep;
};

const closeContainer = (open: OpenContainer, end: number): LossyRange => {
  const losesDigits = open.losesDigits || [...open.inner.values()].some((one) => one.losesDigits);
  return { start: open.start, end, losesDigits, inner: open.inner };
};

/** The tables and lists that are open at a place of the text, and what was found in them. */
const createLevelTracker = (length: number) => {
  const open: OpenContainer[] = [];
  const deepValue: DeepValue = { levels: 0, start: 0, losesDigits: false, isDeep: false };
  let whole: LossyRange = { start: 0, end: length, losesDigits: false, inner: noRanges };
  const endDeepValue = (end: number): void => {
    deepValue.levels -= 1;
    const { start, losesDigits, isDeep } = deepValue;
    if (deepValue.levels === 0) addRange(open.at(-1), { start, end, losesDigits, inner: noRanges }, isDeep);
  };
  return {
    begin: (start: number, isTable: boolean): void => {
      if (deepValue.levels === 0 && open.length < NAMED_LEVELS) {
        const initial = { name: '', isNameNext: isTable, losesDigits: false, isDeep: false };
        open.push({ start, isTable, inner: new Map(), ...initial });
        return;
      }
      if (deepValue.levels === 0) Object.assign(deepValue, { start, losesDigits: false, isDeep: false });
      deepValue.levels += 1;
      deepValue.isDeep ||= open.length + deepValue.levels >= TOO_DEEP_LEVEL;
    },
    end: (end: number): void => {
      const last = deepValue.levels > 0 ? endDeepValue(end) : open.pop();
      if (!last) return;
      const source = closeContainer(last, end);
      if (open.length === 0) whole = source;
      else addRange(open.at(-1), source, last.isDeep);
    },
    number: (start: number, end: number, losesDigits: boolean): void => {
      if (deepValue.levels > 0) deepValue.losesDigits ||= losesDigits;
      else addRange(open.at(-1), { start, end, losesDigits, inner: noRanges }, false);
    },
    /** The table whose names count here. */
    table: (): OpenContainer | undefined => {
      const last = open.at(-1);
      return deepValue.levels === 0 && last?.isTable ? last : undefined;
    },
    whole: (): LossyRange => whole,
  };
};

const nameIn = (text: string, start: number, end: number): string => {
  const name = text.slice(start + 1, end);
  return name.includes('\\') ? String(JSON.parse(text.slice(start, end + 1))) : name;
};

/**
 * Looks through text that JSON.parse has read, for what it could not keep, and says where it stands. Of Node before 22
 * nothing else gives the text of a number. Without recursion: no nesting is too deep for it. Takes about as long as the
 * parsing; only for files that hold such a thing.
 */
export function findLossyRanges(text: string): LossyRange {
  const levels = createLevelTracker(text.length);
  /** What a mark begins is read to its end; returns where the search goes on. */
  const readMark = (mark: string, start: number): number => {
    const table = levels.table();
    if (mark === '{' || mark === '[') levels.begin(start, mark === '{');
    else if (mark === '}' || mark === ']') levels.end(start + 1);
    else if (mark === ',') {
      if (table) table.isNameNext = true;
    } else if (mark === '"') {
      const end = closingQuote(text, start);
      if (table?.isNameNext) beginEntry(table, nameIn(text, start, end));
      return end + 1;
    } else {
      const written = numberAt(text, start);
      levels.number(start, start + written.length, !keepsDigits(written));
      return start + Math.max(1, written.length);
    }
    return start + 1;
  };
  const marks = /["{}[\],0-9-]/g;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text))
    marks.lastIndex = readMark(match[0], match.index);
  return levels.whole();
}

/** The source range of the value at a path; undefined where it is kept as it was parsed, or absent. */
export function lossyRangeAt(whole: LossyRange | undefined, path: readonly string[]): LossyRange | undefined {
  let found = whole;
  for (const name of path) found = found?.inner.get(name);
  return found;
}
