import { readdir, readFile } from 'node:fs/promises';
import { inProject } from '../places.mjs';

/** @typedef {{ version?: string, license?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }} Locked */

/** The licence of a package as it brings it, or its name where it brings no text. @param {string} path @param {Locked} locked */
async function notice(path, { version, license = 'see its package' }) {
  const files = await readdir(inProject(path)).catch(() => []);
  const file = files.find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? license : await readFile(inProject(path, file), 'utf8');
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return `${name} ${version ?? ''}\n\n${text.trim()}\n`;
}

/** The licences of every package that may be bundled into the app, as most of them ask. */
export async function notices() {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(await readFile(inProject('package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
  );
  const all = await Promise.all(shipped.map(([path, locked]) => notice(path, locked)));
  return `Alongside holds code of these packages.\n\n${all.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
