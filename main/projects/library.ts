import { crc32 } from 'node:zlib';
import type { OpenOutcome } from '../../shared/contract.ts';
import type { Fields, ProjectDocument } from '../../shared/document/document.ts';
import { newId } from '../../shared/document/ids.ts';
import { excessInWords, excessOf } from '../../shared/document/size-limit.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { clearStaleDrafts, writeDurably } from '../storage/durable-file.ts';
import { freePath, isInside, pathFrom } from '../storage/safe-path.ts';
import { putInBin, takeFromBin } from './bin.ts';
import type { Entries, Entry } from './entries.ts';
import { type Ground, placesIn } from './ground.ts';
import { openMemory } from './memory.ts';
import { asOwn, duplicateOf, type Made, newProject } from './own-copy.ts';
import { platform, random } from './platform.ts';
import type { Projects } from './projects.ts';
import { type Found, mayBeJoined, readAt, readBytes } from './reading.ts';
import { Said } from './routes.ts';
import { digestOf } from './summary.ts';
import type { Waiting, WaitingRoom } from './waiting.ts';

export interface LibraryOptions {
  readonly ground: Ground;
  readonly entries: Entries;
  readonly projects: Projects;
  readonly waiting: WaitingRoom;
}

/** The projects that Home lists. */
export interface Library {
  /** Rejects with the system's error. */
  create(fields: Fields): Promise<string>;
  /** A copy of a shipped project; the same one again while nobody has touched it. */
  sample(text: string): Promise<string>;
  openPath(typed: string): Promise<OpenOutcome>;
  receive(name: string, bytes: Uint8Array): Promise<OpenOutcome>;
  keepApart(waiting: Waiting): Promise<string>;
  duplicate(key: string): Promise<string>;
  bin(key: string): Promise<void>;
  bringBack(key: string): Promise<void>;
}

const NEWER_COPY =
  'This is a copy of a project that is here already, made by a newer version of Alongside. To take it in, update Alongside first.';

const titleIn = (document: ProjectDocument): string => digestOf(document).title;

/** Opens the list of projects of a data folder. */
export const createLibrary = ({ ground, entries, projects, waiting }: LibraryOptions): Library => {
  const { files, now } = ground;
  const places = placesIn(ground.home);
  const toBytes = (document: ProjectDocument): Uint8Array => createWriter(platform)(document);

  const addEntry = async (path: string, document: ProjectDocument, sample?: number): Promise<string> => {
    const entry: Entry = {
      key: newId(random),
      project: document.project,
      path,
      binned: false,
      openedAt: now().toISOString(),
      changedAt: now().toISOString(),
      digest: digestOf(document),
      ...(sample === undefined ? {} : { sample }),
    };
    const look = (await files.mark(path))?.look;
    await entries.add(look === undefined ? entry : { ...entry, look });
    return entry.key;
  };
  /** Lays a file down in our folder and lists it. */
  const settle = async (bytes: Uint8Array, document: ProjectDocument, sample?: number): Promise<string> => {
    const excess = excessOf(document, bytes);
    if (excess) throw new Said(excessInWords[excess]);
    await files.makeFolder(places.projects);
    await clearStaleDrafts(files, places.projects);
    const path = await freePath(files, places.projects, titleIn(document));
    await writeDurably(files, path, bytes);
    return addEntry(path, document, sample);
  };
  const settleMade = async ({ document, session }: Made): Promise<string> => {
    const key = await settle(toBytes(document), document);
    const path = entries.get(key)?.path ?? '';
    const memory = await openMemory(files, places.versions(key), { key, path, project: document.project });
    await memory.update((data) => ({ ...data, ours: [session] }));
    return key;
  };
  const entryOf = (key: string): Entry => {
    const entry = entries.get(key);
    if (!entry) throw new Said('This project is no longer in the list.');
    return entry;
  };
  /** The project as it is now, open or not, to go on from. */
  const documentOf = async (key: string): Promise<ProjectDocument> => {
    const session = projects.current(key);
    const { document, outcome } = session ?? (await readAt(files, entryOf(key).path));
    const isSound = session ? outcome.outcome !== 'newer' : mayBeJoined(outcome);
    if (!document || !isSound) throw new Said(`It was not duplicated. ${outcome.sentence}`);
    return document;
  };
  /** What its file holds, or will hold once the last edit is on its way no more. */
  const bytesOf = async ({ key, path }: Entry): Promise<Uint8Array | undefined> => {
    const document = projects.current(key)?.document;
    return document ? toBytes(document) : files.read(path);
  };
  const listed = async (path: string, found: Found): Promise<OpenOutcome> => {
    const known = entries.all().find((entry) => entry.path === path);
    if (known) {
      await entries.change(known.key, { binned: false, openedAt: now().toISOString() });
      return { ...found.outcome, key: known.key };
    }
    if (!found.document) return found.outcome;
    return { ...found.outcome, key: await addEntry(path, found.document) };
  };
  /** A listed project that a copy belongs to. */
  const hereAlready = async (document: ProjectDocument): Promise<Entry | undefined> => {
    for (const entry of entries.all()) {
      if (entry.project !== document.project || entry.binned) continue;
      if (await files.mark(entry.path)) return entry;
    }
    return undefined;
  };
  return {
    create: async (fields) => settleMade(newProject(ground, fields)),
    sample: async (text) => {
      for (const entry of entries.all()) {
        if (entry.sample === undefined || entry.binned) continue;
        const bytes = await bytesOf(entry).catch(() => undefined);
        if (bytes && crc32(bytes) === entry.sample) return entry.key;
      }
      const { document, outcome } = readBytes(platform.encode(text));
      if (!document) throw new Said(outcome.sentence);
      const own = asOwn(document);
      const bytes = toBytes(own);
      return settle(bytes, own, crc32(bytes));
    },
    openPath: async (typed) => {
      const path = pathFrom(typed);
      const real = await files.follow(path).catch(() => path);
      if (isInside(places.versionsRoot, real)) {
        const sentence =
          'This is one of the versions that Alongside keeps for itself. To open it, copy the file to another folder first.';
        return { outcome: 'unreadable', sentence, details: [real] };
      }
      return listed(real, await readAt(files, real));
    },
    receive: async (name, bytes) => {
      const { outcome, document } = readBytes(bytes);
      if (!document) return outcome;
      const here = await hereAlready(document);
      if (!here) return { ...outcome, key: await settle(bytes, document) };
      const changedOutside = outcome.outcome === 'changedOutside';
      if (!changedOutside && !mayBeJoined(outcome)) {
        const stays = `“${titleIn(document)}” here stays as it is.`;
        return { ...outcome, sentence: `${NEWER_COPY} ${stays}` };
      }
      const incoming = waiting.add({ document, name, changedOutside, origin: 'received' });
      const sentence = `This is a copy of “${titleIn(document)}”, which is here already. See what is in it before you take it in, or keep it as a project of its own.`;
      return { outcome: 'sameProject', key: here.key, incoming, sentence, details: outcome.details };
    },
    keepApart: async ({ document, origin }) => {
      // What we kept of a file that can no longer be read is that very project.
      const own = origin === 'kept' ? document : asOwn(document);
      return settle(toBytes(own), own);
    },
    duplicate: async (key) => {
      const document = await documentOf(key);
      return settleMade(duplicateOf(ground, document, `${titleIn(document)} (copy)`));
    },
    bin: async (key) => {
      await projects.close(key);
      await putInBin(ground, entries, entryOf(key));
    },
    bringBack: (key) => takeFromBin(ground, entries, entryOf(key)),
  };
};
