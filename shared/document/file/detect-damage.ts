import { MAX_LISTED } from './broken-entries-in-words.ts';
import { closingQuote } from './json-text.ts';

/** Deeper keys than a project has are not compared: a bomb of nesting would cost a set for every level. */
const COMPARED_DEPTH = 70;

/** Lines (from 1) that git or another tool left where it could not join two versions. */
export function conflictMarkerLines(text: string): number[] {
  if (!/^(?:<{7}|>{7}|={7}|\|{7})/m.test(text)) return [];
  return text
    .split('\n')
    .flatMap((line, index) => (/^(?:<{7}|>{7}|\|{7}) |^={7}\r?$/.test(line) ? [index + 1] : []));
}

interface Scan {
  readonly duplicates: { readonly key: string; readonly line: number }[];
  readonly isOpen: boolean;
}

const isBeforeColon = (text: string, end: number): boolean => {
  let at = end + 1;
  while (at - end < 8 && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return text[at] === ':';
};

/** Walks JSON text once without recursion, so that no nesting is too deep for it. */
const scanJson = (text: string): Scan => {
  const duplicates: { key: string; line: number }[] = [];
  const keysAt: (Set<string> | undefined)[] = [];
  const marks = /["{}[\]\n]/g;
  let depth = 0;
  let line = 1;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const [mark] = match;
    if (mark === '\n') line += 1;
    else if (mark === '"') {
      const end = closingQuote(text, match.index);
      if (end < 0) return { duplicates, isOpen: true };
      marks.lastIndex = end + 1;
      const keys = depth < COMPARED_DEPTH ? keysAt[depth] : undefined;
      if (keys === undefined || !isBeforeColon(text, end)) continue;
      const key = text.slice(match.index + 1, end);
      if (keys.has(key) && duplicates.length < MAX_LISTED) duplicates.push({ key, line });
      keys.add(key);
    } else if (mark === '}' || mark === ']') depth -= 1;
    else {
      depth += 1;
      if (depth < COMPARED_DEPTH) keysAt[depth] = mark === '{' ? new Set() : undefined;
    }
  }
  return { duplicates, isOpen: depth > 0 };
};

/** Keys that stand twice in one object, the first 200 of them: JSON keeps the last without a word. */
export function duplicateKeys(text: string): Scan['duplicates'] {
  return scanJson(text).duplicates;
}

/** True where text ends inside a string, an object or a list. */
export function isTruncated(text: string): boolean {
  return scanJson(text).isOpen;
}
