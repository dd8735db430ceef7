import { MAX_DOCX_BYTES, MAX_NOTES_TEXT_LENGTH } from '../../shared/input-size-limits.ts';
import { hasNotesExtension, type NotesFormat } from '../../shared/notes/notes-files.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeText } from './decode-text.ts';
import { HtmlTooComplex } from './html/html-limits.ts';
import { htmlToNotes } from './html/html-to-notes.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { looksLikeMail, readMail } from './mail-to-page.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { flatOdtToNotes, looksLikeFlatOdt } from './odt/odt-to-notes.ts';
import { readZippedDocument } from './read-zipped-document.ts';
import {
  createReadingAccount,
  type NotReadable,
  type ReadingAccount,
  type TakenOutLine,
} from './reading-account.ts';
import { findUnsupportedFormat } from './unsupported-formats.ts';

/** What `notes.read` answers: see the contract. */
export type ReadNotesResult =
  | {
      outcome: 'ok';
      text: string;
      format: NotesFormat;
      remarks: string[];
      notReadable: NotReadable[];
      takenOut: TakenOutLine[];
    }
  | { outcome: 'empty' | 'binary' | 'tooLarge' | 'unreadable'; sentence: string };

const EMPTY: ReadNotesResult = {
  outcome: 'empty',
  sentence: 'There is nothing in these notes. Choose another file, or paste the text.',
};
const TOO_LARGE: ReadNotesResult = {
  outcome: 'tooLarge',
  sentence: 'This is more than 10 MB of text: too much for meeting notes. Paste the part you need.',
};
const BINARY: ReadNotesResult = {
  outcome: 'binary',
  sentence:
    'This file holds no text that can be read. Choose notes as text, Markdown, HTML, Word (.docx), OpenDocument (.odt) or a mail (.eml).',
};
const TOO_COMPLEX: ReadNotesResult = {
  outcome: 'unreadable',
  sentence: 'This page is too tangled to be read. Open it in a browser, copy the text and paste it here.',
};
const DAMAGED_MAIL: ReadNotesResult = {
  outcome: 'unreadable',
  sentence: 'This mail is damaged and could not be read. Open it, copy the text and paste it here.',
};

const DAMAGED_DOCUMENT: ReadNotesResult = {
  outcome: 'unreadable',
  sentence:
    'This document is damaged and could not be read. Save it as .docx or .odt, or paste its text here.',
};

/** Nothing to take, but something that was not read: then that is said. */
const emptyBut = (account: ReadingAccount): ReadNotesResult =>
  account.notReadable().length === 0
    ? EMPTY
    : { outcome: 'empty', sentence: `There is no text in these notes. ${account.remarks().at(-1) ?? ''}` };

const resultOf = (text: string, format: NotesFormat, account: ReadingAccount): ReadNotesResult => {
  if (text.trim() === '') return emptyBut(account);
  if (text.length > MAX_NOTES_TEXT_LENGTH) return TOO_LARGE;
  const [remarks, notReadable, takenOut] = [account.remarks(), account.notReadable(), account.takenOut()];
  return { outcome: 'ok', text, format, remarks, notReadable, takenOut };
};

const readMailNotes = async (bytes: Uint8Array, account: ReadingAccount): Promise<ReadNotesResult> => {
  const mail = await readMail(bytes).catch(() => undefined);
  if (!mail) return DAMAGED_MAIL;
  account.count('attachment', mail.attachments);
  const words = mail.html ? htmlToNotes(mail.html, account) : (mail.text ?? '');
  const title = mail.subject === '' || words.trim() === '' ? '' : `# ${mail.subject}\n\n`;
  return resultOf(title + words, 'mail', account);
};

const readZip = async (bytes: Uint8Array, account: ReadingAccount): Promise<ReadNotesResult> => {
  if (bytes.length > MAX_DOCX_BYTES) return TOO_LARGE;
  const read = await readZippedDocument(bytes, account);
  return read.ok
    ? resultOf(read.text, read.format, account)
    : { outcome: read.outcome, sentence: read.sentence };
};

const readFlatOdt = (text: string, account: ReadingAccount): ReadNotesResult => {
  try {
    return resultOf(flatOdtToNotes(text, account), 'odt', account);
  } catch (error) {
    if (error instanceof HtmlTooComplex) throw error;
    return DAMAGED_DOCUMENT;
  }
};

const readAny = async (
  name: string,
  bytes: Uint8Array,
  account: ReadingAccount,
): Promise<ReadNotesResult> => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)
    return readZip(bytes, account);
  const unsupported = findUnsupportedFormat(bytes);
  if (unsupported) return { ...unsupported };
  if (looksLikeMail(bytes)) return bytes.length > MAX_DOCX_BYTES ? TOO_LARGE : readMailNotes(bytes, account);
  if (bytes.length > MAX_NOTES_TEXT_LENGTH) return TOO_LARGE;
  const start = Buffer.from(bytes.subarray(0, 4_000)).toString('latin1');
  const decoded = decodeText(bytes, looksLikeHtml(name, start) ? declaredCharset(bytes) : undefined);
  if (!decoded.isText) return BINARY;
  for (const remark of decoded.remarks) account.remark(remark);
  if (looksLikeFlatOdt(decoded.text)) return readFlatOdt(decoded.text, account);
  if (looksLikeHtml(name, decoded.text)) return resultOf(htmlToNotes(decoded.text, account), 'html', account);
  const format = hasNotesExtension(name, 'markdown') ? 'markdown' : 'text';
  return resultOf(readMarkdown(decoded.text, format, account), format, account);
};

/**
 * Reads meeting notes of any format people have them in: text (UTF-8, UTF-16, Windows-1252), Markdown, HTML, Word,
 * OpenDocument, mails. `name` is the file's name, for its ending only. Never throws: what cannot be read is a sentence.
 */
export async function readNotes(name: string, bytes: Uint8Array): Promise<ReadNotesResult> {
  if (bytes.length === 0) return EMPTY;
  try {
    return await readAny(name, bytes, createReadingAccount());
  } catch (error) {
    if (error instanceof HtmlTooComplex) return TOO_COMPLEX;
    throw error;
  }
}
