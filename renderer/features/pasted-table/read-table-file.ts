import { MAX_FILE_BYTES } from '../../../shared/input-size-limits.ts';
import { readFileBytes } from '../../core/client/read-file-bytes.ts';

/** The text of a file of a table, or why it is none. */
export type TableFile =
  | {
      readonly isText: true;
      readonly text: string /** What to look at in it; empty for nothing. */;
      readonly remark: string;
    }
  | { readonly isText: false; readonly sentence: string };

const refused = (sentence: string): TableFile => ({ isText: false, sentence });

const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Excel's “Unicode text” is UTF-16, with a mark at its start; other programs leave the mark out. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes[0] === bytes[1]) return undefined;
  if (bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[2] === 0 ? 'utf-16be' : undefined;
};

/** A workbook is a package of files, an older one a compound file. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

/** Reads a file of a table as UTF-8, UTF-16 or, said in a remark, as Windows-1252. Never rejects. */
export async function readTableFile(file: File): Promise<TableFile> {
  if (file.size > MAX_FILE_BYTES) return refused(`“${file.name}” is larger than 64 MB.`);
  const read = await readFileBytes(file);
  if ('sentence' in read) return refused(read.sentence);
  const { bytes } = read;
  if (isWorkbook(bytes))
    return refused(
      `“${file.name}” is a workbook. Save the sheet as CSV and bring that in, or copy its cells and paste them.`,
    );
  const text = decode(utf16Of(bytes) ?? 'utf-8', bytes);
  const isBinary = (text ?? '').includes('\u0000');
  if (text !== undefined && !isBinary) return { isText: true, text, remark: '' };
  const western = isBinary || bytes.includes(0) ? undefined : decode('windows-1252', bytes);
  if (western === undefined)
    return refused(`“${file.name}” cannot be read as a table. Save the sheet as CSV and bring that in.`);
  return {
    isText: true,
    text: western,
    remark: 'Check quotation marks and accents: this file is in an older format (Windows-1252).',
  };
}
