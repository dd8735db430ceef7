import { watch } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import {
  changedNote,
  connectToServices,
  newNote,
  notesOf,
  projectSheet,
  type ServiceClient,
} from '../../helpers/app/service-client.ts';
import { type RunningApp, startApp, temporaryFolder } from '../../helpers/app/start-app.ts';

/** When an app is killed: at any moment of its work, or just as it writes the project file, or a version of its own. */
export const moments = ['any', 'file', 'version'] as const;
export type Moment = (typeof moments)[number];

/** What the trials found. All but `kills` and `acknowledged` are faults, a line each. */
export interface Tally {
  kills: number;
  acknowledged: number;
  readonly lost: string[];
  readonly torn: string[];
  readonly strays: string[];
}

/** Whether a project file ends with the checksum of all before it. */
const isWhole = (bytes: Buffer): boolean => {
  const sum = /"sum":"([0-9a-f]{8})"\}\n?$/.exec(bytes.subarray(-24).toString('latin1'))?.[1];
  const before = bytes.length - (bytes.at(-1) === 0x0a ? 11 : 10);
  return crc32(bytes.subarray(0, before)).toString(16).padStart(8, '0') === sum;
};

/** Project files of a data folder: the one that people see, and the versions. */
const filesIn = async (home: string): Promise<readonly string[]> =>
  (await readdir(home, { recursive: true })).filter(
    (name) => name.endsWith('.alongside.json') && !/(^|\/)\.[^/]+$/.test(name),
  );

/** Waits for the moment, at most a second and a half; then the app has that very moment to live. */
const untilMoment = async (home: string, moment: Moment): Promise<void> => {
  await wait(Math.random() * 700);
  if (moment === 'any') return;
  const folder = join(home, moment === 'file' ? 'projects' : 'versions');
  const ended = new AbortController();
  const seen = new Promise<void>((resolve) => {
    watch(folder, { recursive: true, signal: ended.signal }, () => resolve()).on('error', () => resolve());
  });
  await Promise.race([seen, wait(1500)]);
  ended.abort();
  await wait(Math.random() * 4);
};

/** What a window knows of its notes: the words that were said to be saved, and those on their way when all went dark. */
interface Book {
  readonly saved: Map<string, string>;
  readonly onTheWay: Map<string, string>;
}

/** Reads a window's events to the end of the line, as windows do: unread, the break of the line would be nobody's error. */
const followEvents = async (events: Promise<AsyncIterable<unknown>>): Promise<void> => {
  const started = await events;
  const read = async () => {
    for await (const _ of started);
  };
  read().catch(() => undefined);
};

/** Writes notes, new and changed ones, and keeps versions, closes and waits in between, until the app is gone. */
const work = async (window: ServiceClient, key: string, round: number, book: Book): Promise<void> => {
  const { api, disconnected } = window;
  const dots = new Map<string, string>();
  if (round % 2 === 0) await Promise.race([followEvents(api.project.watch({ key })), disconnected]);
  for (let count = 1; ; count += 1) {
    const again = Math.random() < 0.3 ? [...dots].at(Math.floor(Math.random() * dots.size)) : undefined;
    const [id, seen] = again ?? [`r${round}n${count}`, undefined];
    const text = `round ${round} edit ${count}`;
    const edit = seen === undefined ? newNote(id, text) : changedNote(id, text, seen);
    book.onTheWay.set(id, text);
    const { dot, save } = await Promise.race([
      api.project.commit({ key, edit, nonce: `${round}.${count}` }),
      disconnected,
    ]);
    // The sign in the bar says "Saved" for this alone.
    if (save.state !== 'saved') throw new Error(`A healthy disk, and yet: ${JSON.stringify(save)}`);
    book.onTheWay.delete(id);
    book.saved.set(id, text);
    dots.set(id, dot);
    const chance = Math.random();
    if (chance < 0.08) await Promise.race([api.project.keepVersion({ key }), disconnected]);
    else if (chance < 0.2) await Promise.race([api.project.close({ key }), disconnected]);
    // Long enough for the file to be written because nobody types.
    else if (chance < 0.25) await Promise.race([wait(400), disconnected]);
  }
};

