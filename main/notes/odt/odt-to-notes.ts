import { htmlToNotes } from '../html/html-to-notes.ts';
import { MAX_UNPACKED_BYTES } from '../input-limits.ts';
import { openOfficePackage } from '../office-package.ts';
import type { ReadingAccount } from '../reading-account.ts';
import { parseXml } from '../xml-tree.ts';
import type { ZipEntry } from '../zip-entries.ts';
import { odtToHtml } from './odt-to-html.ts';

/** Reads an OpenDocument text (.odt) that was checked for its size. Rejects where it is damaged, locked or no text. */
export async function odtToNotes(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  account: ReadingAccount,
): Promise<string> {
  const file = openOfficePackage(bytes, entries, MAX_UNPACKED_BYTES);
  const content = await file.xmlOf('content.xml');
  if (!content) throw new Error('There is no content in it.');
  return htmlToNotes(odtToHtml(content, await file.xmlOf('styles.xml'), account), account);
}

/** Whether a text is an OpenDocument in one file (.fodt). */
export function looksLikeFlatOdt(text: string): boolean {
  return /^\s*<\?xml[\s\S]{0,1000}<office:document\s/.test(text.slice(0, 2_000));
}

/** Reads an OpenDocument that is one XML file. Throws where it is damaged. */
export function flatOdtToNotes(text: string, account: ReadingAccount): string {
  return htmlToNotes(odtToHtml(parseXml(text), undefined, account), account);
}
