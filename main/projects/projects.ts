import { EventPublisher } from '@orpc/server';
import type { ProjectEvent } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import type { Opened } from './begin-session.ts';
import { type BesideLine, createBesides } from './besides.ts';
import type { Entries } from './entries.ts';
import type { Ground } from './ground.ts';
import { openSession } from './open-session.ts';
import { outcomeOfAsking } from './outside.ts';
import type { Session } from './session.ts';
import { digestOf } from './summary.ts';
import { createUnsaved } from './unsaved.ts';
import type { WaitingRoom } from './waiting.ts';

/** A project that nobody looks at any more is closed after this long, in milliseconds: a page may only be reloading. */
const LINGER = 10_000;

/** The projects that are open, each once, however many windows show it. */
export interface Projects {
  /** Opens a project, or finds it open. */
  open(key: string): Promise<Opened>;
  /** Copies beside an open project's file that hold more; other windows hear of them too. */
  beside(session: Session): Promise<BesideLine[]>;
  /** Only where it is open already. */
  current(key: string): Session | undefined;
  /** What happens to a project from now on, until `signal`. */
  watch(key: string, signal: AbortSignal | undefined): AsyncGenerator<ProjectEvent>;
  /** A window leaves: all is written, and closed unless another window still shows it. */
  leave(key: string): Promise<void>;
  /** Everything on disk, and no longer open; waits for it. */
  close(key: string): Promise<void>;
  closeAll(): Promise<void>;
  /** Tries to write everything now; resolves to what a disk in trouble has not taken, a sentence a project. */
  unsaved(): Promise<readonly string[]>;
  /** When a project that is open was changed last, as an ISO time. */
  changedAt(key: string): string | undefined;
}

export interface ProjectsOptions {
  readonly ground: Ground;
  readonly entries: Entries;
  readonly waiting: WaitingRoom;
  /** Something that Home shows may be different now. */
  readonly onChange: () => void;
}

/** Nothing is open at first. */
export const createProjects = ({ ground, entries, waiting, onChange }: ProjectsOptions): Projects => {
  const open = new Map<string, Promise<Opened>>();
  const closing = new Map<string, Promise<void>>();
  const sessions = new Map<string, Session>();
  const changed = new Map<string, string>();
  const watchers = new Map<string, number>();
  const unsaved = createUnsaved();
  const events = new EventPublisher<Record<string, ProjectEvent>>({
    maxBufferedEvents: Number.MAX_SAFE_INTEGER,
  });

  const besides = createBesides(ground.files, waiting, (key, beside) =>
    events.publish(key, { type: 'beside', beside }),
  );

  const start = async (key: string): Promise<Opened> => {
    const entry = entries.get(key);
    if (!entry) {
      const sentence = 'This project is no longer in the list. Open its file again.';
      return { outcome: { outcome: 'missing', sentence, details: [] } };
    }
    const opened = await openSession({
      ground,
      key,
      path: entry.path,
      tell: (event) => {
        unsaved.hear(key, event);
        events.publish(key, event);
      },
      onAsk: () => {
        const session = sessions.get(key);
        if (!session) return;
        const outcome = outcomeOfAsking(waiting, key, session.question, session.readOnly);
        events.publish(key, { type: 'outcome', outcome });
      },
      onChange: () => {
        changed.set(key, ground.now().toISOString());
        onChange();
      },
      onErased: (document, path) => remember(key, document, path),
      onMoved: (path) => entries.change(key, { path }),
    });
    if (opened.session) {
      sessions.set(key, opened.session);
      besides.follow(opened.session);
    }
    // A full disk must not keep anybody from reading.
    await entries
      .change(key, { openedAt: ground.now().toISOString() })
      .catch((error: unknown) => ground.log(`The list could not be brought up to date: ${error}`));
    return opened;
  };
  const remember = async (key: string, document: ProjectDocument, path: string): Promise<void> => {
    const look = (await ground.files.mark(path))?.look;
    const changedAt = changed.get(key);
    await entries.change(key, {
      digest: digestOf(document),
      ...(look === undefined ? {} : { look }),
      ...(changedAt === undefined ? {} : { changedAt }),
    });
  };
  const finish = async (key: string, opening: Promise<Opened>): Promise<void> => {
    // Whoever asked to open it hears of that error.
    const opened = await opening.catch(() => undefined);
    sessions.delete(key);
    besides.leave(key);
    if (!opened?.session) return;
    await opened.session.close();
    unsaved.forget(key);
    await remember(key, opened.session.document, opened.session.path).catch((error: unknown) =>
      ground.log(`The list could not be brought up to date: ${error}`),
    );
    changed.delete(key);
  };
  const close = async (key: string): Promise<void> => {
    const opening = open.get(key);
    if (opening) {
      open.delete(key);
      closing.set(
        key,
        finish(key, opening).finally(() => closing.delete(key)),
      );
    }
    await closing.get(key);
  };
  const left = (key: string): void => {
    const rest = (watchers.get(key) ?? 1) - 1;
    watchers.set(key, rest);
    if (rest > 0) return;
    // Whoever closed the last window was asked before its edits went with it; the file tries on, and says so again.
    unsaved.forget(key);
    const timer = setTimeout(() => {
      if ((watchers.get(key) ?? 0) === 0) void close(key);
    }, LINGER);
    timer.unref();
  };
  return {
    open: async (key) => {
      const found = open.get(key);
      if (found) return found;
      // Two sessions must never write the same journal.
      const opening = (closing.get(key) ?? Promise.resolve()).then(() => start(key));
      open.set(key, opening);
      // What could not be opened is tried anew next time.
      const forget = (): void => {
        if (open.get(key) === opening) open.delete(key);
      };
      try {
        const opened = await opening;
        if (!opened.session) forget();
        return opened;
      } catch (error) {
        forget();
        throw error;
      }
    },
    beside: besides.look,
    current: (key) => sessions.get(key),
    watch: (key, signal) => {
      watchers.set(key, (watchers.get(key) ?? 0) + 1);
      // Listening begins with the call, not with the first look: nothing is missed in between.
      const heard = events.subscribe(key, signal ? { signal } : {});
      const session = sessions.get(key);
      return (async function* () {
        try {
          if (session) yield { type: 'save', save: session.save() } as const;
          yield* heard;
        } finally {
          left(key);
        }
      })();
    },
    leave: async (key) => {
      if ((watchers.get(key) ?? 0) > 0) await sessions.get(key)?.flush();
      else await close(key);
    },
    close,
    closeAll: async () => {
      await Promise.all([...open.keys(), ...closing.keys()].map(close));
    },
    unsaved: async () => {
      await Promise.all([...sessions.values()].map((session) => session.flush()));
      return [...unsaved.sentences()].map(([key, sentence]) => {
        const session = sessions.get(key);
        return session ? `${digestOf(session.document).title}: ${sentence}` : sentence;
      });
    },
    changedAt: (key) => changed.get(key),
  };
};
