import { closingQuote, numberAt } from './json-text.ts';
import { keepsDigits } from './number-digits.ts';

/** Names lead from the top of a file to a field of a record: table, kind, id, field. What lies deeper belongs to the field. */
const NAMED = 4;

/** Levels counted from the top of the file: whatever is nested too deeply to be kept, wherever it stands, reaches this one. */
const DEEP = 66;

/** Where a value stands in the text of a file. */
export interface Source {
  readonly start: number;
  readonly end: number;
  /** A number in it has digits that no double holds. */
  readonly losesDigits: boolean;
  /** By name, what in it cannot be kept as it was parsed: such numbers, and what is nested too deeply. */
  readonly inner: ReadonlyMap<string, Source>;
}

/** A table or list of the file's upper levels that is not over yet. */
interface Open {
  readonly start: number;
  readonly isTable: boolean;
  readonly inner: Map<string, Source>;
  name: string;
  isNameNext: boolean;
  losesDigits: boolean;
  isDeep: boolean;
}

/** A value below those levels: how many tables and lists are open in it, and what was found there. */
interface Below {
  levels: number;
  start: number;
  losesDigits: boolean;
  isDeep: boolean;
}

const nothing: ReadonlyMap<string, Source> = new Map();

/** Of a name that stands twice in a table JSON keeps the last value: what was found under the first is forgotten. */
const takeName = (into: Open, name: string): void => {
  into.name = name;
  into.isNameNext = false;
  into.inner.delete(name);
};

const put = (into: Open | undefined, source: Source, isDeep: boolean): void => {
  if (into === undefined || !(source.losesDigits || isDeep)) return;
  if (into.isTable) into.inner.set(into.name, source);
  else into.losesDigits ||= source.losesDigits;
  into.isDeep ||= isDeep;
};

const closed = (open: Open, end: number): Source => {
  const losesDigits = open.losesDigits || [...open.inner.values()].some((one) => one.losesDigits);
  return { start: open.start, end, losesDigits, inner: open.inner };
};

/** The tables and lists that are open at a place of the text, and what was found in them. */
const createLevels = (length: number) => {
  const open: Open[] = [];
  const below: Below = { levels: 0, start: 0, losesDigits: false, isDeep: false };
  let whole: Source = { start: 0, end: length, losesDigits: false, inner: nothing };
  const endBelow = (end: number): void => {
    below.levels -= 1;
    const { start, losesDigits, isDeep } = below;
    if (below.levels === 0) put(open.at(-1), { start, end, losesDigits, inner: nothing }, isDeep);
  };
  return {
    begin: (start: number, isTable: boolean): void => {
      if (below.levels === 0 && open.length < NAMED) {
        const fresh = { name: '', isNameNext: isTable, losesDigits: false, isDeep: false };
        open.push({ start, isTable, inner: new Map(), ...fresh });
        return;
      }
      if (below.levels === 0) Object.assign(below, { start, losesDigits: false, isDeep: false });
      below.levels += 1;
      below.isDeep ||= open.length + below.levels >= DEEP;
    },
    end: (end: number): void => {
      const last = below.levels > 0 ? endBelow(end) : open.pop();
      if (!last) return;
      const source = closed(last, end);
      if (open.length === 0) whole = source;
      else put(open.at(-1), source, last.isDeep);
    },
    number: (start: number, end: number, losesDigits: boolean): void => {
      if (below.levels > 0) below.losesDigits ||= losesDigits;
      else put(open.at(-1), { start, end, losesDigits, inner: nothing }, false);
    },
    /** The table whose names count here. */
    table: (): Open | undefined => {
      const last = open.at(-1);
      return below.levels === 0 && last?.isTable ? last : undefined;
    },
    whole: (): Source => whole,
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
export function findSource(text: string): Source {
  const levels = createLevels(text.length);
  /** What a mark begins is read to its end; returns where the search goes on. */
  const take = (mark: string, start: number): number => {
    const table = levels.table();
    if (mark === '{' || mark === '[') levels.begin(start, mark === '{');
    else if (mark === '}' || mark === ']') levels.end(start + 1);
    else if (mark === ',') {
      if (table) table.isNameNext = true;
    } else if (mark === '"') {
      const end = closingQuote(text, start);
      if (table?.isNameNext) takeName(table, nameIn(text, start, end));
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
    marks.lastIndex = take(match[0], match.index);
  return levels.whole();
}

/** The source of what stands under these names; undefined where that is kept as it was parsed, or is not there. */
export function sourceAt(whole: Source | undefined, path: readonly string[]): Source | undefined {
  let found = whole;
  for (const name of path) found = found?.inner.get(name);
  return found;
}
