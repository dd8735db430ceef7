import type { Broken } from './reader-findings.ts';

/** The most lines that people are shown of anything; what is more is counted. */
export const LISTED = 200;

/** Names in a hostile file may be megabytes long. */
const LONGEST_NAME = 120;

/** A name out of a file, short enough to stand in a sentence. */
export const shortName = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;

/** The first of many things in words, and how many more there are. */
export const listed = <T>(found: readonly T[], inWords: (one: T) => string): string[] => {
  const lines = found.slice(0, LISTED).map(inWords);
  return found.length > LISTED ? [...lines, `And ${found.length - LISTED} more.`] : lines;
};

const named = ({ kind, id }: Broken): string => [kind, id].filter(Boolean).map(shortName).join(' ');

/** What is broken, a line each: "Line 6: note n1: its stamp can't be read." */
export const tellBroken = (broken: readonly Broken[]): string[] =>
  listed(
    broken,
    (one) => `${one.line === undefined ? '' : `Line ${one.line}: `}${named(one)}: ${one.reason}`,
  );
