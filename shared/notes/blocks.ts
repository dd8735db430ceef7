import { type Around, isHeading, isLabelled } from './headings.ts';
import type { Line } from './lines.ts';
import type { Marker } from './markers.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { isOnlySigns, residueOf } from './residue.ts';
import { sectionOf } from './sections.ts';

/** A heading, an entry of a list or a paragraph: one line and those that were wrapped from it. */
export interface Block {
  readonly type: 'heading' | 'bullet' | 'prose';
  readonly lines: readonly number[];
  readonly text: string;
  /** The words of each line. */
  readonly pieces: readonly string[];
  readonly indent: number;
  readonly marker?: Marker;
  /** Of a heading: 1 the highest; unmarked headings are 3, underlined by - and numbered ones 2. */
  readonly level: number;
  /** A blank line, or one that was left out, stands before it. */
  readonly gap: boolean;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly { readonly line: Line; readonly why: string }[];
}

const UNDERLINE = /^(?:={3,}|-{3,}|_{3,}|~{3,})$/;
/** A wrapped line is at least this long before it goes on below … */
const WRAPPED_FROM = 45;
/** … and unwrapped paragraphs are longer than this. */
const WRAPPED_TO = 120;
/** Lines that one card takes at most. */
const LONGEST = 60;

/** Whether `line` goes on with the words of `above`, which stands directly over it in `block`. */
const goesOn = (line: Line, above: Line, block: Open): boolean => {
  if (block.lines.length >= LONGEST) return false;
  if (block.type === 'heading' || line.marker || line.bold || isLabelled(line.text)) return false;
  if (/^[\p{Ll}(&,;]/u.test(line.text) || /[,;(&]$|\b(?:and|or|of|the|to|a|in|with|for)$/.test(above.raw))
    return true;
  if (block.type === 'bullet' && line.indent > block.indent) return true;
  if (block.type === 'prose' && above.raw.endsWith(':')) return false;
  const length = above.raw.length;
  if (length < WRAPPED_FROM) return false;
  if (sectionOf(line.text) && /[:?]$/.test(line.text)) return false;
  return !(length > WRAPPED_TO && /[.!?”’"')]$/.test(above.raw));
};

/** A block being put together. */
interface Open extends Omit<Block, 'lines' | 'text' | 'pieces'> {
  readonly lines: number[];
  readonly pieces: string[];
}

interface Reading {
  readonly kept: readonly Line[];
  /** Lines that underline the one above, and the level they give it. */
  readonly underlines: ReadonlyMap<number, number>;
  readonly numbered: ReadonlySet<number>;
}

const aroundOf = (reading: Reading, index: number): Around => {
  const line = reading.kept[index] as Line;
  const above = reading.kept[index - 1];
  const underlined = reading.underlines.has(line.no + 1);
  const next = reading.kept[index + 1];
  return {
    next,
    underlined,
    first: index === 0,
    gapBefore: !above || above.no < line.no - 1,
    gapAfter: next !== undefined && next.no > line.no + 1,
    nextIsHeading:
      next !== undefined &&
      (next.marker?.style === '#' || reading.numbered.has(next.no) || reading.underlines.has(next.no + 1)),
  };
};

const levelOf = (line: Line, reading: Reading): number => {
  if (line.marker?.style === '#') return line.marker.number ?? 1;
  return reading.underlines.get(line.no + 1) ?? (reading.numbered.has(line.no) ? 2 : 3);
};

const typeOf = (line: Line, reading: Reading, around: Around): Block['type'] => {
  if (line.marker?.style === '#' || reading.numbered.has(line.no)) return 'heading';
  if (line.marker) return 'bullet';
  return isHeading(line, around) ? 'heading' : 'prose';
};

/** A word that was cut at the end of a line has kept its hyphen; it goes on without a space. */
const join = (parts: readonly string[]): string =>
  parts.reduce((text, part, index) => {
    const cut = /\p{L}-$/u.test(parts[index - 1] ?? '') && /^\p{Ll}/u.test(part);
    return cut || index === 0 ? text + part : `${text} ${part}`;
  }, '');

const closed = (open: Open): Block => ({ ...open, text: join(open.pieces) });

const canBeUnderlined = (above: Line, before: Line | undefined, line: Line): boolean =>
  above.no === line.no - 1 && before?.no !== above.no - 1 && !above.marker && above.text.length <= 100;

/** Lines that hold nothing of the notes; underlines of headings are told apart, they join their heading. */
const sift = (lines: readonly Line[]) => {
  const kept: Line[] = [];
  const leftOut: { line: Line; why: string }[] = [];
  const underlines = new Map<number, number>();
  for (const line of lines) {
    if (line.blank) continue;
    const residue = residueOf(line.raw);
    const above = kept.at(-1);
    if (UNDERLINE.test(line.raw) && above && canBeUnderlined(above, kept.at(-2), line)) {
      underlines.set(line.no, line.raw.startsWith('=') ? 1 : 2);
    } else if (residue) leftOut.push({ line, why: `Left over from a web page: ${residue}.` });
    else if (isOnlySigns(line.raw) || line.text.trim() === '')
      leftOut.push({ line, why: 'There are only signs on this line, no words.' });
    else kept.push(line);
  }
  return { kept, leftOut, underlines };
};

const blockOf = (line: Line, reading: Reading, around: Around): Open => {
  const type = typeOf(line, reading, around);
  return {
    type,
    lines: reading.underlines.has(line.no + 1) ? [line.no, line.no + 1] : [line.no],
    pieces: [type === 'heading' ? line.text.replace(/ #{1,6}$/, '') : line.text],
    indent: line.indent,
    ...(line.marker ? { marker: line.marker } : {}),
    level: type === 'heading' ? levelOf(line, reading) : 0,
    gap: around.gapBefore,
  };
};

/** Puts lines together: headings, entries of lists and paragraphs, each with its wrapped lines. */
export const blocksOf = (lines: readonly Line[]): Blocks => {
  const { kept, leftOut, underlines } = sift(lines);
  const reading: Reading = { kept, underlines, numbered: numberedHeadings(kept) };
  const blocks: Open[] = [];
  kept.forEach((line, index) => {
    const above = kept[index - 1];
    const open = blocks.at(-1);
    const touches = above?.no === line.no - 1 && !underlines.has(line.no + 1);
    if (open && above && touches && goesOn(line, above, open)) {
      open.lines.push(line.no);
      open.pieces.push(line.text);
      return;
    }
    blocks.push(blockOf(line, reading, aroundOf(reading, index)));
  });
  return { blocks: blocks.map(closed), leftOut };
};
