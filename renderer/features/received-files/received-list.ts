import type { ReceivedFile } from '../../../shared/contract/receiving.ts';
import { MAX_FILE_BYTES } from '../../../shared/input-size-limits.ts';
import { compareReceived } from '../../../shared/received-file/received-acts.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { api } from '../../core/client/api.ts';
import { toBase64 } from '../../core/client/base64.ts';
import { readFileBytes } from '../../core/client/read-file-bytes.ts';
import { routeStore } from '../../core/state/route.ts';
import { announce } from '../../core/ui/announce.tsx';
import type { DroppedItems } from '../../core/ui/dropped-items.ts';
import { errorInWords } from '../library/project-actions.tsx';
import { type FoundCopy, findCopies } from './find-copies.ts';
import { emptyList, type ReceivedRow, receivedStore } from './received-store.ts';

/** As many as somebody goes through at once; the services hold no more. */
const MAX_ROWS = 40;

/** The open project: where several are the same, a file is compared with this one. */
export function nearKey(): { readonly near?: string } {
  const route = routeStore.getState();
  return 'key' in route ? { near: route.key } : {};
}

const set = receivedStore.setState;
const rows = (): readonly ReceivedRow[] => receivedStore.getState().rows;

/** Changes the rows of a received file. */
const changeRows = (id: string, change: (row: ReceivedRow) => Partial<ReceivedRow>): void =>
  set({ rows: rows().map((row) => (row.received?.id === id ? { ...row, ...change(row) } : row)) });

const inOrder = (one: ReceivedRow, other: ReceivedRow): number => {
  if (one.received && other.received) return compareReceived(one.received, other.received);
  return Number(one.received === undefined) - Number(other.received === undefined);
};

/** Reads a file and asks what it is. Never rejects. */
export async function examineFile(
  file: File,
): Promise<{ readonly received: ReceivedFile } | { readonly sentence: string }> {
  if (file.size > MAX_FILE_BYTES)
    return { sentence: 'It is larger than 64 MB, more than any project, so it was not read.' };
  const read = await readFileBytes(file);
  if ('sentence' in read) return read;
  try {
    const { near } = nearKey();
    const bytes = toBase64(read.bytes);
    return {
      received: await api.receiving.examine({ name: file.name, bytes, ...(near !== undefined && { near }) }),
    };
  } catch (cause) {
    return { sentence: errorInWords(cause) };
  }
}

const stampOf = ({ file, path }: FoundCopy): string => `${path} ${file.size} ${file.lastModified}`;

const addCopy = async (copy: FoundCopy): Promise<void> => {
  const stamp = stampOf(copy);
  if (rows().some(({ stamps }) => stamps.includes(stamp))) return;
  const examined = await examineFile(copy.file);
  const received = 'received' in examined ? examined.received : undefined;
  const twin = received && rows().find((row) => row.received?.id === received.id);
  if (received && twin) {
    changeRows(received.id, ({ sameAs, stamps }) => ({
      sameAs: [...sameAs, copy.path],
      stamps: [...stamps, stamp],
    }));
    return;
  }
  const problem = 'sentence' in examined ? examined.sentence : '';
  const row = { path: copy.path, sameAs: [], stamps: [stamp], received, problem, done: '' };
  set({ rows: [...rows(), row].toSorted(inOrder) });
};

const addAll = async ({ files, folders }: DroppedItems): Promise<void> => {
  set({ progress: 'Looking for copies of projects.' });
  const { copies, passedOver, isCutOff } = await findCopies(files, folders);
  const state = receivedStore.getState();
  const taken = copies.slice(0, Math.max(0, MAX_ROWS - state.rows.length));
  set({
    passedOver: state.passedOver + passedOver,
    leftOut: state.leftOut + copies.length - taken.length,
    isCutOff: state.isCutOff || isCutOff,
  });
  for (const [at, copy] of taken.entries()) {
    set({ progress: `Looking at file ${at + 1} of ${taken.length}.` });
    await addCopy(copy);
  }
  set({ progress: '' });
  announce(`${counted(rows().length, 'file')} looked at.`);
};

let queue: Promise<void> = Promise.resolve();

/** Looks at what was dropped, pasted or chosen, after what was given before. Each file is read once. */
export function addToList(items: DroppedItems): Promise<void> {
  queue = queue.then(() => addAll(items));
  return queue;
}

/** Says what was done with a file. */
export function markDone(id: string, done: string): void {
  changeRows(id, () => ({ done }));
}

/** What each file is against the projects as they are now: one that came in has nothing new any more. */
export async function refreshList(): Promise<void> {
  const ids = rows().flatMap(({ received }) => (received ? [received.id] : []));
  if (ids.length === 0) return;
  const fresh = await api.receiving.examineAgain({ ids, ...nearKey() });
  for (const received of fresh)
    changeRows(received.id, (row) => {
      const hadNews = row.received !== undefined && row.received.changes > 0;
      const isIn = hadNews && received.changes === 0 && received.key !== null;
      return { received, done: row.done === '' && isIn ? 'Everything in it is here now.' : row.done };
    });
}

/** Empties the list; the files are still where they came from. */
export function clearList(): void {
  const ids = rows().flatMap(({ received }) => (received ? [received.id] : []));
  set(emptyList, true);
  void api.receiving.release({ ids }).catch(() => undefined);
}
