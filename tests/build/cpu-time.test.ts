import { spawn } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { cpuCounter, cpuInWords, usageOf } from '../../build/cpu-time.mjs';

/** A line of /proc/PID/stat: number, name, parent, and ticks of its own and of those it waited for. */
const stat = (pid: number, name: string, parent: number, own: number, waited: number, began = pid): string =>
  `${pid} (${name}) S ${parent} 1 1 0 -1 4194304 9 0 0 0 ${own} 0 ${waited} 0 20 0 1 0 ${began} 1000 200`;

test('a process is read from its line, whatever its name', () => {
  expect(usageOf(stat(42, 'tab) R 7 (x', 7, 150, 25, 900))).toEqual({
    id: '42 900',
    pid: 42,
    parent: 7,
    own: 1.5,
    waited: 0.25,
  });
});

/** The seconds counted of process 1 after some looks; each gives the lines of what runs then. */
const counted = (...looks: readonly (readonly string[])[]): number | undefined => {
  let now: readonly string[] = [];
  const counter = cpuCounter(1, () => now.map(usageOf));
  for (const look of looks) {
    now = look;
    counter.look();
  }
  return counter.seconds();
};

test('what children and their children use is counted while they run, and nothing of others', () => {
  const lines = [stat(1, 'npm', 0, 100, 0), stat(2, 'shell', 1, 200, 0), stat(3, 'page', 2, 400, 0)];
  expect(counted([...lines, stat(9, 'other', 0, 800, 0), stat(10, 'theirs', 9, 800, 0)])).toBe(7);
  // A child may have a smaller number than its parent.
  expect(counted([stat(2, 'page', 3, 400, 0), stat(3, 'shell', 1, 200, 0), stat(1, 'npm', 0, 100, 0)])).toBe(
    7,
  );
});

test('what ended is counted once: by who waited for it, else as it was seen last', () => {
  const before = [stat(1, 'npm', 0, 100, 0), stat(2, 'browser', 1, 200, 0), stat(3, 'page', 2, 400, 0)];
  // Waited for: 3 more ticks were used after the last look.
  expect(counted(before, [stat(1, 'npm', 0, 100, 0), stat(2, 'browser', 1, 200, 403)])).toBeCloseTo(7.03);
  expect(counted(before, [stat(1, 'npm', 0, 100, 603)])).toBeCloseTo(7.03);
  // The browser was killed: its page belongs to nobody, and was waited for by nobody.
  expect(counted(before, [stat(1, 'npm', 0, 100, 210), stat(3, 'page', 0, 450, 0)])).toBeCloseTo(7.5);
  expect(
    counted(before, [stat(1, 'npm', 0, 100, 210), stat(3, 'page', 0, 450, 0)], [stat(1, 'npm', 0, 100, 210)]),
  ).toBeCloseTo(7.5);
});

test('a number that is given again is another process', () => {
  const root = stat(1, 'npm', 0, 100, 0);
  expect(counted([root, stat(2, 'page', 1, 400, 0, 50)], [root, stat(2, 'other', 0, 900, 0, 60)])).toBe(5);
});

test('where no process can be seen, that is said instead of a number', () => {
  expect(counted([])).toBeUndefined();
  expect(cpuInWords(undefined)).toBe('CPU: counted on Linux alone.');
  expect(cpuInWords(684)).toBe('CPU: 11.4 minutes, user and system.');
  expect(cpuInWords(0)).toBe('CPU: 0.0 minutes, user and system.');
});

test.runIf(process.platform === 'linux')('a real child of a child is counted', async () => {
  const burn = 'const end = Date.now() + 60_000; while (Date.now() < end);';
  const idle = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(burn)}]).unref();
    setTimeout(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['-e', idle], { detached: true, stdio: 'ignore' });
  const { seconds } = cpuCounter(child.pid ?? -1);
  try {
    await vi.waitFor(() => expect(seconds()).toBeGreaterThan(0.5), { timeout: 30_000, interval: 50 });
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  }
});
