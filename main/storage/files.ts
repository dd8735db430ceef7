/** The door to disk: the few things that storage asks of a file system, so that a failing one can stand in for it. */

/** What is cheap to know of a file. Contents decide; the rest only says when to look. */
export interface FileStat {
  /** In bytes. */
  readonly size: number;
  /** Changes whenever another file is put in its place, and (usually) when it is written to. */
  readonly fingerprint: string;
  /** Milliseconds since 1970, for people to read. Orders nothing. */
  readonly modifiedAt: number;
  /** Permission bits, kept when the file is replaced: a group's shared file stays shared. */
  readonly mode: number;
}

/** Bytes in one piece, or in several that lie one after the other. */
export type Bytes = Uint8Array | readonly Uint8Array[];

/** Not by `instanceof`: bytes of another realm, as a test page has, are bytes too. */
export function piecesOf(bytes: Bytes): readonly Uint8Array[] {
  return ArrayBuffer.isView(bytes) ? [bytes] : bytes;
}

/** Every path is absolute. Every method rejects with the system's own error (`code` as Node gives it). */
export interface Files {
  /** The whole file. */
  read(path: string): Promise<Uint8Array>;
  /** The last `length` bytes, fewer where the file is shorter. */
  readTail(path: string, length: number): Promise<Uint8Array>;
  /** Undefined where nothing (or no plain file) lies there. */
  stat(path: string): Promise<FileStat | undefined>;
  /** Makes a file that must not exist yet, and returns once its bytes are on disk; else nothing is left. `mode`: permission bits. */
  create(path: string, bytes: Bytes, mode?: number): Promise<void>;
  /**
   * Puts bytes at `at` into an existing file, and returns once they are on disk. What follows them means nothing: zeros,
   * or the rest of what was put there before. Shorter than `at`: error `ESHORT`.
   */
  append(path: string, bytes: Uint8Array, offset: number): Promise<void>;
  /** Puts `from` in the place of `to` in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Makes names made, changed or removed in a folder last. */
  syncFolder(path: string): Promise<void>;
  /** Removing what is not there is no error. */
  remove(path: string): Promise<void>;
  /** Names in a folder; an absent folder is an error. */
  list(path: string): Promise<readonly string[]>;
  /** Also those above it; readable by this person alone. */
  makeFolder(path: string): Promise<void>;
  /** Removes a folder of ours with all in it. */
  removeFolder(path: string): Promise<void>;
  /** The path itself, with links followed; an absent path is an error. */
  realPath(path: string): Promise<string>;
  /** Whether a file can be replaced here: it and its folder can be written. */
  canReplace(path: string): Promise<boolean>;
}

/** The system's code for an error (`ENOSPC`, `EACCES`, …) or undefined. */
export function errorCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** True where an error says that a path does not exist. */
export function isNotFoundError(error: unknown): boolean {
  const code = errorCodeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