/** Looks for what must not be, right after a start and before anybody opens a project. */
const inspectFiles = async (home: string, book: Book, tally: Tally): Promise<void> => {
  const names = await readdir(home, { recursive: true });
  tally.strays.push(...names.filter((name) => /\.(tmp|claim)$/.test(name)));
  const [project = ''] = (await filesIn(home)).filter((name) => name.startsWith('projects'));
  const text = await readFile(join(home, project), 'utf8');
  // What was never on its way again must be in the file by now, not only in our own folder.
  for (const [id, words] of book.saved) {
    if (!book.onTheWay.has(id) && !text.includes(`"${words}"`)) tally.lost.push(`${id}: "${words}" (file)`);
  }
};

/** Compares what a window is shown with what was saved. */
const inspectNotes = async (window: ServiceClient, key: string, book: Book, tally: Tally): Promise<void> => {
  const shown = await notesOf(window, key);
  for (const [id, words] of book.saved) {
    const text = shown.get(id);
    if (text !== words && text !== book.onTheWay.get(id))
      tally.lost.push(`${id}: "${words}", shown: ${text}`);
  }
  // An answer that never came may have been a yes.
  for (const [id, words] of book.onTheWay) if (shown.get(id) === words) book.saved.set(id, words);
  book.onTheWay.clear();
};

const inspectTorn = async (home: string, tally: Tally): Promise<void> => {
  for (const name of await filesIn(home)) {
    if (!isWhole(await readFile(join(home, name)))) tally.torn.push(name);
  }
};

/** Starts the app and lets it die before it has said where it is. */
const killAtStart = async (home: string): Promise<void> => {
  const starting = startApp({ home, onSpawn: (end) => void wait(Math.random() * 500).then(end) });
  const app = await starting.catch(() => undefined);
  await app?.kill();
};

const liveAndDie = async (app: RunningApp, round: number, moment: Moment, book: Book, tally: Tally) => {
  const window = await connectToServices(app.url);
  const [listed] = await window.api.library.list();
  const { key } = listed ?? (await window.api.library.create(projectSheet));
  await inspectNotes(window, key, book, tally);
  const before = book.saved.size;
  const working = work(window, key, round, book).catch((error: unknown) => error);
  await untilMoment(app.home, moment);
  await app.kill();
  const end = await working;
  if (!/closed the line/.test(String(end))) throw end;
  tally.acknowledged += book.saved.size - before;
};

/**
 * Kills the built app again and again while a window edits over its WebSocket, and looks after each kill and each new
 * start. Every fifth start is killed too.
 */
export async function killTrials(kills: number, at: readonly Moment[] = moments): Promise<Tally> {
  const home = await temporaryFolder();
  const book: Book = { saved: new Map(), onTheWay: new Map() };
  const tally: Tally = { kills: 0, acknowledged: 0, lost: [], torn: [], strays: [] };
  try {
    for (let round = 1; round <= kills; round += 1) {
      if (round % 5 === 0) await killAtStart(home.path);
      const app = await startApp({ home: home.path });
      if (round > 1) await inspectFiles(home.path, book, tally);
      await liveAndDie(app, round, at[round % at.length] ?? 'any', book, tally);
      await inspectTorn(home.path, tally);
      tally.kills += 1;
    }
    const last = await startApp({ home: home.path });
    await inspectFiles(home.path, book, tally);
    const window = await connectToServices(last.url);
    const [listed] = await window.api.library.list();
    await inspectNotes(window, listed?.key ?? '', book, tally);
    window.close();
    if ((await last.stop()) !== 0) tally.strays.push(`the app did not end well: ${last.errors()}`);
  } finally {
    await home.remove();
  }
  return tally;
}
