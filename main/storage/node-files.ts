import { constants } from 'node:fs';
import {
  access,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  unlink,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Bytes, codeOf, type FileMark, type Files, isAbsent, piecesOf } from './files.ts';

const markOf = async (path: string): Promise<FileMark | undefined> => {
  try {
    const found = await stat(path);
    if (!found.isFile()) return undefined;
    const { size, ino, mtimeMs, mode } = found;
    return { size, look: `${ino}:${mtimeMs}`, changedAt: mtimeMs, mode: mode & 0o777 };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
};

const tail = async (path: string, length: number): Promise<Uint8Array> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - length);
    const { buffer, bytesRead } = await file.read(new Uint8Array(size - start), 0, size - start, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const fill = async (file: FileHandle, bytes: Bytes, mode: number | undefined): Promise<void> => {
  try {
    // Some shared drives know no permissions: then there are none to keep.
    if (mode !== undefined) await file.chmod(mode).catch(() => undefined);
    for (const piece of piecesOf(bytes)) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
};

const create = async (path: string, bytes: Bytes, mode?: number): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await fill(file, bytes, mode);
  } catch (error) {
    // On a full disk a name can still be made: what is tried again and again must not leave one each time.
    await unlink(path).catch(() => undefined);
    throw error;
  }
};

/** Room that a file gets for what will be appended next, in bytes: a sync that changes no size takes half the time. */
const ROOM = 16_384;

const put = async (file: FileHandle, bytes: Uint8Array, at: number): Promise<void> => {
  let written = 0;
  while (written < bytes.length) {
    const done = await file.write(bytes, written, bytes.length - written, at + written);
    written += done.bytesWritten;
  }
};

const putWithRoom = async (file: FileHandle, bytes: Uint8Array, at: number): Promise<void> => {
  const end = Math.ceil((at + bytes.length) / ROOM) * ROOM;
  const renumberCounters = new Uint8Array(end - at);
  renumberCounters.set(bytes);
  try {
    await put(file, renumberCounters, at);
  } catch (error) {
    // On a disk that is nearly full there may still be room for these bytes alone.
    if (codeOf(error) !== 'ENOSPC') throw error;
    await put(file, bytes, at);
  }
};

const append = async (path: string, bytes: Uint8Array, at: number): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    if (size < at) {
      throw Object.assign(new Error(`${path} has ${size} bytes and should have ${at}`), { code: 'ESHORT' });
    }
    const end = at + bytes.length;
    if (end <= size) await put(file, bytes, at);
    else await putWithRoom(file, bytes, at);
    await file.datasync();
  } finally {
    await file.close();
  }
};

/** Windows has no way to sync a folder, and some network drives refuse: there the file's own sync is what can be had. */
const unsyncable = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP', 'EBADF']);

const syncFolder = async (path: string): Promise<void> => {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!unsyncable.has(codeOf(error) ?? '')) throw error;
  }
};

const allowed = async (path: string, mode: number): Promise<boolean> => {
  try {
    await access(path, mode);
    return true;
  } catch (error) {
    return isAbsent(error);
  }
};

/** The real file system. */
export const nodeFiles: Files = {
  read: (path) => readFile(path),
  tail,
  mark: markOf,
  create,
  append,
  rename,
  syncFolder,
  remove: async (path) => {
    try {
      await unlink(path);
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  },
  list: (path) => readdir(path),
  makeFolder: async (path) => {
    // Ours alone: other people of this computer have no business in it.
    const first = await mkdir(path, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    // A folder is there for good once the one above it is synced.
    for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
  },
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  follow: (path) => realpath(path),
  canReplace: async (path) =>
    (await allowed(path, constants.W_OK)) && (await allowed(dirname(path), constants.W_OK)),
};
