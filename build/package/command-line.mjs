import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProduction } from '../build.mjs';
import { noteModules } from '../modules.mjs';
import { inProject, packageVersion } from '../project-paths.mjs';
import { notices } from './notices.mjs';
import { packagesAmong } from './shipped.mjs';

export const commandLineName = 'alongside-cli.mjs';

/** Text as lines that a program does not read. @param {string} text */
const asComment = (text) => text.replace(/^/gm, '// ').replace(/ +$/gm, '');

/**
 * Writes the command line as one file, for computers where only the app is installed: with its packages, and with their
 * licences at its end, because the file travels alone.
 * @param {string} folder is there
 * @returns {Promise<readonly string[]>} the modules that it is made of
 */
export async function writeCommandLine(folder) {
  const { build } = await import('vite');
  /** @type {Map<string, readonly string[]>} */
  const modules = new Map();
  const draft = await mkdtemp(join(tmpdir(), 'alongside-cli-'));
  try {
    await inProduction(() =>
      build({
        configFile: inProject('build', 'vite.command-line.config.ts'),
        logLevel: 'warn',
        plugins: [noteModules(modules, '')],
        build: { outDir: draft },
      }),
    );
    const program = await readFile(join(draft, commandLineName), 'utf8');
    const made = modules.get(commandLineName) ?? [];
    const head = `#!/usr/bin/env node\n// The command line of Alongside ${packageVersion}, for Node 20.19 or newer. Licences stand at the end.\n`;
    const licences = [
      await readFile(inProject('LICENSE'), 'utf8'),
      await notices(await packagesAmong(made)),
    ].join('\n');
    const file = join(folder, commandLineName);
    await writeFile(file, `${head}${program}\n${asComment(licences)}\n`);
    await chmod(file, 0o755);
    return made;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
