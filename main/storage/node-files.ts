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
import { type Bytes, errorCodeOf, type FileStat, type Files, isNotFoundError, piecesOf } from './files.ts';

const statFile = async (path: string): Promise<FileStat | undefined> => {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return undefined;
    const { size, ino, mtimeMs, mode } = stats;
    return { size, fingerprint: `${ino}:${mtimeMs}`, modifiedAt: mtimeMs, mode: mode & 0o777 };
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
};

const readTail = async (path: string, length: number): Promise<Uint8Array> => {
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

const writeAndSync = async (file: FileHandle, bytes: Bytes, mode: number | undefined): Promise<void> => {
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
    await writeAndSync(file, bytes, mode);
  } catch (error) {
    // On a full disk a name can still be made: what is tried again and again must not leave one each time.
    await unlink(path).catch(() => undefined);
    throw error;
  }
};

/**
 * Room that a file gets for what will be appended next, in bytes: a sync that changes no size takes half the time, and
 * small edits are still saved on a full disk.
 */
const PREALLOCATED_BYTES = 16_384;

const writeAt = async (file: FileHandle, bytes: Uint8Array, offset: number): Promise<void> => {
  let written = 0;
  while (written < bytes.length) {
    const result = await file.write(bytes, written, bytes.length - written, offset + written);
    written += result.bytesWritten;
  }
};

const writeAtPreallocated = async (file: FileHandle, bytes: Uint8Array, offset: number): Promise<void> => {
  const end = Math.ceil((offset + bytes.length) / PREALLOCATED_BYTES) * PREALLOCATED_BYTES;
  const padded = new Uint8Array(end - offset);
  padded.set(bytes);
  try {
    await writeAt(file, padded, offset);
  } catch (error) {
    // On a disk that is nearly full there may still be room for these bytes alone.
    if (errorCodeOf(error) !== 'ENOSPC') throw error;
    await writeAt(file, bytes, offset);
  }
};

const append = async (path: string, bytes: Uint8Array, offset: number): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    if (size < offset) {
      throw Object.assign(new Error(`${path} has ${size} bytes and should have ${offset}`), {
        code: 'ESHORT',
      });
    }
    const end = offset + bytes.length;
    if (end <= size) await writeAt(file, bytes, offset);
    else await writeAtPreallocated(file, bytes, offset);
    await file.datasync();
  } finally {
    // Nobody waits for it: what was synced is on the disk, and what failed is said already.
    void file.close().catch(() => undefined);
  }
};

/** Windows has no way to sync a folder, and some network drives refuse: there the file's own sync is what can be had. */
const UNSYNCABLE_ERROR_CODES = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP', 'EBADF']);

const syncFolder = async (path: string): Promise<void> => {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!UNSYNCABLE_ERROR_CODES.has(errorCodeOf(error) ?? '')) throw error;
  }
};

const hasAccess = async (path: string, mode: number): Promise<boolean> => {
  try {
    await access(path, mode);
    return true;
  } catch (error) {
    return isNotFoundError(error);
  }
};

/** The real file system. */
export const nodeFiles: Files = {
  read: (path) => readFile(path),
  readTail,
  stat: statFile,
  create,
  append,
  rename,
  syncFolder,
  remove: async (path) => {
    try {
      await unlink(path);
    } catch (error) {
      if (!isNotFoundError(error)) throw error;
    }
  },
  list: (path) => readdir(path),
  makeFolder: async (path) => {
    // Ours alone: other people of this computer have no business in it.
    const firstCreated = await mkdir(path, { recursive: true, mode: 0o700 });
    if (firstCreated === undefined) return;
    // A folder is there for good once the one above it is synced.
    for (let created = path; created.length >= firstCreated.length; created = dirname(created))
      await syncFolder(dirname(created));
  },
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  realPath: (path) => realpath(path),
  canReplace: async (path) =>
    (await hasAccess(path, constants.W_OK)) && (await hasAccess(dirname(path), constants.W_OK)),
};
