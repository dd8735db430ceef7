import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../places.mjs';
import { notices } from './notices.mjs';

/** Folders of a build that the desktop app runs whole; the command line and the browser shell stay out. */
const parts = ['electron', 'renderer'];

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[] }} Built */

/** What the desktop program asks for, now or later, as files of dist. @returns {Promise<ReadonlySet<string>>} */
async function filesAskedFor() {
  /** @type {Record<string, Built>} */
  const programs = JSON.parse(await readFile(inProject('dist', 'programs.json'), 'utf8'));
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
  const follow = (key) => {
    const built = programs[key];
    if (!built || files.has(built.file)) return;
    files.add(built.file);
    for (const next of [...(built.imports ?? []), ...(built.dynamicImports ?? [])]) follow(next);
  };
  follow('main/electron/main.ts');
  return files;
}

/**
 * Puts the app together: the built program, its description, the licences. Everything is bundled, so that no package
 * comes along.
 * @param {string} folder
 */
export async function stage(folder) {
  for (const part of parts)
    await cp(inProject('dist', part), join(folder, 'dist', part), { recursive: true });
  for (const file of await filesAskedFor()) await cp(inProject('dist', file), join(folder, 'dist', file));
  await cp(inProject('LICENSE'), join(folder, 'LICENSE'));
  await writeFile(join(folder, 'THIRD-PARTY-NOTICES.txt'), await notices());
  const whole = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const { name, productName, version, description, license, type, main } = whole;
  // The makers of installers insist on an author and an address; the project has neither, and says so.
  const author = 'Alongside contributors';
  const homepage = 'https://alongside.invalid/';
  const own = {
    name,
    productName,
    version,
    description,
    license,
    author,
    homepage,
    private: true,
    type,
    main,
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
}
