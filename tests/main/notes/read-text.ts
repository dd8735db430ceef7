import { readNotes } from '../../../main/notes/read-notes.ts';
import type { NotReadable, TakenOutLine } from '../../../main/notes/reading-account.ts';
import { docx } from './docx.ts';
import { odt } from './odt.ts';

/** What was read of notes that can be read. */
export interface ReadText {
  readonly text: string;
  /** The lines that are not blank. */
  readonly lines: readonly string[];
  readonly remarks: readonly string[];
  readonly notReadable: readonly NotReadable[];
  readonly takenOut: readonly TakenOutLine[];
}

/** Reads a file of notes; throws with its sentence where it cannot be read. */
export async function readText(name: string, content: string | Uint8Array): Promise<ReadText> {
  const read = await readNotes(name, typeof content === 'string' ? Buffer.from(content) : content);
  if (read.outcome !== 'ok') throw new Error(read.sentence);
  const lines = read.text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const { text, remarks, notReadable, takenOut } = read;
  return { text, lines, remarks, notReadable, takenOut };
}

/** The lines of a page. */
export async function linesOfHtml(body: string): Promise<readonly string[]> {
  return (await readText('a.html', `<!doctype html><html><body>${body}</body></html>`)).lines;
}

export async function linesOfMarkdown(source: string): Promise<readonly string[]> {
  return (await readText('a.md', source)).lines;
}

/** @param body - what stands in `w:body`. @param more - parts that replace or join the usual ones */
export async function linesOfWord(
  body: string,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  return (await readText('a.docx', docx([body], more))).lines;
}

/** @param body - what stands in `office:text`. @param styles - automatic styles */
export async function linesOfOdt(body: string, styles = ''): Promise<readonly string[]> {
  return (await readText('a.odt', odt(body, styles))).lines;
}
