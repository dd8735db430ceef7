import type { ProjectDocument } from '../../shared/document/document.ts';
import type { Files } from '../storage/files.ts';
import { createBesideFinder } from './beside.ts';
import type { WaitingRoom } from './waiting.ts';

/** How often the folder of an open project is looked through, in milliseconds. */
const LOOK = 4000;

/** A copy beside an open project's file, as windows know it. */
export interface BesideLine {
  name: string;
  incoming: string;
}

/** What it has to know of an open project. */
interface Shown {
  readonly key: string;
  readonly path: string;
  readonly document: ProjectDocument;
}

/** Copies that turn up beside open projects wait to be looked at, and are told of. */
export interface Besides {
  /** Looks now. */
  look(project: Shown): Promise<BesideLine[]>;
  /** Looks now and then, until `leave`. */
  follow(project: Shown): void;
  /** What was found beside this project waits no longer. */
  leave(key: string): void;
}

/** `tell` hears whenever there are others than before. */
export const createBesides = (
  files: Files,
  waiting: WaitingRoom,
  tell: (key: string, beside: BesideLine[]) => void,
): Besides => {
  const finders = new Map<string, ReturnType<typeof createBesideFinder>>();
  const told = new Map<string, string>();
  const timers = new Map<string, NodeJS.Timeout>();
  /** Also of copies that are gone since: a person may be looking at one. */
  const placed = new Map<string, Set<string>>();
  const look = async ({ key, path, document }: Shown): Promise<BesideLine[]> => {
    const find = finders.get(key) ?? createBesideFinder(files);
    finders.set(key, find);
    const found = await find(path, document);
    // Left meanwhile: nobody would remove them.
    if (finders.get(key) !== find) return [];
    const lines = found.map((copy) => ({
      name: copy.name,
      incoming: waiting.add({ ...copy, changedOutside: false, origin: 'beside' }, `${key} ${copy.name}`),
    }));
    placed.set(key, new Set([...(placed.get(key) ?? []), ...lines.map(({ incoming }) => incoming)]));
    const text = JSON.stringify(lines);
    if (text !== (told.get(key) ?? '[]')) {
      told.set(key, text);
      tell(key, lines);
    }
    return lines;
  };
  const leave = (key: string): void => {
    clearInterval(timers.get(key));
    for (const incoming of placed.get(key) ?? []) waiting.remove(incoming);
    for (const map of [timers, finders, told, placed]) map.delete(key);
  };
  return {
    look,
    follow: (project) => {
      leave(project.key);
      const timer = setInterval(() => void look(project).catch(() => undefined), LOOK);
      timer.unref();
      timers.set(project.key, timer);
    },
    leave,
  };
};
