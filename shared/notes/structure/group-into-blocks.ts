import { HEAD_OF_MAIL } from '../lines/email-residue.ts';
import { reasonsToLeaveOut } from '../lines/left-out.ts';
import { withLooseTables } from '../lines/loose-tables.ts';
import type { ListMarker } from '../lines/read-marker.ts';
import type { Line } from '../lines/split-lines.ts';
import { isWrapped, type WrapStyle, wrapStyleOf } from '../lines/wrapping.ts';
import { headedGroupLines } from './headed-groups.ts';
import { type HeadingLook, hasLabel, headingLookOf, type LineNeighbours } from './headings.ts';
import { findNumberedHeadings } from './numbered-headings.ts';
import { numberedLogLines } from './numbered-log-lines.ts';
import { type Outline, outlineOf } from './outline.ts';
import { isOwnerLine } from './owner-line.ts';
import { sectionOf } from './sections.ts';
import { readSpeaker } from './speakers.ts';
import { isColumnHead, type RowOfTable, rowsOf } from './tables.ts';

/** A heading, an entry of a list, a row of a table or a paragraph: one line and those that were wrapped from it. */
export interface Block {
  readonly type: 'heading' | 'bullet' | 'prose' | 'row';
  readonly lines: readonly number[];
  readonly text: string;
  /** The words of each line. */
  readonly lineTexts: readonly string[];
  readonly indent: number;
  readonly marker?: ListMarker;
  /** Of a heading: how high it stands, 1 the highest; see `HEADING_LEVELS`. */
  readonly level: number;
  readonly look?: HeadingLook;
  /** Of a heading: the row that names a table's columns. */
  readonly isTableHead?: boolean;
  /** A blank line, or one that was left out, stands before it. */
  readonly hasGapBefore: boolean;
  /** Of a row: what the table's head says of it. */
  readonly row?: RowOfTable['details'];
  readonly quoteDepth: number;
  readonly clock?: string;
  readonly crossedOut?: string;
  /** Of an outline: its indentation says what it stands below. */
  readonly isOutlined: boolean;
}

export interface GroupedBlocks {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly { readonly line: Line; readonly why: string }[];
  /** These notes end a line where a thought ends. */
  readonly style: WrapStyle;
}

/** Markdown's levels are its own; the others stand below them, the surer look the higher. */
const HEADING_LEVELS: { readonly [look in Exclude<HeadingLook, 'markdown'>]: number } = {
  underlined: 2,
  numbered: 7,
  named: 7,
  capitals: 7,
  bold: 8,
  italic: 9,
  plain: 10,
  leadIn: 11,
};

const UNDERLINE = /^(?:={3,}|-{3,}|_{3,}|~{3,})$/;
/** Lines that one card takes at most. */
const MAX_BLOCK_LINES = 60;

/** A block being put together. */
interface OpenBlock extends Omit<Block, 'lines' | 'text' | 'lineTexts'> {
  readonly lines: number[];
  /** Put together when no more lines come. */
  text: string;
  readonly lineTexts: string[];
}

interface BlockContext {
  readonly contentLines: readonly Line[];
  /** Lines that underline the one above, and the level they give it. */
  readonly underlines: ReadonlyMap<number, number>;
  readonly numberedHeadingLines: ReadonlySet<number>;
  /** Short lines over the lines of their group. */
  readonly groupHeadingLines: ReadonlySet<number>;
  /** Entries of a log by their numbers: "D31; link worker pilot". */
  readonly numberedLogLines: ReadonlySet<number>;
  readonly style: WrapStyle;
  readonly isInMail: boolean;
  readonly outline: Outline | undefined;
  /** Rows of tables by number of their line; the head row has no details. */
  readonly rows: ReadonlyMap<number, RowOfTable>;
}

/** Begins something of its own wherever it stands. */
const beginsAnew = (line: Line): boolean =>
  line.marker !== undefined ||
  line.isBold ||
  line.isItalic ||
  line.cells !== undefined ||
  line.clock !== undefined ||
  hasLabel(line.text) ||
  /^\*\*[^*]{2,60}\*\*/.test(line.raw) ||
  /^(?:AP|D|Q)\s?\d{1,3}\b/.test(line.text) ||
  readSpeaker(line.text) !== undefined;

