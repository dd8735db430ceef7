import { readdir, readFile } from 'node:fs/promises';
import { inProject } from '../project-paths.mjs';

/** @typedef {import('./shipped.mjs').ShippedPackage} ShippedPackage */

const line = '-'.repeat(72);

/** The licence of a package as it brings it, or its name where it brings no text. @param {ShippedPackage} shipped */
async function notice({ name, version, license, path }) {
  const files = await readdir(inProject(path)).catch(() => []);
  const file = files.find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? license : await readFile(inProject(path, file), 'utf8');
  // One kind of line end and no more: an archive unpacked on Windows would else give other bytes.
  return `${name} ${version}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/**
 * The licences of packages, as most of them ask of whoever passes their code on.
 * @param {readonly ShippedPackage[]} packages
 */
export async function notices(packages) {
  const all = await Promise.all(packages.map(notice));
  return `Alongside holds code of these packages.\n\n${all.join(`\n${line}\n\n`)}`;
}
