import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** `é` as `\u00e9`, and every letter so: what a careless writer of JSON might make of the words. */
const escaped = (words: string): string =>
  [...words].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** The bytes that words may stand as in a file. */
const encodingsOf = (words: string): readonly Buffer[] => [
  Buffer.from(words, 'utf8'),
  Buffer.from(words, 'utf16le'),
  Buffer.from(words, 'utf16le').swap16(),
  Buffer.from(escaped(words)),
  Buffer.from(escaped(words).toUpperCase().replaceAll('\\U', '\\u')),
  Buffer.from(JSON.stringify(words).slice(1, -1)),
  // Inside other words, base64 begins at any of three places: the middle stays the same.
  ...[0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.from(' '.repeat(shift) + words)
        .toString('base64')
        .slice(4, -4),
    ),
  ),
];

/** Files anywhere in a folder, hidden and temporary ones too, whose bytes hold any of these words in any shape. */
export async function filesContaining(folder: string, ...words: readonly string[]): Promise<string[]> {
  const encodings = words.flatMap(encodingsOf);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (encodings.some((shape) => bytes.includes(shape))) found.push(relative(folder, path));
  }
  return found;
}
