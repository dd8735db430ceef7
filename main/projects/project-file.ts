import type { SaveState } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { CHANGED } from '../storage/durable-file.ts';
import { type Bytes, codeOf, type Files } from '../storage/files.ts';
import { isAsSeen, lookOutside, type Seen, seenOf } from '../storage/outside-change.ts';
import { projectAdapter } from '../storage/project-adapter.ts';
import { type Absorbed, type Barred, BEING_WRITTEN } from './absorb.ts';
import { fileBehind, troubleOf } from './disk-trouble.ts';
import { createQueue } from './queue.ts';

/** How long edits may stay out of the project file, in milliseconds. They are safe in the journal meanwhile. */
const IDLE = 300;
const LATEST = 1000;
/** Between looks for a partner's version. */
const LOOK = 2000;
/** Between tries when writing fails; the last repeats. */
const RETRIES = [1000, 2000, 5000, 15_000];
/** How often a file that others write at this very moment is looked at anew before it is written; then it is their turn to look. */
const TURNS = 5;

export interface ProjectFileOptions {
  readonly files: Files;
  /** Changes when the file is renamed under us. */
  readonly path: () => string;
  readonly document: () => ProjectDocument;
  readonly toBytes: (document: ProjectDocument) => Bytes;
  /** What lies there now; undefined where nothing does. */
  readonly seen: Seen | undefined;
  /** The document that lies there now. */
  readonly written: ProjectDocument | undefined;
  /** What we last wrote there, where something else lies there now: a change made outside is compared with it. */
  readonly base?: ProjectDocument | undefined;
  /** Why what lies there is not to be written over, where it is not. */
  readonly barred?: Barred | undefined;
  /** Takes in what somebody else wrote over `base`; says why it can't be written over, or what the file holds now. */
  readonly absorb: (bytes: Uint8Array, base: ProjectDocument | undefined) => Promise<Absorbed>;
  /** The file is no longer there. True where it was found under another name: `path` then says which. */
  readonly follow: (seen: Seen) => Promise<boolean>;
  readonly wrote: (document: ProjectDocument) => Promise<void>;
  readonly onSave: (save: SaveState) => void;
  readonly now: () => Date;
}

/** Keeps the project file up with the document, and notices when others write it. */
export interface ProjectFile {
  /** There is something to write, a second from now at the latest. */
  soon(): void;
  /** Writes now whatever is not in the file yet. */
  flush(): Promise<SaveState>;
  /** Looks for a partner's version now. */
  look(): Promise<void>;
  save(): SaveState;
  /** What lies there may be written over. */
  release(): void;
  /** Stops looking and writing; does not flush. */
  stop(): void;
}

/** The file is looked at anew, whatever it holds then. */
const isPassing = (why: Barred | undefined): boolean => why?.reason === BEING_WRITTEN.reason;

const isBarred = (absorbed: Absorbed): absorbed is Barred => 'reason' in absorbed;

/** Starts keeping a project file. Writes nothing until `soon` or `flush`. */
export const createProjectFile = (options: ProjectFileOptions): ProjectFile => {
  const { files, path } = options;
  const inTurn = createQueue();
  let { seen, written } = options;
  /** The last version that was sure to be in the file: what a change made outside is compared with. */
  let last = options.base ?? written;
  let { barred } = options;
  let save: SaveState = barred
    ? { state: 'failed', ...barred }
    : { state: 'saved', at: options.now().toISOString() };
  let timer: NodeJS.Timeout | undefined;
  let dueAt = 0;
  let failures = 0;
  let looked: Promise<void> | undefined;
  let isStopped = false;

  const say = (state: SaveState): SaveState => {
    save = state;
    options.onSave(state);
    return state;
  };
  /** Once; looking goes on. */
  const sayBarred = (why: Barred): SaveState =>
    save.state === 'failed' && save.sentence === why.sentence ? save : say({ state: 'failed', ...why });
  const lookNow = async (): Promise<void> => {
    const known = seen ?? { size: -1, tail: '', crc: 0, look: '' };
    const looked = await lookOutside(files, path(), known);
    if (looked.state === 'gone') {
      const isFound = seen !== undefined && (await options.follow(seen));
      if (isFound) return lookNow();
      seen = undefined;
      barred = undefined;
      return;
    }
    if (looked.state === 'different') {
      const absorbed = await options.absorb(looked.bytes, written ?? last);
      barred = isBarred(absorbed) ? absorbed : undefined;
      last = written ?? last;
      written = isBarred(absorbed) ? undefined : absorbed.holds;
      // Should it end up with these very bytes, they are judged then.
      if (isPassing(barred)) return;
    } else if (isPassing(barred)) {
      barred = undefined;
    }
    seen = looked.seen;
  };
  const writeNow = async (turns = TURNS): Promise<SaveState> => {
    await lookNow();
    if (barred) return sayBarred(barred);
    const document = options.document();
    if (document !== written) {
      // A version that somebody put there since the last look is never written over unread.
      const mayReplace = turns > 0 ? () => isAsSeen(files, path(), seen) : undefined;
      const adapter = projectAdapter(files, path(), () => null, options.toBytes, mayReplace);
      try {
        await adapter.write(document);
      } catch (error) {
        if (codeOf(error) === CHANGED) return writeNow(turns - 1);
        throw error;
      }
      seen = await seenOf(files, path(), options.toBytes(document));
      written = document;
      await options.wrote(document);
    }
    failures = 0;
    return say({ state: 'saved', at: options.now().toISOString() });
  };
  const plan = (wait: number): void => {
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
    timer.unref();
  };
  const flush = (): Promise<SaveState> => {
    clearTimeout(timer);
    timer = undefined;
    dueAt = 0;
    return inTurn(async () => {
      try {
        return await writeNow();
      } catch (error) {
        const trouble = troubleOf(error);
        plan(RETRIES[Math.min(failures, RETRIES.length - 1)] ?? LATEST);
        failures += 1;
        return say({ state: 'failed', reason: trouble.reason, sentence: fileBehind(trouble) });
      }
    });
  };
  /** Looks, and writes back what the other version lacked. */
  const look = (): Promise<void> => {
    // One look at a time: a file that is being written takes longer to look at than looks are apart.
    looked ??= inTurn(async () => {
      const wasBarred = barred !== undefined;
      await lookNow();
      if (barred) sayBarred(barred);
      // Even where there is nothing to write: the sign must say so again.
      else if (wasBarred || (seen && options.document() !== written)) plan(IDLE);
    })
      .catch(() => undefined)
      .finally(() => {
        looked = undefined;
      });
    return looked;
  };
  const looking = setInterval(() => void look(), LOOK);
  looking.unref();

  const soon = (): void => {
    const now = performance.now();
    dueAt ||= now + LATEST;
    if (failures === 0) plan(Math.max(0, Math.min(IDLE, dueAt - now)));
  };
  return {
    soon,
    flush,
    look,
    save: () => save,
    release: () => {
      barred = undefined;
      written = undefined;
      soon();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      clearInterval(looking);
    },
  };
};
