import type { Line } from './split-lines.ts';

/** How the lines of these notes end: where they were wrapped, or where a thought ends. */
export interface WrapStyle {
  /** Columns at which lines were wrapped; undefined where nothing says so. */
  readonly width: number | undefined;
  /** Thoughts begin in small letters, so that a small letter says nothing. */
  readonly beginsInLowerCase: boolean;
  /** Thoughts begin with a capital, a figure or a sign, all but a few: a line that begins in a small letter goes on. */
  readonly beginsInCapitals: boolean;
  /** Some lines are as wide as this at least: where no width is known, a much shorter one ended with its thought. */
  readonly usualWidest: number;
  /** Each line is a thought: a full line that ends a sentence is followed by another one. */
  readonly isLineEach: boolean;
}

/** Wider lines are not wrapped by hand or by mail. */
const MAX_WIDTH = 132;
const MIN_WIDTH = 40;
/** Where no width is known, wider lines are more likely long thoughts than wrapped ones. */
const MAX_UNSURE_WIDTH = 100;
/** Lines wrapped by hand end a word or two before the others. */
const TOLERANCE = 14;
/** So many sentences must go on in the next line before the page's width is known. */
const MIN_WRAPPED = 2;
/** Of lines that end where the page ends, so many at least, and this share of all. */
const MIN_FULL = 4;
const MIN_SHARE_FULL = 0.12;
/** So many lines are at least as wide as the widest that counts. */
const MIN_WIDEST = 3;
const widestOf = (lines: readonly Line[]): number =>
  lines
    .flatMap((line) => (line.cells ? [] : [line.width]))
    .sort((one, other) => other - one)
    .at(MIN_WIDEST - 1) ?? 0;

/** Whether another word would have fitted above, as wider lines show. */
const hadRoom = (above: Line, line: Line, style: WrapStyle): boolean =>
  style.usualWidest > above.width + firstWordLength(line.text) + TOLERANCE;

/** Lines of about the same width differ by this many columns at most. */
const COMMON_SPREAD = 6;

const firstWordLength = (text: string): number => /^\S*/.exec(text)?.[0].length ?? 0;
const beginsLowerCase = (text: string): boolean => /^["“‘'(]?\p{Ll}|^[(&,;]/u.test(text);
const endsSentence = (raw: string): boolean =>
  /[.!?:…]["”’')\]*_]*$/.test(raw) && !/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Cllr|St|No|Rev)\.$/u.test(raw);
/** Nothing can end so; what follows belongs to it. */
const isDangling = (raw: string): boolean =>
  /[,;(&–+/]$|\b(?:and|or|of|the|to|a|an|in|with|for|by|at|from|that|which|who|their|our|is|are|was|be|since|if|than|as|because|but|when|into|about|my|your|his|her|its)$/i.test(
    raw,
  );

/** Nothing at all ends so; a comma, "in" or "to" may end what somebody jotted down. */
const ENDS_WITHIN = /\b(?:of|the|an?|and|from|with|at|by|their|our|my|your|his)$/;

/** "both Joes (Joe": the bracket that was opened above is closed here. */
const closesBracket = (above: string, text: string): boolean =>
  above.lastIndexOf('(') > above.lastIndexOf(')') && /^[^()]*\)/.test(text);

/** No thought begins with these, unless all do in small letters; "so", "if" and "when" begin some. */
const GOES_ON =
  /^(?:and|or|but|of|for|to|from|with|without|than|because|which|that|whose|who|until|unless|into|onto|by|at|in|on|about|between|during|through|where|while)\b/;

/** What begins in a small letter wherever it stands: the foot of a letter, an address. */
const IS_ABBREVIATION = /^(?:b?cc|ps|nb|re|tel|fax|email|www|https?|mailto)\b|^\S+@\S/;

const isDirectlyBelow = (line: Line, above: Line): boolean =>
  above.lineNumber === line.lineNumber - 1 && above.quoteDepth === line.quoteDepth;

/** Another word would not have gone onto the line above. */
const isFull = (above: Line, line: Line, width: number): boolean =>
  above.width <= width + 2 && above.width + 1 + firstWordLength(line.text) > width;

/** Lines with nothing between them of which the second could go on with the first. */
const openPairs = (lines: readonly Line[]): readonly (readonly [above: Line, line: Line])[] =>
  lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (!above || above.cells || line.cells || line.marker || line.clock) return [];
    return isDirectlyBelow(line, above) ? [[above, line] as const] : [];
  });

/** In wrapped notes a line that goes on is about as wide as the widest; where each line is a thought, any width goes. */
const isLowerCaseStyle = (pairs: readonly (readonly [Line, Line])[], lines: readonly Line[]): boolean => {
  const beginnings = lines.filter((line) => line.marker !== undefined && line.marker.style !== '#');
  const inLowerCase = beginnings.filter((line) => beginsLowerCase(line.text)).length;
  const goingOn = pairs.filter(([above, line]) => beginsLowerCase(line.text) && !endsSentence(above.raw));
  const widest = goingOn.reduce((most, [above]) => Math.max(most, Math.min(above.width, MAX_WIDTH)), 0);
  const short = goingOn.filter(([above]) => above.width < widest * 0.62 && !isDangling(above.raw)).length;
  const loose = goingOn.length >= 4 && short >= goingOn.length * 0.35;
  return (
    loose || (goingOn.length >= 3 && inLowerCase >= 6 && inLowerCase >= beginnings.length * 0.5 && short >= 1)
  );
};

