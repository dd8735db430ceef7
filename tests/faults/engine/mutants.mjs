import { readdir } from 'node:fs/promises';

/**
 * One way to break the engine: in `file` of shared/document, the one place that says `from` says `to`.
 *
 * @typedef {{ readonly name: string; readonly file: string; readonly from: string; readonly to: string }} Mutant
 */

const folder = new URL('./mutants/', import.meta.url);

/** @param {string} name @returns {Promise<readonly Mutant[]>} */
const mutantsIn = async (name) => (await import(new URL(name, folder).href)).mutants;

/**
 * Ways to break the engine, a file for each part of it. Each must be noticed by its laws and tests: a mutant that
 * survives, or that can't be applied because the source has moved on, is a failure.
 */
export const mutants = (await Promise.all((await readdir(folder)).sort().map(mutantsIn))).flat();
