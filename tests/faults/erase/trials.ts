import { setTimeout as wait } from 'node:timers/promises';
import {
  changedNote,
  connectToServices,
  newNote,
  notesOf,
  projectSheet,
  type ServiceClient,
} from '../../helpers/app/service-client.ts';
import { startApp, temporaryFolder } from '../../helpers/app/start-app.ts';
import { filesContaining } from '../../helpers/disk/files-containing.ts';
import { receiveCopy } from '../../helpers/services/receive-copy.ts';

/** What the trials found. `left` and `lost` are faults, a line each. */
export interface Tally {
  kills: number;
  /** Of them, after the app had answered that the erasure is safe. */
  acknowledged: number;
  /** Of them, with words still somewhere on the disk: these the next start had to end. */
  halfDone: number;
  readonly left: string[];
  readonly lost: string[];
}

/** How long a start may take to end an erasure, in milliseconds. */
const PATIENCE = 20_000;
/** Erasing takes about this long, in milliseconds: most kills fall early in it. */
const SPAN = 150;

const erasure = (id: string) => ({ writes: [{ kind: 'note', id, register: 'x', seen: [] }] });

/** Keeps the meeting notes that say the words too, and a review of such notes that is half done. */
const keepNotes = async (
  { api }: Pick<ServiceClient, 'api'>,
  key: string,
  id: string,
  words: string,
): Promise<void> => {
  const text = `What was said\n- ${words}\n- something else`;
  await api.notes.keepText({ key, session: `of${id}`, name: 'notes.txt', text, linesOf: { [id]: [2] } });
  const { purges } = await api.notes.loadDraft({ key });
  await api.notes.saveDraft({ key, draft: JSON.stringify({ text }), purges });
};

/** Makes a note, changes it, and keeps versions of it: its words lie in file, journal, versions and kept notes. */
const plant = async ({ api }: ServiceClient, key: string, id: string, words: string): Promise<void> => {
  const { dot } = await api.project.commit({ key, edit: newNote(id, words) });
  await api.project.keepVersion({ key, name: `with ${id}` });
  await api.project.close({ key });
  await api.project.commit({ key, edit: changedNote(id, `${words} again`, dot) });
  await keepNotes({ api }, key, id, words);
};

const holding = async (home: string, words: string): Promise<readonly string[]> => {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const found = await filesContaining(home, words);
    if (found.length === 0 || Date.now() > until) return found;
    await wait(100);
  }
};

const look = async (home: string, round: number, wasAnswered: boolean, tally: Tally): Promise<void> => {
  const app = await startApp({ home });
  try {
    const window = await connectToServices(app.url);
    const [listed] = await window.api.library.list();
    const key = listed?.key ?? '';
    const notes = await notesOf(window, key);
    const words = `canary${round}quarry`;
    if (notes.get('stays') !== 'stays') tally.lost.push(`round ${round}: the other note`);
    if (notes.has(`note${round}`) && wasAnswered) tally.lost.push(`round ${round}: the erasure itself`);
    // Killed before it was written: nothing was promised, and it is asked for again.
    if (notes.has(`note${round}`)) {
      if (notes.get(`note${round}`) !== `${words} again`) tally.lost.push(`round ${round}: words half gone`);
      await window.api.project.commit({ key, edit: erasure(`note${round}`) });
      await window.api.project.purgeErased({ key });
    }
    for (const path of await holding(home, words)) tally.left.push(`round ${round}: ${path}`);
    window.close();
  } finally {
    await app.stop();
  }
};

const eraseAndDie = async (home: string, round: number): Promise<boolean> => {
  const app = await startApp({ home });
  const window = await connectToServices(app.url);
  const [listed] = await window.api.library.list();
  const { key } = listed ?? (await window.api.library.create(projectSheet));
  if (!listed) await window.api.project.commit({ key, edit: newNote('stays', 'stays') });
  await plant(window, key, `note${round}`, `canary${round}quarry`);
  let wasAnswered = false;
  const erasing = window.api.project.commit({ key, edit: erasure(`note${round}`) }).then(
    () => {
      wasAnswered = true;
    },
    () => undefined,
  );
  await wait(Math.random() ** 3 * SPAN);
  await app.kill();
  await erasing;
  return wasAnswered;
};

/** A partner who has it all loses it with our next copy. */
const partnerToo = async (ours: string, theirs: string, tally: Tally): Promise<void> => {
  const [mine, other] = [await startApp({ home: ours }), await startApp({ home: theirs })];
  try {
    const [here, there] = [await connectToServices(mine.url), await connectToServices(other.url)];
    const key = (await here.api.library.list())[0]?.key ?? '';
    const words = 'canary0quarry';
    await plant(here, key, 'note0', words);
    const copy = async () => (await here.api.project.saveCopy({ key })).bytes ?? '';
    const received = await receiveCopy(there.api, { name: 'x', bytes: await copy() });
    const into = received.key ?? '';
    await there.api.project.keepVersion({ key: into, name: 'ours' });
    await here.api.project.commit({ key, edit: erasure('note0') });
    await here.api.project.purgeErased({ key });
    const { incomingId = '' } = await receiveCopy(there.api, { name: 'x', bytes: await copy() });
    if ((await filesContaining(theirs, words)).length === 0) tally.lost.push('The partner never had it.');
    await there.api.project.mergeIncoming({ key: into, incomingId });
    for (const home of [ours, theirs])
      for (const path of await holding(home, words)) tally.left.push(`partner: ${path}`);
    here.close();
    there.close();
  } finally {
    await mine.stop();
    await other.stop();
  }
};

/** Kills the built app in the middle of erasing, looks after each new start, and at last at a partner's folder. */
export async function eraseTrials(kills: number): Promise<Tally> {
  const [home, theirs] = [await temporaryFolder(), await temporaryFolder()];
  const tally: Tally = { kills: 0, acknowledged: 0, halfDone: 0, left: [], lost: [] };
  try {
    for (let round = 1; round <= kills; round += 1) {
      const wasAnswered = await eraseAndDie(home.path, round);
      tally.kills += 1;
      if (wasAnswered) tally.acknowledged += 1;
      if ((await filesContaining(home.path, `canary${round}quarry`)).length > 0) tally.halfDone += 1;
      await look(home.path, round, wasAnswered, tally);
    }
    await partnerToo(home.path, theirs.path, tally);
    return tally;
  } finally {
    await home.remove();
    await theirs.remove();
  }
}
