import { isContentsHeading } from '../html/contents-list.ts';

const INNER_LINK = String.raw`[*_]{0,3}(?:\[[^[\]]{1,300}\]\(<?#[^()\s]{1,300}\)|\[\[#[^[\]]{1,300}\]\])[*_]{0,3}`;
/** An entry that is a link within the file, with a number before it or a page after it. */
const ENTRY = new RegExp(String.raw`^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:[\d.]{1,12}\s+)?${INNER_LINK}[\s.\d]*$`);
/** Links beside each other in one line. */
const ROW = new RegExp(String.raw`^\s*${INNER_LINK}(?:\s*[|·•,/–-]?\s*${INNER_LINK})+\s*$`);

const headingWords = (line: string): string =>
  line
    .replace(/^\s*#{1,6}\s*/, '')
    .replace(/\*\*|__|#+\s*$/g, '')
    .trim();

/** The places in a list of lines that hold a contents list and its heading. */
export function findContentsLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!line.includes('#') || !(ENTRY.test(line) || ROW.test(line))) continue;
    const block = [at];
    let end = at + 1;
    for (; end < lines.length; end += 1) {
      const next = lines[end] ?? '';
      if (ENTRY.test(next)) block.push(end);
      else if (next.trim() !== '') break;
    }
    let above = at - 1;
    while (above >= 0 && (lines[above] ?? '').trim() === '') above -= 1;
    const hasHeading = above >= 0 && isContentsHeading(headingWords(lines[above] ?? ''));
    if (block.length < 2 && !hasHeading && !ROW.test(line)) continue;
    for (const one of block) found.add(one);
    if (hasHeading) found.add(above);
    at = end - 1;
  }
  return found;
}
