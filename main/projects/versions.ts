import type { ComparedVersion, VersionLine } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { type Change, prepareEdit } from '../../shared/document/edit.ts';
import { withErased } from '../../shared/document/erase.ts';
import { erasedIn } from '../../shared/document/erasures.ts';
import { readProject } from '../../shared/document/read-file.ts';
import { checkWrites } from '../../shared/records/check-edit.ts';
import { rules } from '../../shared/records/registry.ts';
import { readShelf, type Version } from '../storage/shadow.ts';
import { changesTo } from './changes-to.ts';
import { comparison } from './compare-version.ts';
import { type Ground, placesIn } from './ground.ts';
import { platform } from './platform.ts';
import { documentIn, mayBeJoined } from './reading.ts';
import { Said } from './routes.ts';
import { mayWrite, type Session } from './session.ts';
import type { Waiting, WaitingRoom } from './waiting.ts';

/** The versions of an open project: listed, kept, compared, and gone back to. */
export interface Versions {
  /** Newest first. Reads none of them: what is known without that is in the folder's memory. */
  list(session: Session): Promise<VersionLine[]>;
  /** A named version is never thinned out. Rejects with the system's error. */
  keep(session: Session, name: string): Promise<void>;
  read(session: Session, number: number): Promise<{ document: string; incoming: string }>;
  compare(session: Session, number: number): Promise<ComparedVersion>;
  /** A version of now is kept first; the changes are the window's to make, as one edit of its own. */
  restore(session: Session, number: number): Promise<readonly Change[]>;
}

const DAMAGED =
  'This version cannot be read: it was damaged on the disk. Nothing else depends on it; choose another one.';
const GONE = 'This version is no longer there. Versions are thinned out as they grow old.';

type Found = Pick<Waiting, 'document' | 'changedOutside'>;

/** Leaves out what this version of the app cannot write, so that the rest can be gone back to. */
const writable = (now: ProjectDocument, changes: readonly Change[]): readonly Change[] => {
  const isSound = (some: readonly Change[]) => !checkWrites(now, prepareEdit(now, some, rules));
  return isSound(changes) ? changes : changes.filter((change) => isSound([change]));
};

/** Every version is read when it is asked for, one at a time. */
export const createVersions = (ground: Ground, waiting: WaitingRoom): Versions => {
  const shelfOf = ({ key }: Session) => readShelf(ground.files, placesIn(ground.home).versions(key));
  const find = async (session: Session, number: number): Promise<Found | string> => {
    const version = (await shelfOf(session)).versions.find((one) => one.number === number);
    if (!version) return GONE;
    const bytes = await ground.files.read(version.path).catch(() => undefined);
    // Our own, so its records need no second judgement: that takes longer than reading them.
    const read = bytes && readProject(bytes, platform);
    const document = read && documentIn(read);
    // A file as it was found, changed by hand, is among them too.
    const changedOutside = read?.outcome === 'changedOutside' && version.reason === 'outside';
    if (!read || !document || !(changedOutside || mayBeJoined(read))) return DAMAGED;
    return { document: withErased(document, erasedIn(session.document), rules), changedOutside };
  };
  const sure = async (session: Session, number: number): Promise<Found> => {
    const found = await find(session, number);
    if (typeof found === 'string') throw new Said(found);
    return found;
  };
  /** Numbers that were thinned out are forgotten along the way. */
  const remember = async (
    { memory }: Session,
    versions: readonly Version[],
    number: number,
    known: { readonly name?: string | undefined; readonly by: string; readonly cards: number },
  ): Promise<void> => {
    const before = memory.data.kept[number];
    if (before?.by === known.by && before.cards === known.cards && before.name === known.name) return;
    const there = new Set(versions.map((version) => String(version.number)));
    await memory.update((data) => ({
      ...data,
      kept: {
        ...Object.fromEntries(Object.entries(data.kept).filter(([one]) => there.has(one))),
        [number]: known,
      },
    }));
  };
  return {
    list: async (session) => {
      const { versions } = await shelfOf(session);
      const { kept } = session.memory.data;
      return versions
        .map(({ number, at, reason }) => {
          const known = kept[number];
          return {
            number,
            at,
            reason,
            name: known?.name ?? '',
            by: known?.by ?? '',
            cards: known?.cards ?? null,
          };
        })
        .reverse();
    },
    keep: async (session, name) => {
      const { number, path } = await session.editor.keep('named');
      const { versions } = await shelfOf(session);
      const known = comparison(session.document, session.document, []);
      if (known.outcome !== 'ok') return;
      try {
        await remember(session, versions, number, { name, by: known.by, cards: known.cards });
      } catch (error) {
        // Nobody would know it by its name, and it would never be thinned out.
        await ground.files.remove(path).catch(() => undefined);
        throw error;
      }
    },
    read: async (session, number) => {
      const version = await sure(session, number);
      const incoming = waiting.add({ ...version, name: `version ${number}`, origin: 'version' });
      return { document: JSON.stringify(version.document), incoming };
    },
    compare: async (session, number) => {
      const found = await find(session, number);
      if (typeof found === 'string') return { outcome: 'damaged', sentence: found };
      const now = session.document;
      const compared = comparison(now, found.document, changesTo(now, found.document));
      if (compared.outcome !== 'ok') return compared;
      const name = session.memory.data.kept[number]?.name;
      // It only spares a later look: a full disk must not keep anybody from comparing.
      await remember(session, (await shelfOf(session)).versions, number, {
        name,
        by: compared.by,
        cards: compared.cards,
      }).catch((error: unknown) => ground.log(`A version's count could not be noted: ${error}`));
      return compared;
    },
    restore: async (session, number) => {
      mayWrite(session);
      const { document: wanted } = await sure(session, number);
      await session.editor.keep('beforeRestore');
      return writable(session.document, changesTo(session.document, wanted));
    },
  };
};
