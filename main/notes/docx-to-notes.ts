import mammoth from 'mammoth';
import { htmlToNotes } from './html-to-notes.ts';
import { readZipEntries, unpacksToMoreThan } from './zip-entries.ts';

/** Text of a Word document, or a sentence that says why there is none. */
export type DocxResult =
  | { readonly ok: true; readonly text: string; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly outcome: 'unreadable' | 'tooLarge'; readonly sentence: string };

/** What a document may unpack to. Real minutes are far below; a file made to fill the memory is not. */
const MAX_UNPACKED_BYTES = 120 * 1024 * 1024;

const unreadable = (sentence: string): DocxResult => ({ ok: false, outcome: 'unreadable', sentence });

const DAMAGED = unreadable(
  'This Word document is damaged and could not be read. Nothing was changed. Open it in Word and save it anew, or paste its text here.',
);

const convertDocx = async (bytes: Uint8Array): Promise<DocxResult> => {
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(async () => {
    pictures += 1;
    return { src: '' };
  });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage,
      externalFileAccess: false,
      // Empty paragraphs are the gaps by which people end a list.
      ignoreEmptyParagraphs: false,
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
    },
  );
  const remarks = pictures === 0 ? [] : ['Pictures in the document were left out.'];
  return { ok: true, text: htmlToNotes(value), remarks };
};

/** Reads a Word document (.docx): its headings, lists with their nesting, tables and paragraphs. */
export async function docxToNotes(bytes: Uint8Array): Promise<DocxResult> {
  const entries = readZipEntries(bytes);
  if (!entries) return DAMAGED;
  if (!entries.some((entry) => entry.name === '[Content_Types].xml' || entry.name.startsWith('word/'))) {
    return unreadable(
      'This is a zip file, and no Word document (.docx) is in it. Unpack it and choose the notes.',
    );
  }
  if (await unpacksToMoreThan(bytes, entries, MAX_UNPACKED_BYTES)) {
    const sentence = 'This document is too large to be meeting notes. Paste the part you need.';
    return { ok: false, outcome: 'tooLarge', sentence };
  }
  if (!entries.some((entry) => entry.name.startsWith('word/'))) {
    return unreadable(
      'This is an Office file, but no Word document. Save the notes as .docx or paste their text.',
    );
  }
  try {
    return await convertDocx(bytes);
  } catch {
    return DAMAGED;
  }
}
