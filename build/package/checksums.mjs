import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What goes out: installers, the command line, the SBOM. The rest of the folder is electron-builder's own. */
const released = /\.(AppImage|deb|exe|dmg|mjs|cdx\.json)$/;

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Writes SHA256SUMS beside the files of a release, in the form that `sha256sum --check` reads.
 * @param {string} folder
 * @returns {Promise<readonly string[]>} the names of those files
 */
export async function writeChecksums(folder) {
  const names = (await readdir(folder)).filter((name) => released.test(name)).sort();
  const lines = await Promise.all(
    names.map(async (name) => `${await sha256(join(folder, name))}  ${name}\n`),
  );
  await writeFile(join(folder, 'SHA256SUMS'), lines.join(''));
  return names;
}
