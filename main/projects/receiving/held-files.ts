import { createHash } from 'node:crypto';
import { type ReadProjectResult, readProjectBytes } from '../read-project-file.ts';

/** A file that somebody gave to the app, held until something is done with it. */
export interface HeldFile {
  readonly id: string;
  /** Its name where it came from. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: ReadProjectResult;
}

/** Files that were received, by the id of their bytes. In memory only: they are still where they came from. */
export interface HeldFiles {
  /** Reads it, unless the same bytes are held already; a newer name takes the older one's place. */
  hold(name: string, bytes: Uint8Array): HeldFile;
  get(id: string): HeldFile | undefined;
  release(id: string): void;
}

/** As many as somebody looks through at once, and as many bytes as fit into memory several times over. */
const MAX_FILES = 60;
const MAX_BYTES = 192 * 1024 * 1024;

/** A slice of the digest that no two files share by accident. */
const idOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** Empty at first. Beyond the limits the ones that were asked for longest ago are let go. */
export function createHeldFiles(): HeldFiles {
  const held = new Map<string, HeldFile>();
  const letGo = (): void => {
    let size = [...held.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    for (const [id, { bytes }] of held) {
      if (held.size === 1 || (held.size <= MAX_FILES && size <= MAX_BYTES)) return;
      held.delete(id);
      size -= bytes.length;
    }
  };
  const get = (id: string): HeldFile | undefined => {
    const file = held.get(id);
    if (file) {
      held.delete(id);
      held.set(id, file);
    }
    return file;
  };
  return {
    hold: (name, bytes) => {
      const id = idOf(bytes);
      const file = { id, name, bytes, read: get(id)?.read ?? readProjectBytes(bytes) };
      held.set(id, file);
      letGo();
      return file;
    },
    get,
    release: (id) => void held.delete(id),
  };
}
