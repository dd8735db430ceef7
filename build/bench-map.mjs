// `npm run bench:map [-- --json] [--cards 100,1000] [--rounds 5] [--rivals-to 1000] [--only load,pan,drag]`: the map in a
// real Chromium beside plain divs and, up to some number of cards, beside tldraw and Excalidraw. The tables of a whole run
// (no --json, --cards or --only) take the place of the last ones in tests/bench/README.md.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { bundle } from './bundle.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled, npm } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { inProject } from './project-paths.mjs';
import { dateAndMachine, writeSections } from './report-section.mjs';

/** @param {string} line */
const say = (line) => console.error(line);

/** @param {string} program @param {string[]} args @param {string} cwd @param {boolean} [shell] @returns {Promise<number>} its exit code */
const follow = (program, args, cwd, shell = false) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', shell });
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });

/** The rivals are no part of Alongside: they are installed here alone, and only when they are measured. */
async function ensureRivals() {
  const folder = inProject('tests', 'bench', 'rivals');
  if (existsSync(inProject('tests', 'bench', 'rivals', 'node_modules', 'tldraw'))) return;
  say('Fetching the rivals (about a minute)…');
  const { program, before, shell } = npm();
  const args = [...before, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  const code = await follow(program, args, folder, shell);
  if (code !== 0) say('They could not be fetched: the map is measured without them.');
}

/** Measures; shows what it says and keeps its tables. @param {string[]} args @returns {Promise<{ code: number, output: string }>} */
const measure = (args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [inProject('.cache', 'bench-map', 'map.mjs'), ...args], {
      cwd: inProject(),
      stdio: ['inherit', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (piece) => {
      output += piece;
      process.stdout.write(piece);
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
    child.on('error', () => resolve({ code: 1, output }));
  });

requireNode();
const args = process.argv.slice(2);
await ensureInstalled(say);
await ensureBuilt(say);
const chromium = await findChromium(say);
if (chromium !== undefined) process.env.ALONGSIDE_CHROMIUM = chromium;
process.env.NODE_ENV = 'production';
if (!args.join(' ').includes('--rivals-to 0')) await ensureRivals();
await bundle({ map: 'tests/bench/map/main.ts' }, inProject('.cache', 'bench-map'));
const { code, output } = await measure(args);
process.exitCode = code;
const isWhole = !args.some((arg) => /^--(json|cards|only)\b/.test(arg));
if (code === 0 && isWhole) {
  const report = `**The map** (${dateAndMachine()})\n\n${output}`;
  await writeSections(inProject('tests', 'bench', 'README.md'), { 'bench:map': report });
}
