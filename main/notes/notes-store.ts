import { join } from 'node:path';
import { z } from 'zod';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { erasedRecordsOf } from '../../shared/document/model/erasures.ts';
import { MAX_COMPARED_NOTES_LENGTH } from '../../shared/input-size-limits.ts';
import { lineMoves } from '../../shared/notes/matching/line-moves.ts';
import { noteLines } from '../../shared/notes/note-lines.ts';
import { removeStaleTemporaryFiles } from '../storage/durable-file.ts';
import { type Files, isNotFoundError } from '../storage/files.ts';
import { type JsonStore, openJsonStore } from '../storage/json-store.ts';
import { createMutex } from '../storage/mutex.ts';
import {
  changeDrafts,
  type DraftAside,
  draftsAside,
  type NotesFolder,
  readDraft,
  setDraftAside,
  takeUpDraft,
  writeDraft,
} from './draft-files.ts';
import { linesInDocument } from './lines-in-document.ts';
import { memorySchema, type NotesMemory } from './notes-memory.ts';
import { scrubDraft, scrubLines, scrubMemory, sessionOfDraft } from './scrub-lines.ts';

const lineNumbersSchema = z.array(z.number());

const storedTextSchema = z.object({
  /** ISO time. */
  keptAt: z.string(),
  /** What the notes' file was called. */
  name: z.string(),
  lines: z.array(z.string()),
  /** The lines of each record that they made or found here, by its id: an erasure knows of the record no more than that. */
  linesOf: z.record(z.string(), lineNumbersSchema),
});
type StoredText = z.infer<typeof storedTextSchema>;

/** The text of a meeting's notes. An erased line is empty. */
export interface NotesText {
  readonly session: string;
  readonly name: string;
  readonly lines: readonly string[];
}

export interface TextToKeep {
  readonly session: string;
  readonly name: string;
  readonly text: string;
  /** As `NotesPlan.linesOf`. */
  readonly linesOf: { readonly [id: string]: readonly number[] };
}

/**
 * What this computer keeps of the meeting notes of one project, beside its versions: their text, a review that is half
 * done, and what a person chose. None of it is in the project file. Every method rejects with the system's error.
 */
export interface NotesStore {
  /** Keeps the text of a meeting's notes, in the place of what was kept. `document`: as it is when this is written. */
  keepText(text: TextToKeep, document: () => ProjectDocument): Promise<void>;
  textOf(session: string): Promise<NotesText | undefined>;
  /** The newest first; the oldest are left out where all would be too long for one answer. */
  texts(): Promise<readonly NotesText[]>;
  /** Null forgets it. False, and not kept: begun before the last purge, so that it may say what was erased. */
  saveDraft(draft: string | null, purges: number): Promise<boolean>;
  /** The review, and how often erased words were purged since the app was started. */
  loadDraft(): Promise<{ draft: string | null; purges: number }>;
  /** Puts the review aside as it is, so that another can be kept. */
  setDraftAside(): Promise<void>;
  /** Those that were put aside, the first put aside first. */
  draftsAside(): Promise<readonly DraftAside[]>;
  /** Takes one up again; the review that is half done, if any, is put aside for it. */
  takeUpDraft(number: number): Promise<void>;
  remember(memory: NotesMemory): Promise<void>;
  memory(): Promise<NotesMemory>;
  /** Takes out the lines of records that are erased in the document, here and in the review that is half done. */
  purgeErased(document: ProjectDocument): Promise<void>;
}

const nothingKept: StoredText = { keptAt: '', name: '', lines: [], linesOf: {} };
const nothingRemembered: NotesMemory = { sections: {}, roles: {} };
const TEXT_FILE_ENDING = '.json';
/** In the names of copies that `openJsonStore` puts by. */
const DAMAGED = '.damaged-';

interface Folder extends NotesFolder {
  readonly texts: string;
}

const openText = ({ files, texts }: Folder, session: string): Promise<JsonStore<StoredText>> =>
  openJsonStore(files, join(texts, `${session}${TEXT_FILE_ENDING}`), storedTextSchema, nothingKept);

