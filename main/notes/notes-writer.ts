/** Writes notes line by line while a page is walked. */
export interface NotesWriter {
  /** Words that run on in the open line. White space counts as one space. */
  writeInline(text: string): void;
  /** A whole line of its own. */
  writeLine(text: string): void;
  /** Ends the open line. */
  endLine(): void;
  /** Ends the open line and leaves a blank one, unless the notes are at an entry's start. */
  endParagraph(): void;
  /** Begins an entry; its later lines are indented by `hang`. */
  beginItem(bullet: string, indent: string): void;
  /** Ends an entry. */
  endItem(): void;
  toText(): string;
}

/** Lines of an entry: its bullet until it is used, then its indentation. */
interface ListItem {
  bullet: string | undefined;
  readonly indent: string;
}

export function createNotesWriter(): NotesWriter {
  const lines: string[] = [];
  const items: ListItem[] = [];
  let pending = '';

  const pushLine = (text: string): void => {
    const item = items.at(-1);
    lines.push(`${item?.bullet ?? item?.indent ?? ''}${text}`);
    if (item) item.bullet = undefined;
  };
  const flushPending = (): void => {
    const text = pending.replace(/\s+/g, ' ').trim();
    pending = '';
    if (text !== '') pushLine(text);
  };

  return {
    writeInline: (text) => {
      pending += text;
    },
    writeLine: (text) => {
      flushPending();
      if (text.trim() !== '') pushLine(text.trimEnd());
    },
    endLine: flushPending,
    endParagraph: () => {
      flushPending();
      if (items.length === 0 && lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    beginItem: (bullet, indent) => {
      flushPending();
      items.push({ bullet, indent });
    },
    endItem: () => {
      flushPending();
      items.pop();
    },
    toText: () => {
      flushPending();
      return `${lines.join('\n').trim()}\n`;
    },
  };
}
