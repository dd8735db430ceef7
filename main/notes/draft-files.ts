import { join } from 'node:path';
import { writeDurably } from '../storage/durable-file.ts';
import { type Files, isNotFoundError } from '../storage/files.ts';

/** The folder in which this computer keeps a project's notes. */
export interface NotesFolder {
  readonly files: Files;
  readonly path: string;
}

/** A review that was put aside, by the number in the name of its file. */
export interface DraftAside {
  readonly number: number;
  readonly draft: string;
}

const DRAFT_FILE = 'draft.json';
const ASIDE_FILE = /^draft-aside-([1-9]\d{0,5})\.json$/;

const asideFile = (number: number): string => `draft-aside-${number}.json`;

const readText = async ({ files, path }: NotesFolder, name: string): Promise<string | null> => {
  const bytes = await files.read(join(path, name)).catch((error: unknown) => {
    if (isNotFoundError(error)) return undefined;
    throw error;
  });
  return bytes ? Buffer.from(bytes).toString('utf8') : null;
};

/** Null removes the file. */
const writeText = async ({ files, path }: NotesFolder, name: string, text: string | null): Promise<void> => {
  const file = join(path, name);
  if (text !== null) {
    await files.makeFolder(path);
    return writeDurably(files, file, Buffer.from(text, 'utf8'));
  }
  if ((await files.stat(file)) === undefined) return;
  await files.remove(file);
  await files.syncFolder(path);
};

const numbersAside = async ({ files, path }: NotesFolder): Promise<readonly number[]> => {
  const names = await files.list(path).catch((error: unknown) => {
    if (isNotFoundError(error)) return [];
    throw error;
  });
  return names
    .flatMap((name) => ASIDE_FILE.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
};

/** The review that is half done, or null. */
export function readDraft(folder: NotesFolder): Promise<string | null> {
  return readText(folder, DRAFT_FILE);
}

/** Keeps a review that is half done in the place of the last one; null forgets it. */
export function writeDraft(folder: NotesFolder, draft: string | null): Promise<void> {
  return writeText(folder, DRAFT_FILE, draft);
}

/** Puts the review aside under a number that none has, so that the next one takes its place and it stays. */
export async function setDraftAside(folder: NotesFolder): Promise<void> {
  const { files, path } = folder;
  if ((await files.stat(join(path, DRAFT_FILE))) === undefined) return;
  const number = ((await numbersAside(folder)).at(-1) ?? 0) + 1;
  await files.rename(join(path, DRAFT_FILE), join(path, asideFile(number)));
  await files.syncFolder(path);
}

/** Reviews that were put aside, the first put aside first. */
export async function draftsAside(folder: NotesFolder): Promise<readonly DraftAside[]> {
  const drafts: DraftAside[] = [];
  for (const number of await numbersAside(folder)) {
    const draft = await readText(folder, asideFile(number));
    if (draft !== null) drafts.push({ number, draft });
  }
  return drafts;
}

/** Takes a review up again that was put aside; one that is half done is put aside for it. Nothing where it is not there. */
export async function takeUpDraft(folder: NotesFolder, number: number): Promise<void> {
  const { files, path } = folder;
  const aside = join(path, asideFile(number));
  if ((await files.stat(aside)) === undefined) return;
  await setDraftAside(folder);
  await files.rename(aside, join(path, DRAFT_FILE));
  await files.syncFolder(path);
}

/** Writes every review anew, those put aside too, as `change` says; null removes one. */
export async function changeDrafts(
  folder: NotesFolder,
  change: (draft: string) => string | null,
): Promise<void> {
  const names = [DRAFT_FILE, ...(await numbersAside(folder)).map(asideFile)];
  for (const name of names) {
    const draft = await readText(folder, name);
    const changed = draft === null ? null : change(draft);
    if (changed !== draft) await writeText(folder, name, changed);
  }
}