/** So many beginnings must be seen, and of a hundred of them so many may be small letters: slips, names like "iPad". */
const MIN_BEGINNINGS = 3;
const MAX_SHARE_LOWER = 0.05;

/** Beginnings that are surely some: after a marker, a gap or the end of a sentence. */
const isCapitalStyle = (lines: readonly Line[]): boolean => {
  const beginnings = lines.filter((line, index) => {
    const above = lines[index - 1];
    if (line.cells) return false;
    return line.marker !== undefined || !above || !isDirectlyBelow(line, above) || endsSentence(above.raw);
  });
  const lower = beginnings.filter(({ text }) => beginsLowerCase(text)).length;
  return beginnings.length >= MIN_BEGINNINGS && lower <= beginnings.length * MAX_SHARE_LOWER;
};

/** The widest that several lines are: one line alone may be wider by chance. */
const commonWidthOf = (lines: readonly Line[]): number => {
  const widths = lines
    .filter((line) => !line.cells && line.width <= MAX_WIDTH)
    .map((line) => line.width)
    .sort((one, other) => other - one);
  return widths.find((width, index) => (widths[index + 2] ?? 0) >= width - COMMON_SPREAD) ?? 0;
};

/** Where small letters say nothing: notes are wrapped if many lines end where one more word would not have fitted. */
const widthOfFullLines = (
  pairs: readonly (readonly [Line, Line])[],
  lines: readonly Line[],
): number | undefined => {
  const width = commonWidthOf(lines);
  const full = pairs.filter(([above, line]) => isFull(above, line, width) && !endsSentence(above.raw)).length;
  const isWrappedWidth = width >= MIN_WIDTH && full >= MIN_FULL && full >= pairs.length * MIN_SHARE_FULL;
  return isWrappedWidth ? width : undefined;
};

/** Looks once over all lines of the notes' own words. */
export function wrapStyleOf(lines: readonly Line[]): WrapStyle {
  const pairs = openPairs(lines);
  const beginsInLowerCase = isLowerCaseStyle(pairs, lines);
  const wrapped = pairs.filter(
    ([above, line]) =>
      beginsLowerCase(line.text) &&
      !endsSentence(above.raw) &&
      above.width <= MAX_WIDTH &&
      above.width >= MIN_WIDTH,
  );
  const widest = wrapped.reduce((most, [above]) => Math.max(most, above.width), 0);
  const wider = lines.filter((line) => !line.cells && line.width > widest + 2).length;
  const isKnown = !beginsInLowerCase && wrapped.length >= MIN_WRAPPED && wider <= wrapped.length;
  const width = isKnown ? widest : widthOfFullLines(pairs, lines);
  const breaks = pairs.filter(([above, line]) => width === undefined || !isFull(above, line, width)).length;
  const beginsInCapitals = !beginsInLowerCase && isCapitalStyle(lines);
  return {
    width,
    beginsInLowerCase,
    beginsInCapitals,
    usualWidest: widestOf(lines),
    isLineEach: breaks >= 3 && breaks >= pairs.length * 0.25,
  };
}

/** Whether `line`, which stands directly below `above`, goes on with its sentence. */
export function isWrapped(line: Line, above: Line, style: WrapStyle): boolean {
  if (closesBracket(above.raw, line.text)) return true;
  const isOpen = !endsSentence(above.raw);
  const lower = beginsLowerCase(line.text);
  const goesOn =
    lower && (style.beginsInCapitals ? !IS_ABBREVIATION.test(line.text) : GOES_ON.test(line.text));
  if (style.beginsInLowerCase) {
    const isCut = lower && isDangling(above.raw) && !/(?:[–+/]|\bits)$/.test(above.raw);
    return isOpen && (isCut || (style.width !== undefined && isFull(above, line, style.width)));
  }
  if (style.width === undefined) {
    if (!isOpen) return false;
    return lower
      ? (above.width >= MIN_WIDTH && above.width <= MAX_UNSURE_WIDTH && !hadRoom(above, line, style)) ||
          isDangling(above.raw) ||
          goesOn
      : (/[,;(&]$/.test(above.raw) && !style.isLineEach) ||
          // "more than" and then "40 families": no thought ends so, and few begin with a figure.
          (/^[£\d]/.test(line.text) && isDangling(above.raw));
  }
  if (isFull(above, line, style.width)) return isOpen || lower || !style.isLineEach;
  if (isOpen && ENDS_WITHIN.test(above.raw)) return true;
  const isNearlyFull = above.width + 1 + firstWordLength(line.text) > style.width - TOLERANCE;
  return isOpen && lower && (isNearlyFull || isDangling(above.raw) || above.width > style.width || goesOn);
}
