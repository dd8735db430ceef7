import { cutAtWord } from '../../../shared/records/fields/cut-at-word.ts';

/** What no file name may hold, and how long it gets at most. */
const UNSAFE = /[\p{C}<>:"/\\|?*]+/gu;
const MAX_LENGTH = 80;

/** A title as the name of a file, without an ending; "Project" where nothing of it can stay. */
export function fileNameOf(title: string): string {
  const cleaned = title
    .replace(UNSAFE, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  const cut = [...cleaned].slice(0, MAX_LENGTH).join('');
  const name = cutAtWord(cut, cleaned).trim();
  return name === '' ? 'Project' : name;
}
