import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeChecksums } from '../../build/package/checksums.mjs';
import { inProject, projectRoot } from '../../build/project-paths.mjs';
import { bootFromArchive, type PackagedApp, packageApp } from '../helpers/electron/package-app.ts';

const MB = 1024 * 1024;
/** Milliseconds; seconds where nothing else goes on. */
const patience = 600_000;

/** What each fuse has to be, by Electron's security guide. The ninth has no name yet and stays as Electron ships it. */
const wanted: [FuseV1Options, 'on' | 'off'][] = [
  [FuseV1Options.RunAsNode, 'off'],
  [FuseV1Options.EnableCookieEncryption, 'on'],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, 'off'],
  [FuseV1Options.EnableNodeCliInspectArguments, 'off'],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, 'on'],
  [FuseV1Options.OnlyLoadAppFromAsar, 'on'],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, 'off'],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, 'off'],
];

async function fusesOf(program: string): Promise<[FuseV1Options, string][]> {
  const wire = await getCurrentFuseWire(program);
  return wanted.map(([fuse]) => [fuse, String.fromCharCode(Number(wire[fuse])) === '1' ? 'on' : 'off']);
}

/** What the lock file says of a package. */
interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const filesIn = (asar: string): string[] =>
  listPackage(asar, { isPack: false })
    .map((path) => path.slice(1))
    .filter((path) => 'size' in statFile(asar, path))
    .map((path) => path.replaceAll('\\', '/'));

let app: PackagedApp;
let files: string[];
beforeAll(async () => {
  app = await packageApp();
  files = filesIn(app.asar);
}, patience);
afterAll(() => app?.remove());

describe('the package for Linux', () => {
  // @electron/asar asks in the system's own way of writing paths.
  const contentOf = (file: string): Buffer => extractFile(app.asar, normalize(file));

  test('holds the program, the pages, its description and the licences, and nothing else', () => {
    const places = new Set(files.map((file) => file.split('/').slice(0, 2).join('/')));
    expect([...places].sort()).toEqual([
      'LICENSE',
      'THIRD-PARTY-NOTICES.txt',
      'dist/chunks',
      'dist/electron',
      'dist/renderer',
      'package.json',
    ]);
    expect(files.filter((file) => file.startsWith('dist/electron/')).sort()).toEqual([
      'dist/electron/main.js',
      'dist/electron/preload.cjs',
    ]);
    expect(files.filter((file) => !/\.(js|cjs|css|html|svg|woff2|json|txt)$|^LICENSE$/.test(file))).toEqual(
      [],
    );
  });

  test('every chunk of the program is one that the program asks for', () => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const [, name] of contentOf(file)
        .toString()
        .matchAll(/['"`]\.\.?\/(?:chunks\/)?([\w.-]+\.js)['"`]/g)) {
        if (files.includes(`dist/chunks/${name}`)) follow(`dist/chunks/${name}`);
      }
    };
    follow('dist/electron/main.js');
    expect(files.filter((file) => file.startsWith('dist/chunks/') && !reached.has(file))).toEqual([]);
  });

  test('no source map, no test, bench or development code, no path of this machine', () => {
    const telling = [/sourceMappingURL=/, /alongside-bench:/];
    for (const file of files) {
      const text = contentOf(file).toString('latin1');
      expect(text.includes(projectRoot), file).toBe(false);
      expect(text.includes(`${tmpdir()}/`), file).toBe(false);
      if (/\.c?js$/.test(file))
        for (const sign of telling) expect(sign.test(text), `${file} ${sign}`).toBe(false);
    }
    expect(JSON.parse(contentOf('package.json').toString())).not.toHaveProperty('devDependencies');
  });

  test('no module of tests/, and no package that only development needs', async () => {
    const read = async (...path: string[]) => JSON.parse(await readFile(inProject(...path), 'utf8'));
    const built: Record<string, string[]> = await read('dist', 'modules.json');
    // So that an empty list proves nothing.
    expect(built['electron/main.js']).toContain('main/electron/main.ts');
    expect(built['electron/preload.cjs']).toContain('main/electron/preload.ts');
    const pages = Object.entries(built).flatMap(([file, modules]) =>
      file.startsWith('renderer/') ? modules : [],
    );
    expect(pages).toContainEqual(expect.stringMatching(/node_modules\/react-dom\//));
    expect(pages).toContainEqual(expect.stringMatching(/node_modules\/elkjs\//));
    const { packages }: { packages: Record<string, Locked> } = await read('package-lock.json');
    const isForDevelopment = (module: string): boolean => {
      if (/^tests\//.test(module)) return true;
      const [place] = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(module) ?? [];
      const locked = place === undefined ? {} : packages[place];
      return locked === undefined || locked.dev === true || locked.devOptional === true;
    };
    expect(Object.values(built).flat().filter(isForDevelopment)).toEqual([]);
  });

  test('is under 12 MB, and every file is what its checksum says', async () => {
    const { size } = await stat(app.asar);
    console.log(`app.asar: ${(size / MB).toFixed(1)} MB of 12`);
    expect(size).toBeLessThan(12 * MB);
    for (const file of files) {
      const entry = statFile(app.asar, normalize(file));
      const hash = createHash('sha256').update(contentOf(file)).digest('hex');
      expect('integrity' in entry && entry.integrity.hash, file).toBe(hash);
    }
  });

  test('has its fuses flipped', async () => {
    expect(await fusesOf(join(app.linux, 'alongside'))).toEqual(wanted);
  });

  test('of the languages of Chromium only English comes along', async () => {
    expect(await readdir(join(app.linux, 'locales'))).toEqual(['en-GB.pak', 'en-US.pak']);
  });

  test('boots as far as a window that shows the packed pages, and ends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'alongside-boot-'));
    const { electron, order, ask } = await bootFromArchive(app.asar, folder);
    const window = await vi.waitFor(() => {
      const [first] = electron.BrowserWindow.getAllWindows();
      if (first === undefined) throw new Error('There is no window.');
      return first;
    }, 25_000);
    expect(window.webContents.mainFrame.url).toBe('app://alongside/');
    const page = (await (await ask('app://alongside/'))?.text()) ?? '';
    const parts = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, part]) => part);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect((await ask(`app://alongside/${part}`))?.status, part).toBe(200);
    window.close();
    await vi.waitFor(() => expect(order.at(-1)).toBe('quit'), 25_000);
    await rm(folder, { recursive: true, force: true });
  });
});

