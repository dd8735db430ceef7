import { errorCodeOf } from '../storage/files.ts';

/** Why something could not be written: a stable word, and what a person can do about it. */
export interface DiskTrouble {
  readonly reason: 'full' | 'readOnly' | 'inUse' | 'folderGone' | 'unreachable' | 'other';
  readonly sentence: string;
}

const reasonByCode: { readonly [code: string]: DiskTrouble['reason'] } = {
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

const sentences: { readonly [reason in DiskTrouble['reason']]: string } = {
  full: 'The disk is full. Free some space.',
  readOnly: 'The folder is read-only: allow changes there.',
  inUse: 'Another program holds it at this moment.',
  folderGone: 'Its folder is gone: was a drive taken out?',
  unreachable: 'The drive does not answer: is it connected?',
  other: 'The computer refused to write it.',
};

/** The trouble behind a system error, with the error's own words where we have none. */
export function diskTroubleOf(error: unknown): DiskTrouble {
  const code = errorCodeOf(error);
  const reason = (code === undefined ? undefined : reasonByCode[code]) ?? 'other';
  const detail = reason === 'other' && error instanceof Error ? ` (${error.message})` : '';
  return { reason, sentence: `${sentences[reason]}${detail}` };
}

const readSentences: { readonly [code: string]: string } = {
  EACCES: 'You are not allowed to read it: ask whoever looks after it, or for a copy.',
  EPERM: 'You are not allowed to read it: ask whoever looks after it, or for a copy.',
  ENAMETOOLONG: 'No file has a name as long as that.',
  ELOOP: 'It is a link that leads back to itself.',
};

/** What stands in the way of reading a file, in a sentence, with the error's own words where we have none. */
export function readTroubleInWords(error: unknown): string {
  const { reason, sentence } = diskTroubleOf(error);
  const known = readSentences[errorCodeOf(error) ?? ''];
  if (known !== undefined) return known;
  return reason === 'other'
    ? sentence.replace(sentences.other, 'The computer refused to read it.')
    : sentence;
}

/** Whether a reason given for a failed save is one of the disk's; others wait for a person's word. */
export function isDiskTrouble(reason: string): boolean {
  return Object.hasOwn(sentences, reason);
}

const NOT_SAVED_START = 'Not saved yet.';

/** Whether a sentence is one of `notSavedSentence`. */
export function isNotSavedSentence(sentence: string): boolean {
  return sentence.startsWith(NOT_SAVED_START);
}

/** An edit could not be made safe at all: it stays in the window until it can. */
export function notSavedSentence(trouble: DiskTrouble): string {
  return `${NOT_SAVED_START} ${trouble.sentence} Your changes stay here, and Alongside tries again.`;
}

/** Edits are safe in our folder, the project file itself lags behind. Two lines in the bar, whatever the trouble. */
export function fileBehindSentence(trouble: DiskTrouble): string {
  return `Safe on this computer, not yet in the file. ${trouble.sentence} Alongside tries again.`;
}

/** The data folder itself cannot be written, so nothing could be kept: for errors that a start ends with. */
export function cannotStartSentence(dataFolder: string, error: unknown): string | undefined {
  const { reason, sentence } = diskTroubleOf(error);
  return reason === 'full' || reason === 'readOnly'
    ? `Its data folder is ${dataFolder}. ${sentence}`
    : undefined;
}
