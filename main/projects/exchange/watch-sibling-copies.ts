import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { Files } from '../../storage/files.ts';
import { createSiblingFinder } from './find-sibling-copies.ts';
import type { IncomingCopies } from './incoming-copies.ts';

/** How often the folder of an open project is checked, in milliseconds. */
const CHECK_INTERVAL_MS = 4000;

/** A copy beside an open project's file, as windows know it. */
export interface SiblingCopySummary {
  name: string;
  incomingId: string;
}

/** What the watcher needs of an open project. */
interface WatchedProject {
  readonly key: string;
  readonly path: string;
  readonly document: ProjectDocument;
}

/** Finds copies beside open projects; they become incoming copies, and windows are told of them. */
export interface SiblingWatcher {
  /** Checks now. */
  checkNow(project: WatchedProject): Promise<SiblingCopySummary[]>;
  /** Checks at an interval, until `unwatch`. */
  watch(project: WatchedProject): void;
  /** Stops, and removes the incoming copies that were found. */
  unwatch(key: string): void;
}

/** `onFound` is called whenever the copies differ from those of the last check. */
export function createSiblingWatcher(
  files: Files,
  incomingCopies: IncomingCopies,
  onFound: (key: string, siblings: SiblingCopySummary[]) => void,
): SiblingWatcher {
  const finders = new Map<string, ReturnType<typeof createSiblingFinder>>();
  const lastTextByKey = new Map<string, string>();
  const timers = new Map<string, NodeJS.Timeout>();
  /** Also of copies that are gone since: a person may be reviewing one. */
  const incomingIdsByKey = new Map<string, Set<string>>();
  const checkNow = async ({ key, path, document }: WatchedProject): Promise<SiblingCopySummary[]> => {
    const find = finders.get(key) ?? createSiblingFinder(files);
    finders.set(key, find);
    const found = await find(path, document);
    // Unwatched meanwhile: nobody would remove them.
    if (finders.get(key) !== find) return [];
    const lines = found.map((copy) => ({
      name: copy.name,
      incomingId: incomingCopies.add(
        { ...copy, changedOutside: false, origin: 'sibling' },
        `${key} ${copy.name}`,
      ),
    }));
    incomingIdsByKey.set(
      key,
      new Set([...(incomingIdsByKey.get(key) ?? []), ...lines.map(({ incomingId }) => incomingId)]),
    );
    const text = JSON.stringify(lines);
    if (text !== (lastTextByKey.get(key) ?? '[]')) {
      lastTextByKey.set(key, text);
      onFound(key, lines);
    }
    return lines;
  };
  const unwatch = (key: string): void => {
    clearInterval(timers.get(key));
    for (const incoming of incomingIdsByKey.get(key) ?? []) incomingCopies.remove(incoming);
    for (const map of [timers, finders, lastTextByKey, incomingIdsByKey]) map.delete(key);
  };
  return {
    checkNow,
    watch: (project) => {
      unwatch(project.key);
      const timer = setInterval(() => void checkNow(project).catch(() => undefined), CHECK_INTERVAL_MS);
      timer.unref();
      timers.set(project.key, timer);
    },
    unwatch,
  };
}
