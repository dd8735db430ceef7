import type { Line } from './lines.ts';
import { sectionOf } from './sections.ts';

/** What stands around a line; blank lines and residue are skipped, but remembered as gaps. */
export interface Around {
  readonly next: Line | undefined;
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
  readonly first: boolean;
  /** The next line is a heading for certain: Markdown, a number, an underline. */
  readonly nextIsHeading: boolean;
  /** The line below underlines it. */
  readonly underlined: boolean;
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** Ends where more must follow: "we will be:", "innovations that:", "have focused on:". */
const FRAGMENT =
  /\b(?:to|that|be|on|will|is|are|was|were|have|has|of|we|by|with|as|in|from|for|need|want|should|must|can|could|including|include|includes|included|such as|following|said|say|at|would|heard|agreed|felt|noted|discussed|covered)\s?:$/i;

const LABELLED = /^\p{Lu}[\p{L} '’-]{1,24}:(?:\s|$)/u;

/** A label with its value: "Date: 4 March", "Present: AB, CD". Never the middle of a wrapped line. */
export const isLabelled = (text: string): boolean => LABELLED.test(text);

/** A line that ends in a colon, only to introduce the list below it. */
export const introduces = (text: string): boolean =>
  text.endsWith(':') && (FRAGMENT.test(text) || wordCount(text) > 9 || /[.!?]\s/.test(text));

const isShouted = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

const isList = (line: Line | undefined): boolean => line?.marker !== undefined && line.marker.style !== '#';

/** Long enough to be a paragraph, or ends like one. */
const isParagraph = (line: Line): boolean => wordCount(line.text) > 8 || /[.!:]$/.test(line.text);

const isTitleLike = (text: string): boolean =>
  wordCount(text) <= 8 && text.length <= 60 && /^[\p{Lu}\p{N}‘“"']/u.test(text) && !/[.!,;:?]$/.test(text);

const isNamedSection = (text: string, around: Around): boolean => {
  if (!sectionOf(text)) return false;
  const alone = around.gapBefore && (around.gapAfter || /[:?]$/.test(text));
  return (
    isList(around.next) || alone || (around.gapBefore && wordCount(text) <= 6 && around.next !== undefined)
  );
};

const isOverList = (text: string, around: Around): boolean =>
  isList(around.next) &&
  !around.nextIsHeading &&
  !/^[^:]{1,30}:\s+\S/.test(text) &&
  text.length <= 80 &&
  wordCount(text) <= 12 &&
  !/[.;,]$/.test(text) &&
  /^[\p{Lu}\p{N}‘“"'&]/u.test(text) &&
  !introduces(text);

const isOverText = (text: string, around: Around): boolean => {
  const { next } = around;
  if (!next || !isTitleLike(text) || isLabelled(text)) return false;
  const opens = around.nextIsHeading || isParagraph(next) || isList(next);
  return opens && around.gapBefore && (around.gapAfter || around.first);
};

/** Whether an unmarked line is a heading; wrapped lines must have been taken out before. */
export const isHeading = (line: Line, around: Around): boolean => {
  const { text } = line;
  if (around.underlined) return text.length <= 100 && !/[.;,]$/.test(text);
  if (line.bold) return text.length <= 100;
  if (!around.next) return false;
  if (isNamedSection(text, around)) return true;
  if (isShouted(text) && text.length <= 80 && around.gapBefore) return true;
  if (text.endsWith(':') && !isList(around.next)) {
    return around.gapBefore && wordCount(text) <= 6 && !introduces(text);
  }
  return isOverList(text, around) || isOverText(text, around);
};
