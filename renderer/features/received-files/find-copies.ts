/** A file that may hold a project, with the path that people know it by. */
export interface FoundCopy {
  readonly file: File;
  readonly path: string;
}

/** What was found, and how many other files were passed over without being read. */
export interface FoundCopies {
  readonly copies: readonly FoundCopy[];
  readonly passedOver: number;
  /** The folder was so large that looking ended before its end. */
  readonly isCutOff: boolean;
}

/** So many files of a folder are looked at, by name alone: enough for a whole shared drive of a team. */
const MAX_LOOKED_AT = 100_000;
/** The beginning of a file in which its format stands, in bytes: merge marks and spaces may come before it. */
const HEAD_BYTES = 4096;

const isNamedProject = (name: string): boolean => /\.alongside(?:[^/\\]*)\.json$/i.test(name);
const isJson = (name: string): boolean => /\.json$/i.test(name);

/** Whether a file begins as projects do; of two bytes a letter (UTF-16) too. */
async function beginsAsProject(file: File): Promise<boolean> {
  const head = await file
    .slice(0, HEAD_BYTES)
    .text()
    .catch(() => '');
  return head.replaceAll('\0', '').includes('"format":"alongside/');
}

/** Other programs keep their own settings as JSON too: of those in a folder only what begins as a project is taken. */
async function isCopy({ file, path }: FoundCopy): Promise<boolean> {
  if (!isJson(path)) return false;
  return isNamedProject(path) || beginsAsProject(file);
}

/** Entries of a folder: a browser gives a hundred at a time, until none is left. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** Looks through folders, those within them too; only what is named as a project can be is even asked for. */
async function findInFolders(folders: readonly FileSystemDirectoryEntry[]): Promise<FoundCopies> {
  const copies: FoundCopy[] = [];
  const waiting = [...folders];
  let lookedAt = 0;
  for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
    // A folder that may not be read is passed over like any other file.
    for (const entry of await entriesIn(folder).catch(() => [])) {
      if (entry.isDirectory) {
        waiting.push(entry as FileSystemDirectoryEntry);
        continue;
      }
      lookedAt += 1;
      if (lookedAt > MAX_LOOKED_AT)
        return { copies, passedOver: lookedAt - 1 - copies.length, isCutOff: true };
      if (!isJson(entry.name)) continue;
      const file = await fileOf(entry as FileSystemFileEntry).catch(() => undefined);
      const found = file && { file, path: entry.fullPath.replace(/^\//, '') };
      if (found && (await isCopy(found))) copies.push(found);
    }
  }
  return { copies, passedOver: lookedAt - copies.length, isCutOff: false };
}

/** Files that a browser lists for a folder that was chosen name their folder; a file that was chosen itself is always taken. */
async function findAmong(files: readonly File[]): Promise<FoundCopies> {
  const copies: FoundCopy[] = [];
  for (const file of files) {
    const found = { file, path: file.webkitRelativePath || file.name };
    if (!file.webkitRelativePath || (await isCopy(found))) copies.push(found);
  }
  return { copies, passedOver: files.length - copies.length, isCutOff: false };
}

/** Finds what may be a copy of a project among files that were chosen, and in folders. Nothing is read but beginnings. */
export async function findCopies(
  files: readonly File[],
  folders: readonly FileSystemDirectoryEntry[],
): Promise<FoundCopies> {
  const [chosen, inFolders] = [await findAmong(files), await findInFolders(folders)];
  return {
    copies: [...chosen.copies, ...inFolders.copies],
    passedOver: chosen.passedOver + inFolders.passedOver,
    isCutOff: inFolders.isCutOff,
  };
}
