import type { Line } from './lines.ts';
import type { Marker } from './markers.ts';
import { sectionOf } from './sections.ts';

const isNumber = (marker: Marker | undefined): marker is Marker & { number: number } =>
  marker !== undefined && ['(1)', '1.', '1)'].includes(marker.style);

/** Longest line that can be a numbered heading. */
const HEADING_LENGTH = 90;

/** Whether other text than the next number stands below: a list, or a paragraph after a gap. */
const standsOver = (line: Line, next: Line | undefined): boolean => {
  if (!next || !line.marker) return false;
  if (next.marker?.style === '1.1') return true;
  if (isNumber(next.marker)) return next.marker.style !== line.marker.style && next.marker.number === 1;
  const gap = next.no > line.no + 1;
  const inside = next.indent >= line.indent + line.marker.length;
  if (next.marker) return gap || !inside || next.marker.style === '#';
  return gap ? !inside : !inside && /^\p{Lu}/u.test(next.text) && line.text.length < 45;
};

const mayBeHeading = (line: Line): boolean =>
  line.text.length <= HEADING_LENGTH && line.indent <= 3 && !/[.;,]$/.test(line.text);

const isHeadingMark = (marker: Marker): boolean => marker.style === '#' || isNumber(marker);

interface Series {
  readonly lines: number[];
  over: number;
  fits: boolean;
  last: number;
}

/**
 * Line numbers of numbered lines that are headings: "(1) Feedback" with bullets below, and its series.
 * A series that stands under a heading like "Actions" is a list whatever lies below its numbers.
 */
export const numberedHeadings = (kept: readonly Line[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const open = new Map<string, Series>();
  const close = (style: string): void => {
    const series = open.get(style);
    if (series?.fits && series.over * 2 >= series.lines.length) for (const no of series.lines) found.add(no);
    open.delete(style);
  };
  kept.forEach((line, index) => {
    if (!isNumber(line.marker)) return;
    const { style, number } = line.marker;
    const running = open.get(style);
    if (!running || number !== running.last + 1) {
      close(style);
      const above = kept[index - 1];
      const mayHead =
        above !== undefined &&
        (!above.marker || (above.marker.style !== style && isHeadingMark(above.marker)));
      const listed = mayHead && sectionOf(above.text) !== undefined;
      open.set(style, { lines: [], over: 0, fits: !listed, last: number - 1 });
    }
    const series = open.get(style);
    if (!series) return;
    series.lines.push(line.no);
    series.last = number;
    series.fits &&= mayBeHeading(line);
    if (standsOver(line, kept[index + 1])) series.over += 1;
  });
  for (const style of [...open.keys()]) close(style);
  return found;
};