const openMemory = ({ files, path }: Folder): Promise<JsonStore<NotesMemory>> =>
  openJsonStore(files, join(path, 'memory.json'), memorySchema, nothingRemembered);

const namesIn = (files: Files, folder: string): Promise<readonly string[]> =>
  files.list(folder).catch((error: unknown) => {
    if (isNotFoundError(error)) return [];
    throw error;
  });

const sessionsIn = async ({ files, texts }: Folder): Promise<readonly string[]> =>
  (await namesIn(files, texts))
    .filter((name) => name.endsWith(TEXT_FILE_ENDING) && !name.startsWith('.'))
    .map((name) => name.slice(0, -TEXT_FILE_ENDING.length));

const toNotesText = (session: string, { name, lines }: StoredText): NotesText => ({ session, name, lines });

const erasedIdsOf = (document: ProjectDocument): ReadonlySet<string> =>
  new Set(erasedRecordsOf(document).map(({ id }) => id));

/** Numbers of lines that an erased record holds, also where another has them too, and ids of the erased ones. */
const erasedLinesIn = ({ linesOf }: StoredText, erased: ReadonlySet<string>) => {
  const ids = Object.keys(linesOf).filter((id) => erased.has(id));
  return { ids, numbers: new Set(ids.flatMap((id) => linesOf[id] ?? [])) };
};

const withoutErased = (text: StoredText, erased: ReadonlySet<string>): StoredText => {
  const { ids, numbers } = erasedLinesIn(text, erased);
  if (ids.length === 0) return text;
  const gone = new Set(ids);
  return {
    ...text,
    lines: text.lines.map((line, at) => (numbers.has(at + 1) ? '' : line)),
    linesOf: Object.fromEntries(Object.entries(text.linesOf).filter(([id]) => !gone.has(id))),
  };
};

/** Where the lines of records stand that an earlier text of these notes knew of. */
const movedLines = (before: StoredText, lines: readonly string[]): StoredText['linesOf'] => {
  const moves = lineMoves(before.lines, lines);
  return Object.fromEntries(
    Object.entries(before.linesOf).map(([id, numbers]) => [
      id,
      numbers.flatMap((number) => moves.get(number) ?? []),
    ]),
  );
};

const keepText = async (
  folder: Folder,
  { session, name, text, linesOf }: TextToKeep,
  document: ProjectDocument,
  keptAt: string,
): Promise<void> => {
  const lines = noteLines(text);
  const store = await openText(folder, session);
  // A record that says its line says one of the text before, until its own edit is there.
  const known: StoredText['linesOf'] = {
    ...linesInDocument(document, session),
    ...movedLines(store.data, lines),
    ...Object.fromEntries(Object.entries(linesOf).map(([id, numbers]) => [id, [...numbers]])),
  };
  const kept = withoutErased({ keptAt, name, lines: [...lines], linesOf: known }, erasedIdsOf(document));
  await store.update(() => kept);
};

const readTexts = async (folder: Folder): Promise<readonly NotesText[]> => {
  const texts: { readonly keptAt: string; readonly text: NotesText }[] = [];
  for (const session of await sessionsIn(folder)) {
    const { data } = await openText(folder, session);
    texts.push({ keptAt: data.keptAt, text: toNotesText(session, data) });
  }
  let length = 0;
  return texts
    .sort((one, other) => (one.keptAt < other.keptAt ? 1 : -1))
    .map(({ text }) => text)
    .filter(({ lines }) => {
      length += lines.reduce((sum, line) => sum + line.length, 0);
      return length <= MAX_COMPARED_NOTES_LENGTH;
    });
};

/** The words of the lines that go, of every text: what is taken out of the review and of what is remembered. */
const wordsThatGo = (
  texts: readonly JsonStore<StoredText>[],
  erased: ReadonlySet<string>,
): readonly string[] =>
  texts.flatMap(({ data }) =>
    [...erasedLinesIn(data, erased).numbers].flatMap((number) => data.lines[number - 1] ?? []),
  );

/** Reviews without the words that go; none of notes whose meeting is erased. */
const purgeDrafts = (folder: Folder, words: readonly string[], erased: ReadonlySet<string>): Promise<void> =>
  changeDrafts(folder, (draft) => {
    const session = sessionOfDraft(draft);
    if (session !== undefined && erased.has(session)) return null;
    return words.length === 0 ? draft : scrubDraft(draft, words);
  });

