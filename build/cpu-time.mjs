import { readdirSync, readFileSync } from 'node:fs';

/** Parts of a second that Linux counts the processor's time in: the same on every machine that Node runs on. */
const TICKS = 100;
/** In milliseconds: who ends between two looks, and is waited for by nobody, loses less than this. */
const EVERY = 500;

/**
 * What a process has used so far, in seconds of user and system time.
 * @typedef {object} Usage
 * @property {string} id its number and when it began: numbers are given again
 * @property {number} pid
 * @property {number} parent
 * @property {number} own
 * @property {number} waited of those that it started, that ended, and that it waited for, with all of theirs
 */

/** Reads /proc/PID/stat (proc_pid_stat(5)). The name in brackets may hold anything. @param {string} text @returns {Usage} */
export function usageOf(text) {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const pid = Number.parseInt(text, 10);
  /** @param {number} field as the manual counts */
  const at = (field) => Number(fields[field - 3]);
  return {
    id: `${pid} ${at(22)}`,
    pid,
    parent: at(4),
    own: (at(14) + at(15)) / TICKS,
    waited: (at(16) + at(17)) / TICKS,
  };
}

/** @returns {Usage[]} every process of the machine that can be seen; none where there is no /proc */
function processesNow() {
  try {
    return readdirSync('/proc').flatMap((name) => {
      if (!/^\d+$/.test(name)) return [];
      try {
        return usageOf(readFileSync(`/proc/${name}/stat`, 'utf8'));
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
  } catch {
    return [];
  }
}

/** @typedef {Usage & { from: string | undefined, isAlive: boolean }} Known `from` is the id of whoever started it */

/**
 * Adds up what a process and all that it started have used, however deep and whether they have ended or not.
 * @param {number} root its number
 * @param {() => readonly Usage[]} [look] all processes as they are now
 */
export function cpuCounter(root, look = processesNow) {
  /** @type {Map<string, Known>} */
  const known = new Map();

  /** @param {readonly Usage[]} now */
  const learn = (now) => {
    for (const one of known.values()) one.isAlive = false;
    const byPid = new Map(now.map((usage) => [usage.pid, usage]));
    /** @param {Usage} usage @returns {boolean} whether it is ours */
    const isOurs = (usage) => {
      const before = known.get(usage.id);
      if (before) Object.assign(before, usage, { isAlive: true });
      if (before || usage.pid === 0) return before !== undefined;
      const parent = byPid.get(usage.parent);
      const isRoot = usage.pid === root;
      if (!isRoot && (parent === undefined || !isOurs(parent))) return false;
      known.set(usage.id, { ...usage, from: isRoot ? undefined : parent?.id, isAlive: true });
      return true;
    };
    for (const usage of now) isOurs(usage);
  };

  /**
   * Those that ended are in what their starter waited for, unless nobody waited: then what was seen of them counts.
   * @param {Known} one @returns {number}
   */
  const totalOf = (one) => {
    const started = [...known.values()].filter(({ from }) => from === one.id);
    /** @param {boolean} isAlive */
    const sum = (isAlive) =>
      started.filter((child) => child.isAlive === isAlive).reduce((all, child) => all + totalOf(child), 0);
    return one.own + Math.max(one.waited, sum(false)) + sum(true);
  };

  return {
    look: () => learn(look()),
    /** In seconds, or undefined where nothing can be counted. */
    seconds: () => {
      learn(look());
      const first = [...known.values()].find(({ pid, from }) => pid === root && from === undefined);
      return first && totalOf(first);
    },
  };
}

/** Counts what this process and all that it starts use from now on. */
export function countCpu() {
  const counter = cpuCounter(process.pid);
  const timer = setInterval(counter.look, EVERY);
  timer.unref();
  return counter.seconds;
}

/** "CPU: 11.4 minutes, user and system." @param {number | undefined} seconds */
export function cpuInWords(seconds) {
  if (seconds === undefined) return 'CPU: counted on Linux alone.';
  return `CPU: ${(seconds / 60).toFixed(1)} minutes, user and system.`;
}
