import { type Files, piecesOf } from '../../../main/storage/files.ts';

type Method = keyof Files;

/** Files that are not changed until they are let be. */
export interface Held {
  /** Resolves once one of them was about to be changed. */
  readonly reached: Promise<void>;
  release(): void;
}

/** A disk that can be told to fail: the double that stands in for the real one. */
export interface FailingFiles extends Files {
  /** From now on `method` fails with a system error of this code, where `path` (its end) fits. */
  fail(method: Method, code: string, path?: string): void;
  /** From now on `append` and `create` leave half of their bytes and then fail. */
  tear(code: string): void;
  /** Called before each method that changes something. */
  before: (method: Method, path: string) => Promise<void> | void;
  /** From now on changes that fit wait until they are released, or the disk heals. */
  hold(fits: (method: Method, path: string) => boolean): Held;
  /** Does everything again that it was asked, and what was held up. */
  heal(): void;
}

const systemError = (code: string): Error => Object.assign(new Error(`${code}: the test says so`), { code });

const changing: readonly Method[] = ['create', 'append', 'rename', 'syncFolder', 'remove', 'makeFolder'];

/** Wraps a real disk. */
export function failingFiles(real: Files): FailingFiles {
  let faults: { method: Method; code: string; path: string }[] = [];
  let torn: string | undefined;
  let release = (): void => undefined;
  const check = async (method: Method, path: string): Promise<void> => {
    if (changing.includes(method)) await files.before(method, path);
    const fault = faults.find((one) => one.method === method && path.endsWith(one.path));
    if (fault) throw systemError(fault.code);
  };
  const files: FailingFiles = {
    before: () => undefined,
    fail: (method, code, path = '') => void faults.push({ method, code, path }),
    tear: (code) => {
      torn = code;
    },
    hold: (fits) => {
      let reach = (): void => undefined;
      const reached = new Promise<void>((resolve) => {
        reach = resolve;
      });
      const held = new Promise<void>((letGo) => {
        release = () => {
          files.before = () => undefined;
          letGo();
        };
      });
      files.before = (method, path) => {
        if (!fits(method, path)) return;
        reach();
        return held;
      };
      return { reached, release: () => release() };
    },
    heal: () => {
      faults = [];
      torn = undefined;
      release();
    },
    read: (path) => check('read', path).then(() => real.read(path)),
    readTail: (path, length) => check('readTail', path).then(() => real.readTail(path, length)),
    stat: (path) => check('stat', path).then(() => real.stat(path)),
    create: async (path, bytes, mode) => {
      await check('create', path);
      if (torn === undefined) return real.create(path, bytes, mode);
      const whole = Buffer.concat(piecesOf(bytes));
      await real.create(path, whole.subarray(0, whole.length / 2), mode);
      throw systemError(torn);
    },
    append: async (path, bytes, at) => {
      await check('append', path);
      if (torn === undefined) return real.append(path, bytes, at);
      await real.append(path, bytes.subarray(0, bytes.length / 2), at);
      throw systemError(torn);
    },
    rename: (from, to) => check('rename', to).then(() => real.rename(from, to)),
    syncFolder: (path) => check('syncFolder', path).then(() => real.syncFolder(path)),
    remove: (path) => check('remove', path).then(() => real.remove(path)),
    list: (path) => check('list', path).then(() => real.list(path)),
    makeFolder: (path) => check('makeFolder', path).then(() => real.makeFolder(path)),
    removeFolder: (path) => check('removeFolder', path).then(() => real.removeFolder(path)),
    realPath: (path) => check('realPath', path).then(() => real.realPath(path)),
    canReplace: (path) =>
      faults.some((one) => one.method === 'canReplace' && path.endsWith(one.path))
        ? Promise.resolve(false)
        : real.canReplace(path),
  };
  return files;
}
