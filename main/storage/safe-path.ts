import { homedir } from 'node:os';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cutAtWord } from '../../shared/records/fields/cut-at-word.ts';
import type { Files } from './files.ts';

/** How every project file ends. */
export const PROJECT_FILE_EXTENSION = '.alongside.json';

/** Control and format characters (`\p{C}`: also those that turn the writing direction), and what systems trip over. */
const UNSAFE_CHARACTERS = /[\p{C}<>:"/\\|?*]/gu;
/** Names that Windows keeps for devices, whatever follows the dot. */
const RESERVED_NAMES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/iu;
/** In bytes: with ending, number and the marks of a draft a name must stay below 255. */
const MAX_NAME_BYTES = 160;

const truncateToNameLimit = (text: string): string => {
  let result = '';
  for (const character of text) {
    if (Buffer.byteLength(result + character) > MAX_NAME_BYTES) break;
    result += character;
  }
  return cutAtWord(result, text);
};

/** A file name (without ending) that every system accepts, from any title. */
export function safeFileName(title: string): string {
  const cleaned = title.normalize('NFC').replace(UNSAFE_CHARACTERS, ' ').replace(/\s+/gu, ' ');
  const name = truncateToNameLimit(cleaned.replace(/^[. ]+/u, '')).replace(/[. ]+$/u, '');
  if (name === '') return 'Project';
  return RESERVED_NAMES.test(name) ? `Project ${name}` : name;
}

/** A path in `folder` for a project of this title where nothing lies yet: `Title`, `Title 2`, … */
export async function findFreePath(files: Files, folder: string, title: string): Promise<string> {
  const name = safeFileName(title);
  const occupied = new Set((await files.list(folder)).map((existing) => existing.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const candidate = `${count === 1 ? name : `${name} ${count}`}${PROJECT_FILE_EXTENSION}`;
    if (!occupied.has(candidate.toLowerCase())) return join(folder, candidate);
  }
}

/** Whether `path` lies in `folder` or below. Both absolute and with links followed. */
export function isInside(folder: string, path: string): boolean {
  const relativePath = relative(folder, path);
  return relativePath !== '' && !relativePath.startsWith('..') && !isAbsolute(relativePath);
}

const pathFromFileUrl = (input: string): string => {
  if (!input.startsWith('file://')) return input;
  try {
    return fileURLToPath(input);
  } catch {
    return input;
  }
};

/** An absolute path from what a person typed or pasted: quotes, `~` and `file:` addresses are understood. */
export function parseTypedPath(input: string): string {
  const unquoted = input.trim().replace(/^(["'])(.*)\1$/u, '$2');
  return resolve(pathFromFileUrl(unquoted).replace(/^~(?=$|[\\/])/u, homedir()));
}

/** The name without its ending, for people. */
export function fileStem(path: string): string {
  return basename(path).replace(/(\.alongside)?\.json$/iu, '');
}
