import { spawn } from 'node:child_process';
import { projectRoot } from './project-paths.mjs';

/**
 * @typedef {object} Ended
 * @property {number} code 0 is success; 124 means that the time limit passed, 127 that the program is missing
 * @property {string} output what it wrote, both streams in order of arrival
 */

/**
 * Ends a program at once. Windows ends no grandchildren with it, and where a shell was needed npm is one.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithAll(child) {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).on(
      'error',
      () => undefined,
    );
  } else {
    child.kill('SIGKILL');
  }
}

/**
 * Runs a program without a shell and without input, and keeps what it writes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ seconds?: number, env?: NodeJS.ProcessEnv, shell?: boolean, show?: boolean }} [options] `show` passes the output on to stderr
 * @returns {Promise<Ended>}
 */
export function run(program, args, { seconds = 1800, env = process.env, shell = false, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: projectRoot, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let late = false;
    /** @param {Buffer} piece */
    const keep = (piece) => {
      output += piece;
      if (show) process.stderr.write(piece);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const limit = setTimeout(() => {
      late = true;
      endWithAll(child);
      // A grandchild that holds the pipes open must not keep us waiting.
      child.stdout.destroy();
      child.stderr.destroy();
    }, seconds * 1000);
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 127, output: String(error.message) });
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/**
 * Runs a program of Node in this same Node.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/** The last lines of an output, for a sentence about a failure. @param {string} output @param {number} [count] */
export function lastLines(output, count = 15) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