/** Removes damaged copies, of whatever file: they cannot be searched. */
const removeAllDamaged = async ({ files, path, texts }: Folder): Promise<void> => {
  for (const place of [path, texts]) {
    const damaged = (await namesIn(files, place)).filter((name) => name.includes(DAMAGED));
    for (const name of damaged) await files.remove(join(place, name));
    if (damaged.length > 0) await files.syncFolder(place);
  }
};

/** Whether a meeting is in the project or in its trash: then its text is wanted. */
const canComeBack = (
  { records, trash }: ProjectDocument,
  session: string,
  erased: ReadonlySet<string>,
): boolean =>
  records.session?.[session] !== undefined ||
  (trash.session?.[session] !== undefined && !erased.has(session));

/** Of a meeting in the trash nobody sees the text: whatever says the same as an erased line goes, whosever line it is. */
const withoutWords = (
  text: StoredText,
  { records }: ProjectDocument,
  session: string,
  words: readonly string[],
): StoredText =>
  records.session?.[session] !== undefined || words.length === 0
    ? text
    : { ...text, lines: scrubLines(text.lines, words) };

const purgeErased = async (folder: Folder, document: ProjectDocument): Promise<void> => {
  const { files } = folder;
  const erased = erasedIdsOf(document);
  for (const path of [folder.path, folder.texts]) await removeStaleTemporaryFiles(files, path);
  const sessions = await sessionsIn(folder);
  const texts = await Promise.all(sessions.map((session) => openText(folder, session)));
  const words = wordsThatGo(texts, erased);
  // Texts come last: killed before, the next run still knows what is to go.
  await purgeDrafts(folder, words, erased);
  const memory = await openMemory(folder);
  if (words.length > 0) await memory.update((known) => scrubMemory(known, words));
  for (const [at, store] of texts.entries()) {
    const session = sessions[at] ?? '';
    const path = join(folder.texts, `${session}${TEXT_FILE_ENDING}`);
    if (canComeBack(document, session, erased))
      await store.update((text) => withoutErased(withoutWords(text, document, session, words), erased));
    else if ((await files.stat(path)) !== undefined) await files.remove(path);
  }
  if (sessions.length > 0) await files.syncFolder(folder.texts);
  await removeAllDamaged(folder);
};

/** The store of one project; `projectFolder` is its folder in the data folder. */
export function createNotesStore(files: Files, projectFolder: string, now: () => Date): NotesStore {
  const path = join(projectFolder, 'notes');
  const folder: Folder = { files, path, texts: join(path, 'texts') };
  const runExclusive = createMutex();
  let purges = 0;
  return {
    keepText: (text, document) => runExclusive(() => keepText(folder, text, document(), now().toISOString())),
    textOf: (session) =>
      runExclusive(async () => {
        const { data } = await openText(folder, session);
        return data.keptAt === '' ? undefined : toNotesText(session, data);
      }),
    texts: () => runExclusive(() => readTexts(folder)),
    saveDraft: (draft, purgesThen) =>
      runExclusive(async () => {
        if (draft !== null && purgesThen !== purges) return false;
        await writeDraft(folder, draft);
        return true;
      }),
    loadDraft: () => runExclusive(async () => ({ draft: await readDraft(folder), purges })),
    setDraftAside: () => runExclusive(() => setDraftAside(folder)),
    draftsAside: () => runExclusive(() => draftsAside(folder)),
    takeUpDraft: (number) => runExclusive(() => takeUpDraft(folder, number)),
    remember: ({ sections, roles }) =>
      runExclusive(async () => {
        const memory = await openMemory(folder);
        await memory.update((known) => ({
          sections: { ...known.sections, ...sections },
          roles: { ...known.roles, ...roles },
        }));
      }),
    memory: () => runExclusive(async () => (await openMemory(folder)).data),
    purgeErased: (document) =>
      runExclusive(async () => {
        purges += 1;
        await purgeErased(folder, document);
      }),
  };
}
