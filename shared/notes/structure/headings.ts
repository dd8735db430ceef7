import type { Line } from '../lines/split-lines.ts';
import { sectionOf } from './sections.ts';

/** What stands around a line; blank lines and boilerplate are skipped, but remembered as gaps. */
export interface LineNeighbours {
  readonly next: Line | undefined;
  readonly hasGapBefore: boolean;
  readonly hasGapAfter: boolean;
  readonly isFirst: boolean;
  /** The next line is a heading for certain: Markdown, a number, an underline. */
  readonly isNextHeading: boolean;
  /** The line below underlines it. */
  readonly isUnderlined: boolean;
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** Ends where more must follow: "we will be:", "innovations that:", "have focused on:". */
const LIST_INTRODUCTION =
  /\b(?:to|that|be|on|will|is|are|was|were|have|has|of|we|by|with|as|in|from|for|need|want|should|must|can|could|including|include|includes|included|such as|following|said|say|at|would|heard|agreed|felt|noted|discussed|covered)\s?:$/i;

const LABEL = /^\p{Lu}[\p{L} '’-]{1,24}:(?:\s|$)/u;

/** A label with its value: "Date: 4 March", "Present: AB, CD". Never the middle of a wrapped line. */
export function hasLabel(text: string): boolean {
  return LABEL.test(text);
}

/** A line that ends in a colon, only to introduce the list below it. */
export function introducesList(text: string): boolean {
  return text.endsWith(':') && (LIST_INTRODUCTION.test(text) || wordCount(text) > 9 || /[.!?]\s/.test(text));
}

const isAllCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

const isListLine = (line: Line | undefined): boolean =>
  line?.marker !== undefined && line.marker.style !== '#';

/** Long enough to be a paragraph, or ends like one. */
const isParagraph = (line: Line): boolean => wordCount(line.text) > 8 || /[.!:]$/.test(line.text);

const isTitleLike = (text: string): boolean =>
  wordCount(text) <= 8 && text.length <= 60 && /^[\p{Lu}\p{N}‘“"']/u.test(text) && !/[.!,;:?]$/.test(text);

const isSectionHeading = (text: string, neighbours: LineNeighbours): boolean => {
  if (!sectionOf(text)) return false;
  const standsAlone = neighbours.hasGapBefore && (neighbours.hasGapAfter || /[:?]$/.test(text));
  return (
    isListLine(neighbours.next) ||
    standsAlone ||
    (neighbours.hasGapBefore && wordCount(text) <= 6 && neighbours.next !== undefined)
  );
};

const isHeadingOverList = (text: string, neighbours: LineNeighbours): boolean =>
  isListLine(neighbours.next) &&
  !neighbours.isNextHeading &&
  !/^[^:]{1,30}:\s+\S/.test(text) &&
  text.length <= 80 &&
  wordCount(text) <= 12 &&
  !/[.;,]$/.test(text) &&
  /^[\p{Lu}\p{N}‘“"'&]/u.test(text) &&
  !introducesList(text);

const isHeadingOverText = (text: string, neighbours: LineNeighbours): boolean => {
  const { next } = neighbours;
  if (!next || !isTitleLike(text) || hasLabel(text)) return false;
  const hasContentBelow = neighbours.isNextHeading || isParagraph(next) || isListLine(next);
  return hasContentBelow && neighbours.hasGapBefore && (neighbours.hasGapAfter || neighbours.isFirst);
};

/** Whether an unmarked line is a heading; wrapped lines must have been joined before. */
export function isHeading(line: Line, neighbours: LineNeighbours): boolean {
  const { text } = line;
  if (neighbours.isUnderlined) return text.length <= 100 && !/[.;,]$/.test(text);
  if (line.isBold) return text.length <= 100;
  if (!neighbours.next) return false;
  if (isSectionHeading(text, neighbours)) return true;
  if (isAllCapitals(text) && text.length <= 80 && neighbours.hasGapBefore) return true;
  if (text.endsWith(':') && !isListLine(neighbours.next)) {
    return neighbours.hasGapBefore && wordCount(text) <= 6 && !introducesList(text);
  }
  return isHeadingOverList(text, neighbours) || isHeadingOverText(text, neighbours);
}
