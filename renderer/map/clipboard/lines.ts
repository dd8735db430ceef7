import { readMarker } from '../../../shared/notes/markers.ts';
import { titleLength } from '../../../shared/records/common.ts';

const isRule = (line: string): boolean => /^[-_=*\s]{3,}$/.test(line);

/** What a line says without its bullet, number, to-do box or heading sign. */
function withoutMarker(line: string): string {
  const marker = readMarker(line);
  // "Theme 2: Getting home" is a heading by its words, and the words are kept.
  if (!marker || (marker.style === '#' && !line.startsWith('#'))) return line;
  return line.slice(marker.length);
}

/** Words that are too long for one card go on in the next, parted between two words. */
function parts(words: string): readonly string[] {
  if (words.length <= titleLength) return [words];
  const space = words.lastIndexOf(' ', titleLength);
  const end = space > titleLength / 2 ? space : titleLength;
  return [words.slice(0, end).trim(), ...parts(words.slice(end).trim())];
}

const linesIn = (text: string): readonly string[] =>
  text.split(/\r\n|[\n\r\v\f\u2028\u2029]/).map((line) => line.replace(/\s+$/, ''));

/** Pasted text as titles, one a line: bullets and numbers are taken off, empty lines and rules left out. */
export const titlesOf = (text: string): readonly string[] =>
  linesIn(text)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isRule(line))
    .map((line) => withoutMarker(line).replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '')
    .flatMap(parts);

/** Whether text is notes rather than a list: two headings or more with lines below them. */
export function looksLikeNotes(text: string): boolean {
  const lines = linesIn(text).map((line) => line.trim());
  const headings = lines.filter((line, at) => {
    if (line === '' || isRule(line)) return false;
    if (/^#{1,6}\s+\S/.test(line)) return true;
    const below = lines[at + 1] ?? '';
    return readMarker(line) === undefined && below !== '' && readMarker(below)?.style === 'bullet';
  });
  return headings.length >= 2;
}

/** Whether copied HTML has two headings or more: a page of notes. */
export const isHtmlOfNotes = (html: string): boolean => (html.match(/<h[1-6][\s>]/gi) ?? []).length >= 2;
