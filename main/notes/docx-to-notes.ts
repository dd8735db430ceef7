import { htmlToNotes } from './html/html-to-notes.ts';
import { MAX_UNPACKED_BYTES } from './input-limits.ts';
import { openOfficePackage } from './office-package.ts';
import { readPart } from './read-part.ts';
import type { ReadingAccount } from './reading-account.ts';
import { docxToHtml } from './word/docx-to-html.ts';
import { readZipEntries, unpacksToMoreThan, type ZipEntry } from './zip-entries.ts';

/** Documents within documents: one in the other is a habit of programs, more is not. */
const MAX_NESTING = 3;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const readNested = async (
  bytes: Uint8Array,
  account: ReadingAccount,
  depth: number,
): Promise<string | undefined> => {
  if (!isZip(bytes)) return readPart(bytes);
  const entries = readZipEntries(bytes);
  const isReadable =
    entries !== undefined &&
    depth < MAX_NESTING &&
    !(await unpacksToMoreThan(bytes, entries, MAX_UNPACKED_BYTES));
  return isReadable ? toHtml(bytes, entries, account, depth + 1) : undefined;
};

const toHtml = (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  account: ReadingAccount,
  depth: number,
): Promise<string> =>
  docxToHtml(openOfficePackage(bytes, entries, MAX_UNPACKED_BYTES), account, (part) =>
    readNested(part, account, depth),
  );

/**
 * Reads a Word document (.docx) that was checked for its size: headings, lists with their numbers, tables, paragraphs, boxes
 * and notes. Rejects where it is damaged or made to be hard to read.
 */
export async function docxToNotes(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  account: ReadingAccount,
): Promise<string> {
  return htmlToNotes(await toHtml(bytes, entries, account, 0), account);
}
