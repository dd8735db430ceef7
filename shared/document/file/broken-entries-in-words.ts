import type { BrokenEntry } from './read-report.ts';

/** The most lines that people are shown of anything; what is more is counted. */
export const MAX_LISTED = 200;

/** Names in a hostile file may be megabytes long. */
const MAX_NAME = 120;

/** A name out of a file, short enough to stand in a sentence. */
export function truncateName(name: string): string {
  return name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME)}…`;
}

/** The first of many things in words, and how many more there are. */
export function limitedListInWords<T>(found: readonly T[], inWords: (one: T) => string): string[] {
  const lines = found.slice(0, MAX_LISTED).map(inWords);
  return found.length > MAX_LISTED ? [...lines, `And ${found.length - MAX_LISTED} more.`] : lines;
}

const recordName = ({ kind, id }: BrokenEntry): string =>
  [kind, id].filter(Boolean).map(truncateName).join(' ');

/** What is broken, a line each: "Line 6: note n1: its stamp can't be read." */
export function brokenEntriesInWords(broken: readonly BrokenEntry[]): string[] {
  return limitedListInWords(
    broken,
    (one) => `${one.line === undefined ? '' : `Line ${one.line}: `}${recordName(one)}: ${one.reason}`,
  );
}
