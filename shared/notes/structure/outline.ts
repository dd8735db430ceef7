import type { Line } from '../lines/split-lines.ts';

/** An outline needs lines at this many depths, and most of them further in, without bullets. */
const MIN_DEPTHS = 3;
const MIN_SHARE_INDENTED = 0.6;

/** A mind map or an outline: indentation alone, without bullets, says what stands below what. */
export interface Outline {
  /** Depth of each indentation, from 0. */
  readonly depthByIndent: ReadonlyMap<number, number>;
  /** Numbers of the lines that have lines below them further in. */
  readonly parents: ReadonlySet<number>;
}

/** Looks over all lines once; undefined where the notes are no outline. */
export function outlineOf(lines: readonly Line[]): Outline | undefined {
  const unmarked = lines.filter((line) => !line.marker && !line.cells && line.quoteDepth === 0);
  if (unmarked.length < 8 || unmarked.length < lines.length * 0.8) return undefined;
  const indents = [...new Set(unmarked.map((line) => line.indent))].sort((a, b) => a - b);
  const indented = unmarked.filter((line) => line.indent > 0).length;
  if (indents.length < MIN_DEPTHS || indents.length > 12 || indented < unmarked.length * MIN_SHARE_INDENTED)
    return undefined;
  const parents = new Set<number>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next && next.indent > line.indent) parents.add(line.lineNumber);
  });
  return { depthByIndent: new Map(indents.map((indent, depth) => [indent, depth])), parents };
}