/** Whether `line` goes on with the words of `above`, which stands directly over it in `block`. */
const continuesBlock = (line: Line, above: Line, block: OpenBlock, context: BlockContext): boolean => {
  if (line.goesOnRow && block.lines.length < MAX_BLOCK_LINES) return true;
  if (block.lines.length >= MAX_BLOCK_LINES || beginsAnew(line) || above.cells) return false;
  if (context.numberedLogLines.has(line.lineNumber)) return false;
  if (line.quoteDepth !== above.quoteDepth) return false;
  if (block.type === 'heading' && block.look !== 'leadIn') {
    return (
      block.look !== 'markdown' &&
      /[,;(&]$|\b(?:and|or|of|the|to|at|in|on|with|for)$/.test(above.text) &&
      isWrapped(line, above, context.style)
    );
  }
  if (context.outline) return false;
  const hangs = block.type === 'bullet' && line.indent > block.indent;
  if (hangs) return true;
  if (/:$/.test(above.text) && block.type !== 'bullet') return false;
  if (!isWrapped(line, above, context.style)) return false;
  return !(/[:?]$/.test(line.text) && line.text.length < 60 && sectionOf(line.text));
};

const neighboursOf = (context: BlockContext, index: number): LineNeighbours => {
  const line = context.contentLines[index] as Line;
  const above = context.contentLines[index - 1];
  const next = context.contentLines[index + 1];
  return {
    above,
    next,
    afterNext: context.contentLines[index + 2],
    isInMail: context.isInMail,
    isUnderlined: context.underlines.has(line.lineNumber + 1),
    isFirst: index === 0,
    hasGapBefore: !above || above.lineNumber < line.lineNumber - 1 || above.marker?.style === '#',
    hasGapAfter: next !== undefined && next.lineNumber > line.lineNumber + 1,
    isNextHeading:
      next !== undefined &&
      (next.marker?.style === '#' ||
        context.numberedHeadingLines.has(next.lineNumber) ||
        context.underlines.has(next.lineNumber + 1)),
    isLineEach: context.style.isLineEach,
  };
};

interface TypedLine {
  readonly type: Block['type'];
  readonly look?: HeadingLook;
  readonly level: number;
}

const headingAt = (look: HeadingLook, level: number): TypedLine => ({ type: 'heading', look, level });

/** In an outline what has lines below it is a heading: at the top always, further in where its words or a capital say so. */
const outlinedLine = (line: Line, outline: Outline): TypedLine => {
  const depth = outline.depthByIndent.get(line.indent) ?? 0;
  const isParent = outline.parents.has(line.lineNumber);
  const isShort = line.text.split(/\s+/).length <= 8;
  const heads =
    isParent && isShort && (depth <= 1 || sectionOf(line.text) !== undefined || /^\p{Lu}/u.test(line.text));
  return heads ? headingAt('plain', depth + 1) : { type: 'bullet', level: 0 };
};

const typeOf = (line: Line, context: BlockContext, neighbours: LineNeighbours): TypedLine => {
  if (line.marker?.style === '#') return headingAt('markdown', line.marker.number ?? 1);
  const row = context.rows.get(line.lineNumber);
  if (row) return row.isHead ? headingAt('leadIn', HEADING_LEVELS.leadIn) : { type: 'row', level: 0 };
  if (context.outline && !line.marker) return outlinedLine(line, context.outline);
  if (context.numberedHeadingLines.has(line.lineNumber))
    return headingAt('numbered', HEADING_LEVELS.numbered);
  if (line.marker || context.numberedLogLines.has(line.lineNumber)) return { type: 'bullet', level: 0 };
  const look =
    headingLookOf(line, neighbours) ?? (context.groupHeadingLines.has(line.lineNumber) ? 'plain' : undefined);
  if (look === undefined || look === 'markdown') return { type: 'prose', level: 0 };
  return headingAt(look, context.underlines.get(line.lineNumber + 1) ?? HEADING_LEVELS[look]);
};

/** A word that was cut at the end of a line has kept its hyphen; it goes on without a space. */
const joinLines = (parts: readonly string[]): string =>
  parts.reduce((text, part, index) => {
    const isHyphenated = /\p{L}-$/u.test(parts[index - 1] ?? '') && /^\p{Ll}/u.test(part);
    return isHyphenated || index === 0 ? text + part : `${text} ${part}`;
  }, '');

const closeBlock = (open: OpenBlock): Block => {
  open.text = joinLines(open.lineTexts);
  return open;
};

const canBeUnderlined = (above: Line, before: Line | undefined, line: Line): boolean =>
  above.lineNumber === line.lineNumber - 1 &&
  before?.lineNumber !== above.lineNumber - 1 &&
  !above.marker &&
  !above.cells &&
  above.text.length <= 100;

/** Lines that hold nothing of the notes; underlines of headings are told apart, they join their heading. */
const separateLines = (lines: readonly Line[]) => {
  const reasons = reasonsToLeaveOut(lines);
  const kept: Line[] = [];
  const leftOut: { line: Line; why: string }[] = [];
  const underlines = new Map<number, number>();
  for (const line of lines) {
    if (line.isBlank) continue;
    const reason = reasons.get(line.lineNumber);
    const above = kept.at(-1);
    if (
      UNDERLINE.test(line.raw) &&
      !reason?.startsWith('Front') &&
      above &&
      canBeUnderlined(above, kept.at(-2), line)
    ) {
      underlines.set(line.lineNumber, line.raw.startsWith('=') ? 1 : 2);
    } else if (reason !== undefined) leftOut.push({ line, why: reason });
    else kept.push(line);
  }
  return { kept, leftOut, underlines };
};

const openBlock = (line: Line, context: BlockContext, neighbours: LineNeighbours): OpenBlock => {
  const { type, look, level } = typeOf(line, context, neighbours);
  const row = type === 'row' ? context.rows.get(line.lineNumber)?.details : undefined;
  const text = type === 'heading' ? line.text.replace(/ #{1,6}$/, '') : line.text;
  return {
    type,
    lines: context.underlines.has(line.lineNumber + 1)
      ? [line.lineNumber, line.lineNumber + 1]
      : [line.lineNumber],
    text: '',
    lineTexts: [text.replace(/\s{2,}/g, ' ')],
    indent: line.indent,
    ...(line.marker ? { marker: line.marker } : {}),
    level,
    ...(look ? { look } : {}),
    hasGapBefore: neighbours.hasGapBefore,
    ...(row ? { row } : {}),
    ...(context.rows.get(line.lineNumber)?.isHead ? { isTableHead: true } : {}),
    quoteDepth: line.quoteDepth,
    ...(line.clock ? { clock: line.clock } : {}),
    ...(line.crossedOut ? { crossedOut: line.crossedOut } : {}),
    isOutlined: context.outline !== undefined,
  };
};

/** A sentence that a page's foot interrupts goes on below it: no end above, a small letter here. */
const goesOnOverGap = (line: Line, above: Line, leftOutLines: ReadonlySet<number>): boolean => {
  if (line.lineNumber - above.lineNumber > 5 || line.marker || line.cells || above.cells) return false;
  if (!/[\p{L},]$/u.test(above.text) || !/^\p{Ll}/u.test(line.text) || above.width < 40) return false;
  for (let between = above.lineNumber + 1; between < line.lineNumber; between += 1)
    if (leftOutLines.has(between)) return true;
  return false;
};

/** Who does it and by when, in a line below: a column of its own in a table that was laid out as minutes. */
const namesOwners = (line: Line, above: Line | undefined, next: Line | undefined): boolean =>
  above !== undefined &&
  line.lineNumber - above.lineNumber <= 2 &&
  !line.marker &&
  !line.cells &&
  /[.!]$/.test(above.text) &&
  isOwnerLine(line.text) &&
  !(next && isOwnerLine(next.text));

/** Puts lines together: headings, entries of lists, rows and paragraphs, each with its wrapped lines. */
export function groupIntoBlocks(source: readonly Line[]): GroupedBlocks {
  const { kept: contentLines, leftOut, underlines } = separateLines(withLooseTables(source, isColumnHead));
  const style = wrapStyleOf(contentLines);
  const context: BlockContext = {
    contentLines,
    underlines,
    numberedHeadingLines: findNumberedHeadings(contentLines),
    groupHeadingLines: headedGroupLines(contentLines),
    numberedLogLines: numberedLogLines(contentLines),
    style,
    isInMail: leftOut.some(({ why }) => why === HEAD_OF_MAIL),
    outline: outlineOf(contentLines),
    rows: rowsOf(contentLines),
  };
  const leftOutLines = new Set(leftOut.map(({ line }) => line.lineNumber));
  const blocks: OpenBlock[] = [];
  contentLines.forEach((line, index) => {
    const above = contentLines[index - 1];
    const open = blocks.at(-1);
    const isDirectlyBelow = above?.lineNumber === line.lineNumber - 1 && !underlines.has(line.lineNumber + 1);
    const goesOn =
      (open !== undefined &&
        above !== undefined &&
        (isDirectlyBelow
          ? continuesBlock(line, above, open, context)
          : open.type !== 'heading' && goesOnOverGap(line, above, leftOutLines))) ||
      (open?.type === 'prose' && namesOwners(line, above, contentLines[index + 1]));
    if (open && goesOn) {
      open.lines.push(line.lineNumber);
      open.lineTexts.push(line.text.replace(/\s{2,}/g, ' '));
      return;
    }
    blocks.push(openBlock(line, context, neighboursOf(context, index)));
  });
  return { blocks: blocks.map(closeBlock), leftOut, style };
}
