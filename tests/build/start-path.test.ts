import { readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { posix } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureBuilt } from '../../build/build.mjs';
import { inProject } from '../../build/project-paths.mjs';
import { bootFakeElectron, makeTestFolders } from '../helpers/electron/boot-fake-electron.ts';

/** A file of dist by its path there. */
type ReadBuilt = (file: string) => Promise<string>;
const readBuilt: ReadBuilt = (file) => readFile(inProject('dist', file), 'utf8');

/** All that is loaded before anybody does anything: the program, the preload, the page, and what each imports at once. */
async function startPath(read: ReadBuilt): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const follow = async (file: string): Promise<void> => {
    if (files.has(file)) return;
    const text = await read(file);
    files.set(file, text);
    for (const [, next = ''] of text.matchAll(/\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g))
      await follow(posix.join(posix.dirname(file), next));
  };
  await follow('electron/main.js');
  await follow('electron/preload.cjs');
  const page = await read('renderer/index.html');
  for (const [, script = ''] of page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g))
    await follow(`renderer/${script}`);
  return files;
}

/** What a program says where it asks the system, or somebody over the network, for something. */
const asks: readonly (readonly [what: string, sign: RegExp])[] = [
  ['keychain', /\bsafeStorage\b|\bkeytar\b/],
  ['camera or microphone', /getUserMedia|enumerateDevices|askForMediaAccess|getMediaAccessStatus/],
  ['screen', /getDisplayMedia|\bdesktopCapturer\b/],
  ['place', /navigator\.geolocation|getCurrentPosition/],
  ['permission', /requestPermission|permissions\.(?:query|request)|storage\.persist\(|wakeLock/],
  ['device', /\.requestDevice\(|\.requestPort\(|requestMIDIAccess|queryLocalFonts/],
  ['clipboard', /clipboard\.read/],
  ['file of the person', /showOpenFilePicker|showSaveFilePicker|showDirectoryPicker/],
  ['place in the system', /setLoginItemSettings|setAsDefaultProtocolClient|\bsystemPreferences\b/],
  ['worker that stays', /serviceWorker\.register/],
  ['update or report', /\bautoUpdater\b|\bcrashReporter\b/],
  // Our own page's `./`, and the browser shell's socket at the page's own address, are all there is.
  ['network', /\bfetch\((?![`'"]\.\/[`'"])\s*[\w`'"]|\bXMLHttpRequest\b|\bEventSource\b|\bsendBeacon\b/],
  ['network', /\bnew WebSocket\((?!new URL\([`'"]rpc[`'"],\s*location\.href|`ws:\/\/\$\{host\}\/rpc)/],
  ['network', /\bRTCPeerConnection\b|\bnet\.(?:request|fetch)\(|\bdns\.\w+\(/],
  ['another program', /child_process|\bworker_threads\b|\bnode:vm\b/],
];

async function asked(read: ReadBuilt): Promise<string[]> {
  const found: string[] = [];
  for (const [file, text] of await startPath(read))
    for (const [what, sign] of asks)
      if (sign.test(text)) found.push(`${file}: ${what} (${sign.exec(text)?.[0]})`);
  return found;
}

beforeAll(() => ensureBuilt(() => undefined), 300_000);

describe('what is loaded at a start', () => {
  test('asks the system and the network for nothing', async () => {
    const files = [...(await startPath(readBuilt)).keys()];
    // So that an empty list proves nothing.
    expect(files).toContain('electron/main.js');
    expect(files.filter((file) => file.startsWith('chunks/')).length).toBeGreaterThan(2);
    expect(files.filter((file) => file.startsWith('renderer/')).length).toBeGreaterThan(2);
    expect(await asked(readBuilt)).toEqual([]);
  });

  test.each([
    ['keychain', 'electron/main.js', 'safeStorage.isEncryptionAvailable();'],
    ['camera or microphone', 'electron/main.js', 'systemPreferences.askForMediaAccess("camera");'],
    ['camera or microphone', 'page', 'navigator.mediaDevices.getUserMedia({video:!0})'],
    ['screen', 'electron/main.js', 'desktopCapturer.getSources({types:["screen"]})'],
    ['place', 'page', 'navigator.geolocation.watchPosition(a)'],
    ['permission', 'page', 'Notification.requestPermission()'],
    ['permission', 'page', 'navigator.storage.persist()'],
    ['device', 'page', 'navigator.usb.requestDevice({filters:[]})'],
    ['clipboard', 'page', 'navigator.clipboard.readText()'],
    ['place in the system', 'electron/main.js', 'app.setLoginItemSettings({openAtLogin:true})'],
    ['worker that stays', 'page', 'navigator.serviceWorker.register(`sw.js`)'],
    ['update or report', 'electron/main.js', 'autoUpdater.checkForUpdates()'],
    ['network', 'electron/main.js', 'await fetch("https://example.org/")'],
    ['network', 'electron/main.js', 'net.request("https://example.org/")'],
    ['network', 'page', 'fetch(`https://example.org/`)'],
    ['network', 'page', 'new WebSocket(`wss://example.org/`)'],
    ['another program', 'electron/main.js', 'import { execFile } from "node:child_process";'],
  ])('%s planted in %s is found', async (what, place, planted) => {
    const files = await startPath(readBuilt);
    const page = [...files.keys()].find((file) => /^renderer\/.*index/.test(file)) ?? '';
    const into = place === 'page' ? page : place;
    const read: ReadBuilt = async (file) => (await readBuilt(file)) + (file === into ? `\n${planted}` : '');
    expect((await asked(read)).map((line) => line.replace(/ \(.*/, ''))).toContain(`${into}: ${what}`);
  });

  test('what is planted in a file that is imported by an imported one is found', async () => {
    const planted: Readonly<Record<string, string>> = {
      'electron/main.js': 'import { a } from "../chunks/a.js";',
      'electron/preload.cjs': '',
      'renderer/index.html': '',
      'chunks/a.js': 'export*from"./b.js";import("./later.js")',
      'chunks/b.js': 'safeStorage.encryptString("x")',
      'chunks/later.js': 'autoUpdater.checkForUpdates()',
    };
    expect(await asked(async (file) => planted[file] ?? '')).toEqual(['chunks/b.js: keychain (safeStorage)']);
  });
});

test('a start shows no dialog, opens nothing outside, and connects to nobody', async () => {
  const folders = await makeTestFolders();
  const connected = vi.spyOn(Socket.prototype, 'connect');
  const fetched = vi.spyOn(globalThis, 'fetch');
  const app = await bootFakeElectron(folders);
  await app.window();
  // A dialog has a colon; else there are only the steps of a boot.
  expect(app.order.filter((step) => step.includes(': '))).toEqual([]);
  expect([app.said, app.opened]).toEqual([[], []]);
  expect(connected).not.toHaveBeenCalled();
  expect(fetched).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  await app.end();
  await folders.remove();
});
