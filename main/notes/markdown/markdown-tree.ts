import { GFM, parser } from '@lezer/markdown';

/** A part of a Markdown source: what it is, and where it stands. */
export interface MarkdownNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Whether it lies in a row of a table. */
  readonly isInTable: boolean;
}

/** Indented lines are entries and asides in notes, hardly ever a program's code. */
const notesParser = parser.configure([GFM, { remove: ['IndentedCode'] }]);

/**
 * More signs than these in one paragraph, or a line that begins deeper, are not what people write: looking for pairs among them
 * takes time by their square. Such a paragraph keeps its signs.
 */
const MAX_SIGNS = 800;
/** Paragraphs with more than this are few; all of them together have no more signs than `MAX_HEAVY_SIGNS`. */
const HEAVY_SIGNS = 150;
const MAX_HEAVY_SIGNS = 60_000;
const MAX_QUOTES = 40;
const MAX_INDENT = 200;

const SIGNS = /[*_~`<[\]!&\\(]/g;
/** What begins a block of its own after any line. */
const BEGINS_BLOCK = /^\s*(?:[-*+]\s+\S|#{1,6}\s)/;

const isTooDeep = (line: string): boolean =>
  (/^[\s>]*/.exec(line)?.[0] ?? '').length > MAX_INDENT ||
  (/^[\s>]*/.exec(line)?.[0].split('>').length ?? 0) > MAX_QUOTES;

const maskOverloaded = (text: string): string => {
  const lines = text.split('\n');
  let [start, signs, heavy] = [0, 0, 0];
  const maskFrom = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) lines[at] = 'x'.repeat(lines[at]?.length ?? 0);
  };
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || BEGINS_BLOCK.test(line)) {
      if (signs > HEAVY_SIGNS) heavy += signs;
      if (signs > MAX_SIGNS || (signs > HEAVY_SIGNS && heavy > MAX_HEAVY_SIGNS)) maskFrom(start, at);
      [start, signs] = [at, 0];
    }
    signs += isTooDeep(line) ? MAX_SIGNS + 1 : (line.match(SIGNS)?.length ?? 0);
  }
  return lines.join('\n');
};

/** The parts of a Markdown source in their order. */
export function readMarkdownNodes(lined: string): readonly MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let tables = 0;
  notesParser.parse(maskOverloaded(lined)).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'Table') tables += 1;
      nodes.push({ name, from, to, isInTable: tables > 0 });
    },
    leave: ({ name }) => {
      if (name === 'Table') tables -= 1;
    },
  });
  return nodes;
}
