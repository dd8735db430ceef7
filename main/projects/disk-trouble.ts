import { codeOf } from '../storage/files.ts';

/** Why something could not be written: a stable word, and what a person can do about it. */
export interface Trouble {
  readonly reason: 'full' | 'readOnly' | 'inUse' | 'folderGone' | 'unreachable' | 'other';
  readonly sentence: string;
}

const reasons: { readonly [code: string]: Trouble['reason'] } = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  ENOENT: 'folderGone',
  ENOTDIR: 'folderGone',
  EIO: 'unreachable',
  ENODEV: 'unreachable',
  ENXIO: 'unreachable',
  ESTALE: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
};

const what: { readonly [reason in Trouble['reason']]: string } = {
  full: 'The disk is full. Free some space.',
  readOnly: 'The folder is read-only: allow changes there.',
  inUse: 'Another program holds it at this moment.',
  folderGone: 'Its folder is gone: was a drive taken out?',
  unreachable: 'The drive does not answer: is it connected?',
  other: 'The computer refused to write it.',
};

/** The trouble behind a system error, with the error's own words where we have none. */
export const troubleOf = (error: unknown): Trouble => {
  const code = codeOf(error);
  const reason = (code === undefined ? undefined : reasons[code]) ?? 'other';
  const detail = reason === 'other' && error instanceof Error ? ` (${error.message})` : '';
  return { reason, sentence: `${what[reason]}${detail}` };
};

const unread: { readonly [code: string]: string } = {
  EACCES: 'You are not allowed to read it: ask whoever looks after it, or for a copy.',
  EPERM: 'You are not allowed to read it: ask whoever looks after it, or for a copy.',
  ENAMETOOLONG: 'No file has a name as long as that.',
  ELOOP: 'It is a link that leads back to itself.',
};

/** What stands in the way of reading a file, in a sentence, with the error's own words where we have none. */
export function readTroubleOf(error: unknown): string {
  const { reason, sentence } = troubleOf(error);
  const known = unread[codeOf(error) ?? ''];
  if (known !== undefined) return known;
  return reason === 'other' ? sentence.replace(what.other, 'The computer refused to read it.') : sentence;
}

/** Whether a reason given for a failed save is one of the disk's; others wait for a person's word. */
export const isDiskTrouble = (reason: string): boolean => Object.hasOwn(what, reason);

const NOT_SAVED = 'Not saved yet.';

/** Whether a sentence is one of `notSaved`. */
export const isNotSaved = (sentence: string): boolean => sentence.startsWith(NOT_SAVED);

/** An edit could not be made safe at all: it stays in the window until it can. */
export const notSaved = (trouble: Trouble): string =>
  `${NOT_SAVED} ${trouble.sentence} Your changes stay here, and Alongside tries again.`;

/** Edits are safe in our folder, the project file itself lags behind. Two lines in the bar, whatever the trouble. */
export const fileBehind = (trouble: Trouble): string =>
  `Safe on this computer, not yet in the file. ${trouble.sentence} Alongside tries again.`;

/** The data folder itself cannot be written, so nothing could be kept: for errors that a start ends with. */
export const cannotStart = (home: string, error: unknown): string | undefined => {
  const { reason, sentence } = troubleOf(error);
  return reason === 'full' || reason === 'readOnly' ? `Its data folder is ${home}. ${sentence}` : undefined;
};
