import type { ListMarker } from '../lines/read-marker.ts';
import type { Line } from '../lines/split-lines.ts';
import { sectionOf } from './sections.ts';

const isNumberMarker = (marker: ListMarker | undefined): marker is ListMarker & { number: number } =>
  marker !== undefined && ['(1)', '1.', '1)'].includes(marker.style);

/** Longest line that can be a numbered heading. */
const MAX_HEADING_LENGTH = 90;

/** Whether other text than the next number stands below: a list, or a paragraph after a gap. */
const hasContentBelow = (line: Line, next: Line | undefined): boolean => {
  if (!next || !line.marker) return false;
  if (next.marker?.style === '1.1') return true;
  if (isNumberMarker(next.marker)) return next.marker.style !== line.marker.style && next.marker.number === 1;
  const hasGap = next.lineNumber > line.lineNumber + 1;
  const isIndented = next.indent >= line.indent + line.marker.length;
  if (next.marker) return hasGap || !isIndented || next.marker.style === '#';
  return hasGap ? !isIndented : !isIndented && /^\p{Lu}/u.test(next.text) && line.text.length < 45;
};

const canBeHeading = (line: Line): boolean =>
  line.text.length <= MAX_HEADING_LENGTH && line.indent <= 3 && !/[.;,]$/.test(line.text);

const isHeadingMarker = (marker: ListMarker): boolean => marker.style === '#' || isNumberMarker(marker);

interface NumberSeries {
  readonly lines: number[];
  withContentBelow: number;
  canBeHeadings: boolean;
  lastNumber: number;
}

/**
 * Line numbers of numbered lines that are headings: "(1) Feedback" with bullets below, and its series.
 * A series that stands under a heading like "Actions" is a list whatever lies below its numbers.
 */
export function findNumberedHeadings(lines: readonly Line[]): ReadonlySet<number> {
  const headingLines = new Set<number>();
  const openSeries = new Map<string, NumberSeries>();
  const closeSeries = (style: string): void => {
    const series = openSeries.get(style);
    if (series?.canBeHeadings && series.withContentBelow * 2 >= series.lines.length)
      for (const no of series.lines) headingLines.add(no);
    openSeries.delete(style);
  };
  lines.forEach((line, index) => {
    if (!isNumberMarker(line.marker)) return;
    const { style, number } = line.marker;
    const running = openSeries.get(style);
    if (!running || number !== running.lastNumber + 1) {
      closeSeries(style);
      const above = lines[index - 1];
      const isBelowHeading =
        above !== undefined &&
        (!above.marker || (above.marker.style !== style && isHeadingMarker(above.marker)));
      const isList = isBelowHeading && sectionOf(above.text) !== undefined;
      openSeries.set(style, {
        lines: [],
        withContentBelow: 0,
        canBeHeadings: !isList,
        lastNumber: number - 1,
      });
    }
    const series = openSeries.get(style);
    if (!series) return;
    series.lines.push(line.lineNumber);
    series.lastNumber = number;
    series.canBeHeadings &&= canBeHeading(line);
    if (hasContentBelow(line, lines[index + 1])) series.withContentBelow += 1;
  });
  for (const style of [...openSeries.keys()]) closeSeries(style);
  return headingLines;
}
