import { isAbsolute, posix, relative, sep } from 'node:path';
import { projectRoot } from './project-paths.mjs';

/** A module as the bundler knows it, as a path in the project where it has one. @param {string} id */
function pathOf(id) {
  const [file = ''] = id.split('?');
  return isAbsolute(file) ? relative(projectRoot, file).split(sep).join('/') : file;
}

/**
 * Notes in `modules` what each file of a build is made of: once names are mangled and packages are inlined, only the
 * bundler knows.
 * @param {Map<string, readonly string[]>} modules by the file's path in dist
 * @param {string} folder where in dist this build goes
 * @returns {import('vite').Plugin}
 */
export function noteModules(modules, folder) {
  return {
    name: 'alongside-note-modules',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        modules.set(posix.join(folder, part.fileName), part.moduleIds.map(pathOf).sort());
      }
    },
  };
}
