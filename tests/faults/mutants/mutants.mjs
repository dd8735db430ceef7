import { readdir } from 'node:fs/promises';

/**
 * One way to break the app: in `file`, named from the project's root, the one place that says `from` says `to`. `tests`
 * are the tests that must notice it: files, or folders with a slash at the end, from the root too.
 *
 * @typedef {{ readonly name: string; readonly file: string; readonly from: string; readonly to: string }} Change
 * @typedef {Change & { readonly tests: readonly string[] }} Mutant
 */

const folder = new URL('./list/', import.meta.url);

/** A file of the list says once which tests must notice its mutants. @param {string} name @returns {Promise<readonly Mutant[]>} */
const mutantsIn = async (name) => {
  const { mutants, tests } = await import(new URL(name, folder).href);
  return mutants.map((/** @type {Change} */ mutant) => ({ tests, ...mutant }));
};

/**
 * Ways to break the app, a file for each part of it. Each must be noticed by the tests that it names: a mutant that
 * survives, or that can't be applied because the source has moved on, is a failure.
 */
export const mutants = (await Promise.all((await readdir(folder)).sort().map(mutantsIn))).flat();
