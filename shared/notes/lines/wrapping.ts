import type { Line } from './split-lines.ts';

/** How the lines of these notes end: where they were wrapped, or where a thought ends. */
export interface WrapStyle {
  /** Columns at which lines were wrapped; undefined where nothing was. */
  readonly width: number | undefined;
  /** Thoughts begin in small letters, so that a small letter says nothing. */
  readonly beginsInLowerCase: boolean;
  /** Each line is a thought: a full line that ends a sentence is followed by another one. */
  readonly isLineEach: boolean;
}

/** Wider lines are not wrapped by hand or by mail. */
const MAX_WIDTH = 132;
const MIN_WIDTH = 55;
/** Of the lines that are wider than a wrapped line can be (addresses, tables), at most this share. */
const MAX_SHARE_WIDER = 0.04;

const firstWordLength = (text: string): number => /^\S*/.exec(text)?.[0].length ?? 0;
const beginsLowerCase = (text: string): boolean => /^[\p{Ll}(&,;]/u.test(text);
const endsSentence = (raw: string): boolean => /[.!?:…]["”’')\]*_]*$/.test(raw);
/** Nothing can end so; what follows belongs to it. */
const isDangling = (raw: string): boolean =>
  /[,;(&–+/]$|\b(?:and|or|of|the|to|a|an|in|with|for|by|at|from|that|which|who|their|our|is|are|was|be)$/i.test(
    raw,
  );

const isDirectlyBelow = (line: Line, above: Line): boolean =>
  above.lineNumber === line.lineNumber - 1 && above.quoteDepth === line.quoteDepth;

/** Another word would not have gone onto the line above. */
const isFull = (above: Line, line: Line, width: number): boolean =>
  above.width + 1 + firstWordLength(line.text) > width;

const widthOf = (lines: readonly Line[]): number | undefined => {
  const widths = lines.filter((line) => !line.isBlank && !line.cells).map((line) => line.width);
  if (widths.length < 2) return undefined;
  const wider = widths.filter((width) => width > MAX_WIDTH).length;
  if (wider > Math.max(1, widths.length * MAX_SHARE_WIDER)) return undefined;
  const width = widths.reduce((most, one) => (one <= MAX_WIDTH ? Math.max(most, one) : most), 0);
  return width >= MIN_WIDTH ? width : undefined;
};

/** Looks once over all lines of the notes' own words. */
export function wrapStyleOf(lines: readonly Line[]): WrapStyle {
  const width = widthOf(lines);
  let [beginnings, inLowerCase, breaks, wrapped, pairs] = [0, 0, 0, 0, 0];
  lines.forEach((line, index) => {
    if (line.isBlank || line.cells) return;
    const above = lines[index - 1];
    const isBelow = above !== undefined && !above.isBlank && isDirectlyBelow(line, above);
    const isBeginning = !isBelow || line.marker !== undefined || endsSentence(above.raw);
    if (isBeginning) {
      beginnings += 1;
      if (/^["“‘']?\p{Ll}/u.test(line.text)) inLowerCase += 1;
    }
    if (!isBelow || above.cells || line.marker || line.clock) return;
    pairs += 1;
    const full = width !== undefined && isFull(above, line, width);
    if (!full) breaks += 1;
    else if (!endsSentence(above.raw)) wrapped += 1;
  });
  return {
    width: wrapped >= 1 ? width : undefined,
    beginsInLowerCase: inLowerCase >= 4 && inLowerCase >= beginnings * 0.4,
    isLineEach: breaks >= 3 && breaks >= pairs * 0.3,
  };
}

/** Whether `line`, which stands directly below `above`, goes on with its sentence. */
export function isWrapped(line: Line, above: Line, style: WrapStyle): boolean {
  const full = style.width !== undefined && isFull(above, line, style.width);
  const isOpen = !endsSentence(above.raw);
  if (full) return isOpen || beginsLowerCase(line.text) || !style.isLineEach;
  if (!isOpen) return false;
  const goesOn = beginsLowerCase(line.text) && !style.beginsInLowerCase;
  return (
    (goesOn && (above.width >= MIN_WIDTH / 2 || isDangling(above.raw))) ||
    (isDangling(above.raw) && /[,;(&]$/.test(above.raw))
  );
}
