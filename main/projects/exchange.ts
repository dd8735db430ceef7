import { adopt } from '../../shared/document/adopt.ts';
import type { ProjectDocument, Ref } from '../../shared/document/document.ts';
import { applyEdit, type Change, nextDot } from '../../shared/document/edit.ts';
import { newSessionId } from '../../shared/document/ids.ts';
import { merge } from '../../shared/document/merge.ts';
import { type Taken, unTake } from '../../shared/document/un-take.ts';
import { rules } from '../../shared/records/registry.ts';
import { readShelf } from '../storage/shadow.ts';
import { changesTo } from './changes-to.ts';
import { type Ground, placesIn } from './ground.ts';
import { type MergeCounts, reviewOf } from './merge-review.ts';
import { random } from './platform.ts';
import { mayBeJoined, readAt } from './reading.ts';
import { Said } from './routes.ts';
import type { Session } from './session.ts';
import type { Waiting, WaitingRoom } from './waiting.ts';

/** One version in the list. */
export interface VersionLine {
  number: number;
  at: string;
  reason: string;
}

/** Taking copies in and out of an open project, and its versions. */
export interface Exchange {
  preview(session: Session, incoming: string): MergeCounts;
  /** A version of before is kept first. Rejects with the system's error, and then nothing changed. */
  takeIn(session: Session, incoming: string): Promise<MergeCounts>;
  leaveOut(session: Session, incoming: string): Promise<void>;
  unTake(session: Session): Promise<{ done: boolean; sentence: string }>;
  versions(session: Session): Promise<VersionLine[]>;
  keepVersion(session: Session): Promise<void>;
  version(session: Session, number: number): Promise<{ document: string; incoming: string }>;
  restore(session: Session, number: number): Promise<readonly Change[]>;
}

/** Their copy in mine. Where its stamps can't be believed, only its values, under a dot of our own. */
const joined = (
  mine: ProjectDocument,
  { document, changedOutside, base = mine }: Waiting,
): { document: ProjectDocument; changed: readonly Ref[] } => {
  if (!changedOutside) return merge(mine, document, rules);
  const { edit } = adopt(base, document);
  if (!edit) return { document: mine, changed: [] };
  const session = newSessionId(random);
  const applied = applyEdit(mine, edit, nextDot(mine.clock, session), rules);
  return { document: applied.document, changed: applied.touched };
};

const mayWrite = ({ readOnly }: Session): void => {
  if (readOnly) throw new Said('This project is open for reading only. Nothing was changed.');
};

/** Copies wait in `waiting`; what was taken in last can be undone whole while nothing was edited since. */
export const createExchange = (ground: Ground, waiting: WaitingRoom): Exchange => {
  const taken = new Map<string, Taken>();
  const find = (incoming: string): Waiting => {
    const found = waiting.get(incoming);
    if (!found) throw new Said('This copy is no longer waiting. Receive it again.');
    return found;
  };
  const versionOf = async (
    session: Session,
    number: number,
  ): Promise<Pick<Waiting, 'document' | 'changedOutside'>> => {
    const shelf = await readShelf(ground.files, placesIn(ground.home).versions(session.key));
    const version = shelf.versions.find((one) => one.number === number);
    const read = version && (await readAt(ground.files, version.path));
    // A file as it was found, changed by hand, is among them too.
    const changedOutside = read?.outcome.outcome === 'changedOutside';
    if (!read?.document || !(changedOutside || mayBeJoined(read.outcome))) {
      throw new Said('This version is no longer there, or cannot be read.');
    }
    return { document: read.document, changedOutside };
  };
  const settled = async (session: Session, incoming: string): Promise<void> => {
    if (waiting.get(incoming)?.origin === 'older') {
      await session.memory.update((data) => ({ ...data, lacking: null }));
    }
    const copy = waiting.get(incoming);
    if (copy?.origin === 'outside') session.answered(copy.document);
    waiting.remove(incoming);
  };
  const ours = (session: Session): ReadonlySet<string> => new Set(session.memory.data.ours);
  return {
    preview: (session, incoming) => {
      const mine = session.document;
      const { document, changed } = joined(mine, find(incoming));
      return reviewOf(mine, document, changed, ours(session));
    },
    takeIn: async (session, incoming) => {
      const copy = find(incoming);
      mayWrite(session);
      if (copy.origin === 'outside') await session.keepOutside(copy.document);
      let counts: MergeCounts = { comesIn: 0, clashes: 0, setsBack: 0, lines: [] };
      let before = session.document;
      const after = await session.editor.replace({
        make: (mine) => {
          const result = joined(mine, copy);
          before = mine;
          counts = reviewOf(mine, result.document, result.changed, ours(session));
          return result.document;
        },
        keep: 'beforeMerge',
        reason: 'merged',
        sentence: `“${copy.name}” was taken in.`,
      });
      taken.set(session.key, { before, after });
      await settled(session, incoming);
      return counts;
    },
    leaveOut: async (session, incoming) => {
      const copy = waiting.get(incoming);
      if (copy?.origin === 'outside') {
        mayWrite(session);
        await session.keepOutside(copy.document);
      }
      await settled(session, incoming);
    },
    unTake: async (session) => {
      mayWrite(session);
      const last = taken.get(session.key);
      let done = false;
      await session.editor.replace({
        make: (mine) => {
          const out = last && unTake(mine, last);
          done = out !== undefined;
          return out ?? mine;
        },
        reason: 'restored',
        sentence: 'What was taken in is out again.',
        freshSession: true,
      });
      if (done) taken.delete(session.key);
      const sentence = done
        ? 'What was taken in is out again. The copy can be taken in at any time.'
        : 'Something was edited since, so it cannot be undone as a whole. Undo single changes, or go back to a version.';
      return { done, sentence };
    },
    versions: async (session) => {
      const { versions } = await readShelf(ground.files, placesIn(ground.home).versions(session.key));
      return versions.map(({ number, at, reason }) => ({ number, at, reason })).reverse();
    },
    keepVersion: (session) => session.editor.keep('named'),
    version: async (session, number) => {
      const version = await versionOf(session, number);
      const incoming = waiting.add({ ...version, name: `version ${number}`, origin: 'version' });
      return { document: JSON.stringify(version.document), incoming };
    },
    restore: async (session, number) => {
      const { document: wanted } = await versionOf(session, number);
      await session.editor.keep('beforeRestore');
      return changesTo(session.document, wanted);
    },
  };
};
