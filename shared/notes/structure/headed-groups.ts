import type { Line } from '../lines/split-lines.ts';
import { hasLabel } from './headings.ts';
import { readSpeaker } from './speakers.ts';

/** A heading of a group of lines has at most so many words … */
const MOST_WORDS = 12;
/** … and is at most this wide beside the lines below it. */
const MOST_WIDTH_BESIDE = 0.75;
const MIN_LINES = 3;
/** So many groups at least, and this share of all, must begin with such a line. */
const MIN_GROUPS = 3;
const MIN_SHARE = 0.6;

const canHead = (line: Line, below: readonly Line[]): boolean => {
  if (line.marker || line.cells || line.clock || line.quoteDepth > 0 || hasLabel(line.text)) return false;
  if (/[.!,;:]["”’)]*$/.test(line.text) || line.text.split(/\s+/).length > MOST_WORDS) return false;
  if (/[.!?;]\s|^[^:]{1,20}:\s/.test(line.text)) return false;
  if (readSpeaker(line.text) !== undefined) return false;
  const average = below.reduce((sum, one) => sum + one.width, 0) / below.length;
  return line.width <= average * MOST_WIDTH_BESIDE;
};

const groupsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const open = groups.at(-1);
    if (open && above && above.lineNumber === line.lineNumber - 1) open.push(line);
    else groups.push([line]);
  });
  return groups;
};

/**
 * Numbers of the lines that head a group of lines by their place alone: a short line after a gap, its text right below.
 * Only where most groups of these notes begin so.
 */
export function headedGroupLines(lines: readonly Line[]): ReadonlySet<number> {
  // The first group is the head of the notes.
  const groups = groupsOf(lines)
    .slice(1)
    .filter((group) => group.length >= MIN_LINES);
  const headed = groups.filter(([first, ...below]) => first !== undefined && canHead(first, below));
  const isStyle = headed.length >= MIN_GROUPS && headed.length >= groups.length * MIN_SHARE;
  return new Set(isStyle ? headed.flatMap(([first]) => first?.lineNumber ?? []) : []);
}
