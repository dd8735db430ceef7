import type { Adapter } from 'lowdb';
import { writeDurably } from './durable-file.ts';
import type { Bytes, Files } from './files.ts';

/** A project file as lowdb sees it: durable on the way out, whatever `read` makes of its bytes on the way in. */
export function createProjectAdapter<T>(
  files: Files,
  path: string,
  read: (bytes: Uint8Array) => T | null,
  toBytes: (document: T) => Bytes,
  mayReplace?: () => Promise<boolean>,
): Adapter<T> {
  return {
    read: async () => read(await files.read(path)),
    write: (document) => writeDurably(files, path, toBytes(document), mayReplace),
  };
}
