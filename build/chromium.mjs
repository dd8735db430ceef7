import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project-paths.mjs';
import { run, runNode } from './run.mjs';

/** Where Chrome and Chromium are installed, by platform; on Linux the path is searched. */
const installedPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? 'C:\\', 'Google\\Chrome\\Application\\chrome.exe'),
  ),
  // The shell without a window of its own is the same engine for a third less of the processor's time.
  linux: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ].flatMap((name) => (process.env.PATH ?? '').split(':').map((folder) => join(folder, name))),
};

/** A Chrome or Chromium of the machine. @returns {string | undefined} */
export function installedChromium() {
  const places = installedPlaces[/** @type {keyof typeof installedPlaces} */ (process.platform)] ?? [];
  return places.find((place) => existsSync(place));
}

/** The Chromium that this Playwright would download, where it is there. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Debian and its like, as root: a container without a browser. @param {(line: string) => void} say */
async function fromDebian(say) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('Installing Chromium for the end-to-end tests (apt-get)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { seconds: 120, env });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      seconds: 300,
      env,
    });
    if (code === 0) break;
  }
  return installedChromium();
}

/** @param {(line: string) => void} say */
async function fromPlaywright(say) {
  say('Fetching the browser for the end-to-end tests (about 150 MB)…');
  const cli = inProject('node_modules', 'playwright', 'cli.js');
  await runNode(cli, ['install', 'chromium', '--no-shell'], { seconds: 240 });
  return playwrightsOwn();
}

/**
 * A Chromium for end-to-end tests: Playwright's own, an installed one, or one that is fetched now.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium(say) {
  const asked = process.env.ALONGSIDE_CHROMIUM;
  return (
    asked ??
    (await playwrightsOwn()) ??
    installedChromium() ??
    (await fromDebian(say)) ??
    (await fromPlaywright(say))
  );
}

/**
 * What a Chromium says it is, by starting it: on Windows its program says nothing about itself.
 * @param {string} path
 * @returns {Promise<string>} a version such as "156.0.8078.108"
 */
export async function versionOf(path) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath: path });
  const version = browser.version();
  await browser.close();
  return version;
}
