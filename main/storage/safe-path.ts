import { homedir } from 'node:os';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './files.ts';

/** How every project file ends. */
export const ENDING = '.alongside.json';

/** Control and format characters (`\p{C}`: also those that turn the writing direction), and what systems trip over. */
const unsafe = /[\p{C}<>:"/\\|?*]/gu;
/** Names that Windows keeps for devices, whatever follows the dot. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/iu;
/** In bytes: with ending, number and the marks of a draft a name must stay below 255. */
const longest = 160;

const cut = (text: string): string => {
  let kept = '';
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > longest) break;
    kept += character;
  }
  return kept;
};

/** A file name (without ending) that every system accepts, from any title. */
export const nameFrom = (title: string): string => {
  const plain = title.normalize('NFC').replace(unsafe, ' ').replace(/\s+/gu, ' ');
  const name = cut(plain.replace(/^[. ]+/u, '')).replace(/[. ]+$/u, '');
  if (name === '') return 'Project';
  return reserved.test(name) ? `Project ${name}` : name;
};

/** A path in `folder` for a project of this title where nothing lies yet: `Title`, `Title 2`, … */
export const freePath = async (files: Files, folder: string, title: string): Promise<string> => {
  const name = nameFrom(title);
  const taken = new Set((await files.list(folder)).map((found) => found.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const candidate = `${count === 1 ? name : `${name} ${count}`}${ENDING}`;
    if (!taken.has(candidate.toLowerCase())) return join(folder, candidate);
  }
};

/** Whether `path` lies in `folder` or below. Both absolute and with links followed. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
};

const fromAddress = (typed: string): string => {
  if (!typed.startsWith('file://')) return typed;
  try {
    return fileURLToPath(typed);
  } catch {
    return typed;
  }
};

/** An absolute path from what a person typed or pasted: quotes, `~` and `file:` addresses are understood. */
export const pathFrom = (typed: string): string => {
  const bare = typed.trim().replace(/^(["'])(.*)\1$/u, '$2');
  return resolve(fromAddress(bare).replace(/^~(?=$|[\\/])/u, homedir()));
};

/** The name without its ending, for people. */
export const stemOf = (path: string): string => basename(path).replace(/(\.alongside)?\.json$/iu, '');
