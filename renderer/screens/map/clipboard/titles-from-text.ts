import { readMarker } from '../../../../shared/notes/lines/read-marker.ts';
import { maxTitleLength } from '../../../../shared/records/fields/common-fields.ts';

const isDivider = (line: string): boolean => /^[-_=*\s]{3,}$/.test(line);

/** What a line says without its bullet, number, to-do box or heading sign. */
function withoutMarker(line: string): string {
  const marker = readMarker(line);
  // "Theme 2: Getting home" is a heading by its words, and the words are kept.
  if (!marker || (marker.style === '#' && !line.startsWith('#'))) return line;
  return line.slice(marker.length);
}

/** Splits text that is too long for one card between two words. */
function splitLongTitle(title: string): readonly string[] {
  if (title.length <= maxTitleLength) return [title];
  const space = title.lastIndexOf(' ', maxTitleLength);
  const end = space > maxTitleLength / 2 ? space : maxTitleLength;
  return [title.slice(0, end).trim(), ...splitLongTitle(title.slice(end).trim())];
}

const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|[\n\r\v\f\u2028\u2029]/).map((line) => line.replace(/\s+$/, ''));

/** Pasted text as titles, one of each line: bullets and numbers are removed, empty lines and rules left out. */
export function titlesFromText(text: string): readonly string[] {
  return linesOf(text)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isDivider(line))
    .map((line) => withoutMarker(line).replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '')
    .flatMap(splitLongTitle);
}

/** Whether text is notes rather than a list: two headings or more with lines below them. */
export function looksLikeNotes(text: string): boolean {
  const lines = linesOf(text).map((line) => line.trim());
  const headings = lines.filter((line, at) => {
    if (line === '' || isDivider(line)) return false;
    if (/^#{1,6}\s+\S/.test(line)) return true;
    const nextLine = lines[at + 1] ?? '';
    return readMarker(line) === undefined && nextLine !== '' && readMarker(nextLine)?.style === 'bullet';
  });
  return headings.length >= 2;
}

/** Whether copied HTML has two headings or more: a page of notes. */
export function isNotesHtml(html: string): boolean {
  return (html.match(/<h[1-6][\s>]/gi) ?? []).length >= 2;
}
