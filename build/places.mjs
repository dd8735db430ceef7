import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, with no slash at its end. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the project. @param {string[]} parts */
export const inProject = (...parts) => join(projectRoot, ...parts);

/** @type {{ version: string }} */
const description = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

export const packageVersion = description.version;
