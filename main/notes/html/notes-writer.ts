import { PLAIN_FORMAT, type TextFormat } from './element-look.ts';

/** A line of the notes, and the line of the source in which its first words stand (0 where that is not known). */
export interface WrittenLine {
  readonly text: string;
  readonly source: number;
}

/** Writes notes line by line while a page is walked. */
export interface NotesWriter {
  /** Words that run on in the open line. White space counts as one space, or as it stands in preformatted words. */
  writeText(text: string, format?: TextFormat, isPreformatted?: boolean): void;
  /** A whole line of its own. */
  writeLine(text: string): void;
  /** Ends the open line; within a heading there is only one, so a space stands there instead. */
  endLine(): void;
  /** Ends the open line and leaves a blank one, unless the notes are in an entry. */
  endParagraph(): void;
  /** Begins an entry; its later lines are indented by `indent`. */
  beginItem(bullet: string, indent: string): void;
  /** Ends an entry. */
  endItem(): void;
  /** Begins a heading: all its words stand in one line after `signs`. An entry or a whole line ends it. */
  beginHeading(signs: string): void;
  endHeading(): void;
  /** Whether nothing was written since the last entry ended: a list that is made of paragraphs goes on. */
  isAfterItem(): boolean;
  /** Whether words stand in the open line. */
  hasOpenLine(): boolean;
  /** The last words of the open line. */
  openText(): string;
  /** The line of the source that is read now. */
  setSource(line: number): void;
  lines(): readonly WrittenLine[];
  toText(): string;
}

interface Segment extends TextFormat {
  readonly text: string;
  readonly isPreformatted: boolean;
}

/** Lines of an entry: its bullet until it is used, then its indentation. */
interface ListItem {
  bullet: string | undefined;
  readonly indent: string;
}

const strike = (text: string): string => {
  const core = text.trim();
  if (core === '') return text;
  const lead = text.length - text.trimStart().length;
  return `${text.slice(0, lead)}~~${core}~~${text.slice(lead + core.length)}`;
};

const joinSegments = (segments: readonly Segment[]): string => {
  let text = '';
  let struck = '';
  for (const segment of segments) {
    const words = segment.isPreformatted ? segment.text : segment.text.replace(/\s+/g, ' ');
    if (segment.isStruck) struck += words;
    else {
      text += strike(struck) + words;
      struck = '';
    }
  }
  text += strike(struck);
  return segments.some(({ isPreformatted }) => isPreformatted)
    ? text.trimEnd()
    : text.replace(/\s+/g, ' ').trim();
};

/** Bold from end to end: meant as a heading. A colon after it may be plain. */
const isAllBold = (segments: readonly Segment[]): boolean =>
  segments.some(({ isBold }) => isBold) &&
  segments.every(
    ({ text, isBold, isPreformatted }) => !isPreformatted && (isBold || !/[\p{L}\p{N}]/u.test(text)),
  );

const withBold = (text: string, segments: readonly Segment[], item: ListItem | undefined): string => {
  const mayBeHeading = item === undefined || /\d/.test(item.bullet ?? '');
  const isMarked = text.includes('**') || /^~~[^~]*~~$/.test(text) || !/[\p{L}\p{N}]/u.test(text);
  return mayBeHeading && !isMarked && isAllBold(segments) ? `**${text}**` : text;
};

export function createNotesWriter(): NotesWriter {
  const lines: WrittenLine[] = [];
  const items: ListItem[] = [];
  let pending: Segment[] = [];
  let heading: string | undefined;
  let [source, pendingSource] = [0, 0];
  let [itemEnd, lastToDo] = [-1, -1];

  const pushLine = (text: string): void => {
    const item = items.at(-1);
    const isToDo = item === undefined && /^\[[ x]\] /.test(text);
    const before = item?.bullet ?? item?.indent ?? (isToDo ? '- ' : '');
    // To-dos that are paragraphs are one list.
    if (isToDo && lastToDo === lines.length - 1 && lines.at(-1)?.text === '') lines.pop();
    lines.push({ text: `${before}${text}`, source: pendingSource || source });
    if (isToDo) lastToDo = lines.length;
    if (item) item.bullet = undefined;
  };
  const flush = (): void => {
    const segments = pending;
    pending = [];
    if (segments.length === 0) return;
    const text = joinSegments(segments);
    if (text.trim() !== '') {
      if (heading === undefined) pushLine(withBold(text, segments, items.at(-1)));
      else pushLine(items.length === 0 ? `${heading} ${text}` : text);
    }
    pendingSource = 0;
  };
  const endLine = (): void => {
    if (heading === undefined) flush();
    else if (pending.length > 0) pending.push({ ...PLAIN_FORMAT, text: ' ', isPreformatted: false });
  };
  const hasOpenLine = (): boolean => pending.some(({ text }) => text.trim() !== '');
  const endHeading = (): void => {
    flush();
    heading = undefined;
  };

  return {
    writeText: (text, format = PLAIN_FORMAT, isPreformatted = false) => {
      if (text === '') return;
      if (pendingSource === 0 && text.trim() !== '') pendingSource = source;
      pending.push({ ...format, text, isPreformatted: isPreformatted && heading === undefined });
    },
    writeLine: (text) => {
      endHeading();
      if (text.trim() !== '') pushLine(text.trimEnd());
    },
    endLine,
    endParagraph: () => {
      endLine();
      const isOpen = heading !== undefined || items.length > 0;
      if (!isOpen && lines.length > 0 && lines.at(-1)?.text !== '') lines.push({ text: '', source: 0 });
    },
    beginItem: (bullet, indent) => {
      if (heading === undefined) flush();
      else endHeading();
      items.push({ bullet, indent });
    },
    endItem: () => {
      endLine();
      items.pop();
      itemEnd = lines.length;
    },
    beginHeading: (signs) => {
      flush();
      heading = signs;
    },
    endHeading,
    isAfterItem: () => itemEnd === lines.length && !hasOpenLine() && items.length === 0,
    hasOpenLine,
    openText: () =>
      pending
        .slice(-4)
        .map(({ text }) => text)
        .join(''),
    setSource: (line) => {
      source = line;
    },
    lines: () => {
      flush();
      return lines;
    },
    toText: () => {
      flush();
      return `${lines
        .map(({ text }) => text)
        .join('\n')
        .trim()}\n`;
    },
  };
}
