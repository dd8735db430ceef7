import { readdirSync, readFileSync } from 'node:fs';

/** A line of notes with the letters of the kinds that are right for it. */
export interface LetteredLine {
  readonly lineNumber: number;
  readonly text: string;
  readonly letters: string;
}

/** Whole notes, each line with letters before it in their file: `=` a heading, `-` one that nobody judges. */
export interface LetteredNotes {
  readonly file: string;
  /** As a group would have written them, without letters. */
  readonly text: string;
  readonly lines: readonly LetteredLine[];
  /** Numbers of the lines that are headings. */
  readonly headings: readonly number[];
}

const lettersOf = (row: string): string => /^(\S+) /.exec(row)?.[1] ?? row;

const readNotes = (file: string, source: string): LetteredNotes => {
  const rows = source.split(/\r?\n/).map((row) => {
    const letters = lettersOf(row);
    return { letters, text: row.slice(letters.length + 1) };
  });
  const numbered = rows.map((row, at) => ({ ...row, lineNumber: at + 1 }));
  const unknown = numbered.find(({ letters }) => !/^(?:[bqixecdaon]*|[=-])$/.test(letters));
  if (unknown) throw new Error(`${file}:${unknown.lineNumber}: no such kind: ${unknown.letters}`);
  return {
    file,
    text: rows.map(({ text }) => text).join('\n'),
    lines: numbered.filter(({ letters }) => /^[a-z]/.test(letters)),
    headings: numbered.filter(({ letters }) => letters === '=').map(({ lineNumber }) => lineNumber),
  };
};

/** All such notes of a folder, in the order of their names. */
export function readLetteredNotes(folder: string): readonly LetteredNotes[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('README'))
    .sort()
    .map((name) => readNotes(name, readFileSync(`${folder}/${name}`, 'utf8')));
}