describe('the package for Windows', () => {
  test('has its fuses flipped', async () => {
    expect(await fusesOf(join(app.windows, 'Alongside.exe'))).toEqual(wanted);
  });

  test('its program names the checksum of the one archive that it may load', async () => {
    const program = NtExecutable.from(await readFile(join(app.windows, 'Alongside.exe')));
    const entries = NtExecutableResource.from(program).entries;
    const found = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
    const value = createHash('sha256').update(getRawHeader(app.asarOnWindows).headerString).digest('hex');
    expect(JSON.parse(Buffer.from(found?.bin ?? new ArrayBuffer(0)).toString() || 'null')).toEqual([
      { file: 'resources\\app.asar', alg: 'SHA256', value },
    ]);
  });
});

/** What a build is made from, as a clone of the repository would have it: times and modes are not those of the project. */
async function copySources(folder: string): Promise<void> {
  const parts = ['build', 'main', 'renderer', 'shared'];
  const files = ['LICENSE', 'electron-builder.yml', 'package.json', 'package-lock.json'];
  for (const name of [...parts, ...files]) await cp(inProject(name), join(folder, name), { recursive: true });
  // A junction needs no rights on Windows, where a link does.
  await symlink(await realpath(inProject('node_modules')), join(folder, 'node_modules'), 'junction');
}

test(
  'the same sources give the same bytes in another folder, time zone and language',
  async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'alongside-again-')), 'a clone');
    await copySources(folder);
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' };
    const again = await packageApp(folder, env);
    const sumOf = async (file: string) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
    expect(await sumOf(again.asar)).toBe(await sumOf(app.asar));
    expect(await sumOf(again.asarOnWindows)).toBe(await sumOf(app.asarOnWindows));
    const released = (await readdir(app.output)).filter((name) => name.startsWith('alongside-'));
    expect(released).toEqual([expect.stringMatching(/\.cdx\.json$/), 'alongside-cli.mjs']);
    for (const name of released)
      expect(await sumOf(join(again.output, name)), name).toBe(await sumOf(join(app.output, name)));
    await again.remove();
    await rm(dirname(folder), { recursive: true, force: true });
  },
  patience,
);

test('SHA256SUMS has a line for each file that goes out, and for nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-sums-'));
  const released = ['a.deb', 'alongside-0.1.0.cdx.json', 'alongside-cli.mjs', 'b.exe'];
  for (const name of [...released, 'builder-debug.yml', 'builder-effective-config.yaml'])
    await writeFile(join(folder, name), name);
  expect(await writeChecksums(folder)).toEqual(released);
  const sum = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
    released.map((name) => `${sum(name)}  ${name}\n`).join(''),
  );
  await rm(folder, { recursive: true, force: true });
});
