import { MAX_DOCX_BYTES, MAX_NOTES_TEXT_LENGTH } from '../../shared/input-size-limits.ts';
import { hasNotesExtension, type NotesFormat } from '../../shared/notes/notes-files.ts';
import { decodeText } from './decode-text.ts';
import { docxToNotes } from './docx-to-notes.ts';
import { HtmlTooComplex } from './html-limits.ts';
import { htmlToNotes } from './html-to-notes.ts';

/** What `notes.read` answers: see the contract. */
export type ReadNotesResult =
  | { outcome: 'ok'; text: string; format: NotesFormat; remarks: string[] }
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
  sentence: 'This file holds no text that can be read. Choose notes as text, Markdown, HTML or Word (.docx).',
};

/** Formats that people have their notes in and that are not read, with what to do instead. */
const UNSUPPORTED_FORMATS: readonly (readonly [
  start: string,
  outcome: 'binary' | 'unreadable',
  sentence: string,
])[] = [
  ['%PDF', 'binary', 'This is a PDF. Open it, copy the text and paste it here.'],
  [
    '\xd0\xcf\x11\xe0',
    'unreadable',
    'This is an old Word document (.doc). Save it as .docx, or copy the text and paste it here.',
  ],
  ['{\\rtf', 'unreadable', 'This is rich text (.rtf). Save it as .docx, or copy the text and paste it here.'],
];

const startsWithText = (bytes: Uint8Array, start: string): boolean =>
  bytes.length >= start.length && [...start].every((character, at) => bytes[at] === character.charCodeAt(0));

const looksLikeHtml = (name: string, text: string): boolean => {
  if (/\.x?html?$/i.test(name)) return true;
  const start = text.slice(0, 2000).trimStart();
  return /^(?:<!doctype html|<html|<body|<(?:p|div|ul|ol|h[1-6]|article|main|section|table|meta)[\s>])/i.test(
    start,
  );
};

const TOO_COMPLEX: ReadNotesResult = {
  outcome: 'unreadable',
  sentence: 'This page is too tangled to be read. Open it in a browser, copy the text and paste it here.',
};

const readHtml = (html: string, remarks: readonly string[]): ReadNotesResult => {
  try {
    return resultOf(htmlToNotes(html), 'html', remarks);
  } catch (error) {
    if (error instanceof HtmlTooComplex) return TOO_COMPLEX;
    throw error;
  }
};

const readDocx = async (bytes: Uint8Array): Promise<ReadNotesResult> => {
  if (bytes.length > MAX_DOCX_BYTES) return TOO_LARGE;
  const read = await docxToNotes(bytes);
  if (!read.ok) return { outcome: read.outcome, sentence: read.sentence };
  return resultOf(read.text, 'docx', read.remarks);
};

const resultOf = (text: string, format: NotesFormat, remarks: readonly string[]): ReadNotesResult => {
  if (text.trim() === '') return EMPTY;
  if (text.length > MAX_NOTES_TEXT_LENGTH) return TOO_LARGE;
  return { outcome: 'ok', text, format, remarks: [...remarks] };
};

/**
 * Reads meeting notes of any format people have them in: text (UTF-8, UTF-16, Windows-1252), Markdown, HTML, Word.
 * `name` is the file's name, for its ending only. Never throws: what cannot be read is a sentence.
 */
export async function readNotes(name: string, bytes: Uint8Array): Promise<ReadNotesResult> {
  if (bytes.length === 0) return EMPTY;
  if (startsWithText(bytes, 'PK\x03\x04')) return readDocx(bytes);
  const unsupported = UNSUPPORTED_FORMATS.find(([start]) => startsWithText(bytes, start));
  if (unsupported) return { outcome: unsupported[1], sentence: unsupported[2] };
  if (bytes.length > MAX_NOTES_TEXT_LENGTH) return TOO_LARGE;
  const decoded = decodeText(bytes);
  if (!decoded.isText) return BINARY;
  const { text, remarks } = decoded;
  if (looksLikeHtml(name, text)) return readHtml(text, remarks);
  return resultOf(text, hasNotesExtension(name, 'markdown') ? 'markdown' : 'text', remarks);
}
