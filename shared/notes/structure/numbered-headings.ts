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
  if (next.marker?.style === '#') return false;
  const hasGap = next.lineNumber > line.lineNumber + 1;
  const isIndented = next.indent >= line.indent + line.marker.length;
  if (next.marker) return hasGap || !isIndented;
  return hasGap ? !isIndented : !isIndented && /^\p{Lu}/u.test(next.text) && line.text.length < 45;
};

/** "Apologies: Anna, Bert": what stands behind the colon is the item's own text. */
const hasTextBehindColon = (text: string): boolean => /^[^:]{2,60}:\s+\S/.test(text);

const canBeHeading = (line: Line): boolean =>
  line.text.length <= MAX_HEADING_LENGTH &&
  line.indent <= 3 &&
  !/[.;,]$/.test(line.text) &&
  !hasTextBehindColon(line.text);

const isHeadingMarker = (marker: ListMarker): boolean => marker.style === '#' || isNumberMarker(marker);

interface NumberSeries {
  readonly lines: number[];
  /** Those of them that can be headings. */
  readonly candidates: number[];
  withContentBelow: number;
  /** Items of an agenda that say all on their own line. */
  withText: number;
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
    const isAgenda =
      series?.canBeHeadings &&
      series.candidates.length + series.withText === series.lines.length &&
      series.withContentBelow * 2 >= series.candidates.length;
    if (isAgenda) for (const no of series.candidates) headingLines.add(no);
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
        candidates: [],
        withContentBelow: 0,
        withText: 0,
        canBeHeadings: !isList,
        lastNumber: number - 1,
      });
    }
    const series = openSeries.get(style);
    if (!series) return;
    series.lines.push(line.lineNumber);
    series.lastNumber = number;
    if (canBeHeading(line)) {
      series.candidates.push(line.lineNumber);
      if (hasContentBelow(line, lines[index + 1])) series.withContentBelow += 1;
    } else if (hasTextBehindColon(line.text) || line.text.length > MAX_HEADING_LENGTH) series.withText += 1;
  });
  for (const style of [...openSeries.keys()]) closeSeries(style);
  return headingLines;
}
