import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, with no slash at its end. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the project. @param {string[]} parts */
export function inProject(...parts) {
  return join(projectRoot, ...parts);
}

/** @type {{ version: string }} */
const description = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

export const packageVersion = description.version;

/**
 * Where the person stands who started the command line: files are named from there. npm runs its scripts in the
 * project's folder and says in INIT_CWD where it was called; a program that another script of npm started (git, which
 * starts its merge driver) inherits that of the other script.
 * @param {{ INIT_CWD?: string, npm_lifecycle_event?: string }} env
 * @param {string} folder where this process stands
 */
export function callerFolder({ INIT_CWD, npm_lifecycle_event: script }, folder) {
  return script === 'alongside' && INIT_CWD ? resolve(INIT_CWD) : folder;
}
