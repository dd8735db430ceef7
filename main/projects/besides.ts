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
  const look = async ({ key, path, document }: Shown): Promise<BesideLine[]> => {
    const find = finders.get(key) ?? createBesideFinder(files);
    finders.set(key, find);
    const lines = (await find(path, document)).map((copy) => ({
      name: copy.name,
      incoming: waiting.add({ ...copy, changedOutside: false, origin: 'beside' }, `${key} ${copy.name}`),
    }));
    const text = JSON.stringify(lines);
    if (text !== (told.get(key) ?? '[]')) {
      told.set(key, text);
      tell(key, lines);
    }
    return lines;
  };
  const leave = (key: string): void => {
    clearInterval(timers.get(key));
    for (const map of [timers, finders, told]) map.delete(key);
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
