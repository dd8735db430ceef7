import { decodeText } from './decode-text.ts';
import { docxToNotes } from './docx-to-notes.ts';
import { htmlToNotes } from './html-to-notes.ts';
import { Tangled } from './tangled.ts';

/** What `notes.read` answers: see the contract. */
export type NotesRead =
  | { outcome: 'ok'; text: string; format: 'text' | 'markdown' | 'html' | 'docx'; remarks: string[] }
  | { outcome: 'empty' | 'binary' | 'tooLarge' | 'unreadable'; sentence: string };

/** Text beyond this is no meeting: a long day's minutes are a hundredth of it. */
const TEXT_MOST = 10 * 1024 * 1024;
/** A Word document carries its pictures with it. */
const DOCX_MOST = 40 * 1024 * 1024;

const EMPTY: NotesRead = {
  outcome: 'empty',
  sentence: 'There is nothing in these notes. Choose another file, or paste the text.',
};
const TOO_LARGE: NotesRead = {
  outcome: 'tooLarge',
  sentence: 'This is more than 10 MB of text: too much for meeting notes. Paste the part you need.',
};
const BINARY: NotesRead = {
  outcome: 'binary',
  sentence: 'This file holds no text that can be read. Choose notes as text, Markdown, HTML or Word (.docx).',
};

/** Formats that people have their notes in and that are not read, with what to do instead. */
const OTHERS: readonly (readonly [start: string, outcome: 'binary' | 'unreadable', sentence: string])[] = [
  ['%PDF', 'binary', 'This is a PDF. Open it, copy the text and paste it here.'],
  [
    '\xd0\xcf\x11\xe0',
    'unreadable',
    'This is an old Word document (.doc). Save it as .docx, or copy the text and paste it here.',
  ],
  ['{\\rtf', 'unreadable', 'This is rich text (.rtf). Save it as .docx, or copy the text and paste it here.'],
];

const beginsWith = (bytes: Uint8Array, start: string): boolean =>
  bytes.length >= start.length && [...start].every((letter, at) => bytes[at] === letter.charCodeAt(0));

const looksLikeHtml = (name: string, text: string): boolean => {
  if (/\.x?html?$/i.test(name)) return true;
  const start = text.slice(0, 2000).trimStart();
  return /^(?:<!doctype html|<html|<body|<(?:p|div|ul|ol|h[1-6]|article|main|section|table|meta)[\s>])/i.test(
    start,
  );
};

const TANGLED: NotesRead = {
  outcome: 'unreadable',
  sentence: 'This page is too tangled to be read. Open it in a browser, copy the text and paste it here.',
};

const readHtml = (html: string, remarks: readonly string[]): NotesRead => {
  try {
    return finished(htmlToNotes(html), 'html', remarks);
  } catch (error) {
    if (error instanceof Tangled) return TANGLED;
    throw error;
  }
};

const readDocx = async (bytes: Uint8Array): Promise<NotesRead> => {
  if (bytes.length > DOCX_MOST) return TOO_LARGE;
  const read = await docxToNotes(bytes);
  if (!read.ok) return { outcome: read.outcome, sentence: read.sentence };
  return finished(read.text, 'docx', read.remarks);
};

const finished = (
  text: string,
  format: 'text' | 'markdown' | 'html' | 'docx',
  remarks: readonly string[],
): NotesRead => {
  if (text.trim() === '') return EMPTY;
  if (text.length > TEXT_MOST) return TOO_LARGE;
  return { outcome: 'ok', text, format, remarks: [...remarks] };
};

/**
 * Reads meeting notes of any format people have them in: text (UTF-8, UTF-16, Windows-1252), Markdown, HTML, Word.
 * `name` is the file's name, for its ending only. Never throws: what cannot be read is a sentence.
 */
export const readNotes = async (name: string, bytes: Uint8Array): Promise<NotesRead> => {
  if (bytes.length === 0) return EMPTY;
  if (beginsWith(bytes, 'PK\x03\x04')) return readDocx(bytes);
  const other = OTHERS.find(([start]) => beginsWith(bytes, start));
  if (other) return { outcome: other[1], sentence: other[2] };
  if (bytes.length > TEXT_MOST) return TOO_LARGE;
  const decoded = decodeText(bytes);
  if (!decoded.isText) return BINARY;
  const { text, remarks } = decoded;
  if (looksLikeHtml(name, text)) return readHtml(text, remarks);
  return finished(text, /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text', remarks);
};
