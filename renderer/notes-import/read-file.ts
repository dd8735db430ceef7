import { toBase64 } from '../client/bytes.ts';
import { api } from '../client/client.ts';
import { announce } from '../ui/announce.tsx';
import { readText, setProblem } from './notes-store.ts';

/** Larger files are not sent at all, in bytes; the reader judges smaller ones in words. */
const TOO_LARGE = 60_000_000;

const problem = (sentence: string): void => {
  setProblem(sentence);
  announce(sentence);
};

/** Reads a file that was dropped or chosen: text, Markdown, HTML or Word. What goes wrong is a sentence. */
export const readFile = async (file: File): Promise<void> => {
  setProblem(null);
  if (file.size > TOO_LARGE) {
    problem(`“${file.name}” is too large for meeting notes. Paste the part you need.`);
    return;
  }
  try {
    const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
    const read = await api.notes.read({ name: file.name, bytes });
    if (read.outcome === 'ok') readText(read.text, file.name, read.remarks);
    else problem(read.sentence);
  } catch (cause) {
    const words = cause instanceof Error && cause.message ? ` ${cause.message}` : '';
    problem(`“${file.name}” could not be read.${words} Nothing was changed.`);
  }
};
