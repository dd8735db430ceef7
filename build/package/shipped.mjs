import { readFile } from 'node:fs/promises';
import { inProject } from '../project-paths.mjs';

/** Folders of a build that the desktop app runs whole; the command line and the browser shell stay out. */
export const appFolders = ['electron', 'renderer'];

/**
 * @typedef {{ file: string, imports?: string[], dynamicImports?: string[] }} Built
 * @typedef {{ version?: string, license?: string }} Locked
 *
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} license as package-lock.json has it
 * @property {string} path in the project: where its files lie
 */

/** @param {string[]} path in the project */
const readJson = async (...path) => JSON.parse(await readFile(inProject(...path), 'utf8'));

/** What the desktop program asks for outside of its folders, now or later. @returns {Promise<ReadonlySet<string>>} files of dist */
export async function filesAskedFor() {
  /** @type {Record<string, Built>} */
  const programs = await readJson('dist', 'programs.json');
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

/** The modules that the desktop app is made of. @returns {Promise<readonly string[]>} */
export async function modulesOfApp() {
  /** @type {Record<string, readonly string[]>} */
  const built = await readJson('dist', 'modules.json');
  const asked = await filesAskedFor();
  const isOurs = (/** @type {string} */ file) =>
    asked.has(file) || appFolders.some((folder) => file.startsWith(`${folder}/`));
  return Object.entries(built).flatMap(([file, modules]) => (isOurs(file) ? modules : []));
}

/**
 * The packages that modules belong to, each once, by name and version. What the bundler found unused is no module, so
 * that its package is not named.
 * @param {readonly string[]} modules paths in the project, with those of packages in node_modules
 * @returns {Promise<readonly ShippedPackage[]>}
 */
export async function packagesAmong(modules) {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = await readJson('package-lock.json');
  // From the first node_modules on: where that folder is a link, it lies outside of the project.
  const places = modules.flatMap(
    (module) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? [],
  );
  const found = [...new Set(places)].map((path) => {
    const { version, license } = packages[path] ?? {};
    if (version === undefined) throw new Error(`${path} is bundled, but package-lock.json does not name it.`);
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, version, license: license ?? 'see its package', path };
  });
  const key = (/** @type {ShippedPackage} */ { name, version }) => `${name}@${version}`;
  const once = new Map(found.map((one) => [key(one), one]));
  return [...once.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
