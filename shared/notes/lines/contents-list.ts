import type { Line } from './split-lines.ts';

const CONTENTS_HEADING =
  /^(?:table of contents|contents|in (?:this document|these notes|these minutes)|on this page|jump to|toc)\s?:?$/i;
const ANCHOR = /^\[[^\]]{1,200}\]\(#[^)]{0,200}\)$/;
/** "Getting about ........ 3". */
const LEADER = /^.{2,100}?(?:\s?\.{3,}|\s?…{2,}|\s?(?:\. ){3,}|\t+|\s{3,})\s?\d{1,3}$/;

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[\s\d.()]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const withoutMarker = (line: Line): string => line.raw.replace(/^(?:[-*+•]|\d{1,3}[.)])\s+/, '');

const isLinkOrDotted = (words: string): boolean =>
  ANCHOR.test(words) || (/\d$/.test(words) && LEADER.test(words));

/** Numbers of the lines of a list of contents: links within the page, dotted lines, or the later headings one by one. */
export function contentsLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const headings = new Map<string, number>();
  for (const line of lines) if (line.marker?.style === '#') headings.set(keyOf(line.text), line.lineNumber);
  let run: Line[] = [];
  const closeRun = (): void => {
    if (run.length >= 2) for (const line of run) found.add(line.lineNumber);
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.isBlank) continue;
    const words = withoutMarker(line);
    const isEntry = headings.size > 0 && line.marker !== undefined && line.marker.style !== '#';
    const repeated = isEntry ? headings.get(keyOf(line.text)) : undefined;
    if (ANCHOR.test(words)) found.add(line.lineNumber);
    if (isLinkOrDotted(words) || (repeated ?? 0) > line.lineNumber) run.push(line);
    else closeRun();
    if (!CONTENTS_HEADING.test(line.text)) continue;
    const next = lines.slice(index + 1, index + 4).find((one) => !one.isBlank);
    if (next && (isLinkOrDotted(withoutMarker(next)) || headings.has(keyOf(next.text))))
      found.add(line.lineNumber);
  }
  closeRun();
  return found;
}
