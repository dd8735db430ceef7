import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { detectExternalChange, type FileSignature } from '../../storage/detect-external-change.ts';
import { type Files, isNotFoundError } from '../../storage/files.ts';

/** Programs that put a new version in place of a file often take the old one away first, in milliseconds. */
const GONE_AFTER_MS = 1500;

/** So sync programs call a version that they put aside for another one. */
const CONFLICT_NAME_PATTERN = /conflict/i;

/**
 * Where a file that vanished from its place lies now: in the same folder under another name, the very file and not a
 * copy of it; at its own place again, where somebody has put a new version there; else undefined.
 */
export async function findRenamedFile(
  files: Files,
  path: string,
  signature: FileSignature,
): Promise<string | undefined> {
  const folder = dirname(path);
  await wait(GONE_AFTER_MS);
  if (await files.stat(path)) return path;
  try {
    for (const name of await files.list(folder)) {
      const candidate = join(folder, name);
      if (!name.endsWith('.json') || CONFLICT_NAME_PATTERN.test(name)) continue;
      const stat = await files.stat(candidate);
      if (stat?.size !== signature.size || stat.fingerprint !== signature.fingerprint) continue;
      if ((await detectExternalChange(files, candidate, signature)).state === 'same') return candidate;
    }
  } catch (error) {
    if (!isNotFoundError(error)) throw error;
  }
  return undefined;
}
