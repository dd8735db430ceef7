import { boilerplateIn, hasNoWords } from '../lines/boilerplate.ts';
import type { ListMarker } from '../lines/read-marker.ts';
import type { Line } from '../lines/split-lines.ts';
import { hasLabel, isHeading, type LineNeighbours } from './headings.ts';
import { findNumberedHeadings } from './numbered-headings.ts';
import { sectionOf } from './sections.ts';

/** A heading, an entry of a list or a paragraph: one line and those that were wrapped from it. */
export interface Block {
  readonly type: 'heading' | 'bullet' | 'prose';
  readonly lines: readonly number[];
  readonly text: string;
  /** The words of each line. */
  readonly lineTexts: readonly string[];
  readonly indent: number;
  readonly marker?: ListMarker;
  /** Of a heading: 1 the highest; unmarked headings are 3, underlined by - and numbered ones 2. */
  readonly level: number;
  /** A blank line, or one that was left out, stands before it. */
  readonly hasGapBefore: boolean;
}

export interface GroupedBlocks {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly { readonly line: Line; readonly why: string }[];
}

const UNDERLINE = /^(?:={3,}|-{3,}|_{3,}|~{3,})$/;
/** A wrapped line is at least this long before it goes on below … */
const MIN_WRAPPED_LENGTH = 45;
/** … and unwrapped paragraphs are longer than this. */
const MAX_WRAPPED_LENGTH = 120;
/** Lines that one card takes at most. */
const MAX_BLOCK_LINES = 60;

/** Whether `line` goes on with the words of `above`, which stands directly over it in `block`. */
const continuesBlock = (line: Line, above: Line, block: OpenBlock): boolean => {
  if (block.lines.length >= MAX_BLOCK_LINES) return false;
  if (block.type === 'heading' || line.marker || line.isBold || hasLabel(line.text)) return false;
  if (/^[\p{Ll}(&,;]/u.test(line.text) || /[,;(&]$|\b(?:and|or|of|the|to|a|in|with|for)$/.test(above.raw))
    return true;
  if (block.type === 'bullet' && line.indent > block.indent) return true;
  if (block.type === 'prose' && above.raw.endsWith(':')) return false;
  const length = above.raw.length;
  if (length < MIN_WRAPPED_LENGTH) return false;
  if (sectionOf(line.text) && /[:?]$/.test(line.text)) return false;
  return !(length > MAX_WRAPPED_LENGTH && /[.!?”’"')]$/.test(above.raw));
};

/** A block being put together. */
interface OpenBlock extends Omit<Block, 'lines' | 'text' | 'lineTexts'> {
  readonly lines: number[];
  readonly lineTexts: string[];
}

interface BlockContext {
  readonly contentLines: readonly Line[];
  /** Lines that underline the one above, and the level they give it. */
  readonly underlines: ReadonlyMap<number, number>;
  readonly numberedHeadingLines: ReadonlySet<number>;
}

const neighboursOf = (context: BlockContext, index: number): LineNeighbours => {
  const line = context.contentLines[index] as Line;
  const above = context.contentLines[index - 1];
  const isUnderlined = context.underlines.has(line.lineNumber + 1);
  const next = context.contentLines[index + 1];
  return {
    next,
    isUnderlined,
    isFirst: index === 0,
    hasGapBefore: !above || above.lineNumber < line.lineNumber - 1,
    hasGapAfter: next !== undefined && next.lineNumber > line.lineNumber + 1,
    isNextHeading:
      next !== undefined &&
      (next.marker?.style === '#' ||
        context.numberedHeadingLines.has(next.lineNumber) ||
        context.underlines.has(next.lineNumber + 1)),
  };
};

const levelOf = (line: Line, context: BlockContext): number => {
  if (line.marker?.style === '#') return line.marker.number ?? 1;
  return (
    context.underlines.get(line.lineNumber + 1) ?? (context.numberedHeadingLines.has(line.lineNumber) ? 2 : 3)
  );
};

const typeOf = (line: Line, context: BlockContext, neighbours: LineNeighbours): Block['type'] => {
  if (line.marker?.style === '#' || context.numberedHeadingLines.has(line.lineNumber)) return 'heading';
  if (line.marker) return 'bullet';
  return isHeading(line, neighbours) ? 'heading' : 'prose';
};

/** A word that was cut at the end of a line has kept its hyphen; it goes on without a space. */
const joinLines = (parts: readonly string[]): string =>
  parts.reduce((text, part, index) => {
    const isHyphenated = /\p{L}-$/u.test(parts[index - 1] ?? '') && /^\p{Ll}/u.test(part);
    return isHyphenated || index === 0 ? text + part : `${text} ${part}`;
  }, '');

const closeBlock = (open: OpenBlock): Block => ({ ...open, text: joinLines(open.lineTexts) });

const canBeUnderlined = (above: Line, before: Line | undefined, line: Line): boolean =>
  above.lineNumber === line.lineNumber - 1 &&
  before?.lineNumber !== above.lineNumber - 1 &&
  !above.marker &&
  above.text.length <= 100;

/** Lines that hold nothing of the notes; underlines of headings are told apart, they join their heading. */
const separateLines = (lines: readonly Line[]) => {
  const kept: Line[] = [];
  const leftOut: { line: Line; why: string }[] = [];
  const underlines = new Map<number, number>();
  for (const line of lines) {
    if (line.isBlank) continue;
    const boilerplate = boilerplateIn(line.raw);
    const above = kept.at(-1);
    if (UNDERLINE.test(line.raw) && above && canBeUnderlined(above, kept.at(-2), line)) {
      underlines.set(line.lineNumber, line.raw.startsWith('=') ? 1 : 2);
    } else if (boilerplate) leftOut.push({ line, why: `Left over from a web page: ${boilerplate}.` });
    else if (hasNoWords(line.raw) || line.text.trim() === '')
      leftOut.push({ line, why: 'There are only signs on this line, no words.' });
    else kept.push(line);
  }
  return { kept, leftOut, underlines };
};

const openBlock = (line: Line, context: BlockContext, neighbours: LineNeighbours): OpenBlock => {
  const type = typeOf(line, context, neighbours);
  return {
    type,
    lines: context.underlines.has(line.lineNumber + 1)
      ? [line.lineNumber, line.lineNumber + 1]
      : [line.lineNumber],
    lineTexts: [type === 'heading' ? line.text.replace(/ #{1,6}$/, '') : line.text],
    indent: line.indent,
    ...(line.marker ? { marker: line.marker } : {}),
    level: type === 'heading' ? levelOf(line, context) : 0,
    hasGapBefore: neighbours.hasGapBefore,
  };
};

/** Puts lines together: headings, entries of lists and paragraphs, each with its wrapped lines. */
export function groupIntoBlocks(lines: readonly Line[]): GroupedBlocks {
  const { kept: contentLines, leftOut, underlines } = separateLines(lines);
  const context: BlockContext = {
    contentLines,
    underlines,
    numberedHeadingLines: findNumberedHeadings(contentLines),
  };
  const blocks: OpenBlock[] = [];
  contentLines.forEach((line, index) => {
    const above = contentLines[index - 1];
    const open = blocks.at(-1);
    const isDirectlyBelow = above?.lineNumber === line.lineNumber - 1 && !underlines.has(line.lineNumber + 1);
    if (open && above && isDirectlyBelow && continuesBlock(line, above, open)) {
      open.lines.push(line.lineNumber);
      open.lineTexts.push(line.text);
      return;
    }
    blocks.push(openBlock(line, context, neighboursOf(context, index)));
  });
  return { blocks: blocks.map(closeBlock), leftOut };
}
