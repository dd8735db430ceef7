import type { NotesFormat } from '../../shared/notes/notes-files.ts';
import { docxToNotes } from './docx-to-notes.ts';
import { HtmlTooComplex } from './html/html-limits.ts';
import { MAX_UNPACKED_BYTES } from './input-limits.ts';
import { odtToNotes } from './odt/odt-to-notes.ts';
import type { ReadingAccount } from './reading-account.ts';
import { unsupportedZip } from './unsupported-formats.ts';
import { readZipEntries, unpacksToMoreThan, type ZipEntry } from './zip-entries.ts';

/** Text of a document that is a zip, or a sentence that says why there is none. */
export type ZippedDocument =
  | { readonly ok: true; readonly text: string; readonly format: NotesFormat }
  | { readonly ok: false; readonly outcome: 'unreadable' | 'tooLarge'; readonly sentence: string };

const unreadable = (sentence: string): ZippedDocument => ({ ok: false, outcome: 'unreadable', sentence });

const DAMAGED = unreadable(
  'This document is damaged and could not be read. Nothing was changed. Open it in the program that made it and save it anew, or paste its text here.',
);
const TOO_LARGE: ZippedDocument = {
  ok: false,
  outcome: 'tooLarge',
  sentence: 'This document is too large to be meeting notes. Paste the part you need.',
};

interface Kind {
  readonly format: NotesFormat;
  readonly toNotes: (
    bytes: Uint8Array,
    entries: readonly ZipEntry[],
    account: ReadingAccount,
  ) => Promise<string>;
}

const kindOf = (names: readonly string[]): Kind | undefined => {
  if (names.some((name) => /^\/?word[/\\]/.test(name))) return { format: 'docx', toNotes: docxToNotes };
  const isOpenDocument = names.includes('content.xml') && names.includes('mimetype');
  return isOpenDocument ? { format: 'odt', toNotes: odtToNotes } : undefined;
};

/** Reads a Word or OpenDocument text, whatever its file is called. */
export async function readZippedDocument(
  bytes: Uint8Array,
  account: ReadingAccount,
): Promise<ZippedDocument> {
  const entries = readZipEntries(bytes);
  if (!entries) return DAMAGED;
  const names = entries.map(({ name }) => name);
  const kind = kindOf(names);
  const isOffice = kind !== undefined || names.includes('[Content_Types].xml');
  if (isOffice && (await unpacksToMoreThan(bytes, entries, MAX_UNPACKED_BYTES))) return TOO_LARGE;
  if (!kind) return unreadable(unsupportedZip(names));
  try {
    return { ok: true, text: await kind.toNotes(bytes, entries, account), format: kind.format };
  } catch (error) {
    if (error instanceof HtmlTooComplex) throw error;
    return DAMAGED;
  }
}
