import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the project's rules with files of our own, removed after use. */
export interface Planted {
  readonly folder: string;
  remove(): Promise<void>;
}

async function copyLintRules(folder: string): Promise<void> {
  const rules = JSON.parse(await readFile(join(projectRoot, 'biome.json'), 'utf8'));
  // The copy is no repository.
  const own = { ...rules, vcs: { enabled: false } };
  await writeFile(join(folder, 'biome.json'), JSON.stringify(own));
  await cp(join(projectRoot, 'build', 'lint'), join(folder, 'build', 'lint'), { recursive: true });
}

async function copyTypeRules(folder: string): Promise<void> {
  for (const config of ['tsconfig.json', 'tsconfig.base.json']) {
    await cp(join(projectRoot, 'build', config), join(folder, 'build', config));
  }
  await cp(join(projectRoot, 'build', 'types'), join(folder, 'build', 'types'), { recursive: true });
  for (const part of ['shared', 'main', 'renderer']) {
    await cp(join(projectRoot, part, 'tsconfig.json'), join(folder, part, 'tsconfig.json'));
  }
}

/** Plants files (path to content) beside copies of biome.json and of the tsconfigs. */
export async function plant(files: Readonly<Record<string, string>>): Promise<Planted> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-planted-'));
  await mkdir(join(folder, 'build'));
  await Promise.all([copyLintRules(folder), copyTypeRules(folder)]);
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Runs a script of node_modules in a folder; resolves to all it wrote, however it ended. */
export function runTool(script: string, args: readonly string[], folder: string): Promise<string> {
  const file = join(projectRoot, 'node_modules', script);
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: folder, maxBuffer: 2 ** 26 }, (_, stdout, stderr) =>
      resolve(`${stdout}${stderr}`),
    );
  });
}
