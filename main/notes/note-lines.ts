/** Writes notes line by line while a page is walked. */
export interface NoteLines {
  /** Words that run on in the open line. White space counts as one space. */
  words(text: string): void;
  /** A whole line of its own. */
  line(text: string): void;
  /** Ends the open line. */
  break(): void;
  /** Ends the open line and leaves a blank one, unless the notes are at an entry's start. */
  paragraph(): void;
  /** Begins an entry; its later lines are indented by `hang`. */
  begin(bullet: string, hang: string): void;
  /** Ends an entry. */
  end(): void;
  text(): string;
}

/** Lines of an entry: its bullet until it is used, then its indentation. */
interface Entry {
  bullet: string | undefined;
  readonly hang: string;
}

export const createLines = (): NoteLines => {
  const lines: string[] = [];
  const entries: Entry[] = [];
  let open = '';

  const put = (text: string): void => {
    const entry = entries.at(-1);
    lines.push(`${entry?.bullet ?? entry?.hang ?? ''}${text}`);
    if (entry) entry.bullet = undefined;
  };
  const flush = (): void => {
    const text = open.replace(/\s+/g, ' ').trim();
    open = '';
    if (text !== '') put(text);
  };

  return {
    words: (text) => {
      open += text;
    },
    line: (text) => {
      flush();
      if (text.trim() !== '') put(text.trimEnd());
    },
    break: flush,
    paragraph: () => {
      flush();
      if (entries.length === 0 && lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    begin: (bullet, hang) => {
      flush();
      entries.push({ bullet, hang });
    },
    end: () => {
      flush();
      entries.pop();
    },
    text: () => {
      flush();
      return `${lines.join('\n').trim()}\n`;
    },
  };
};
