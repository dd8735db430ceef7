import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDefinedError, safe } from '@orpc/client';
import type { ProjectEvent } from '../../../shared/contract/project.ts';
import {
  connectToServices,
  newNote,
  notesOf,
  projectSheet,
  type ServiceClient,
} from '../../helpers/app/service-client.ts';
import { type RunningApp, startApp, temporaryFolder } from '../../helpers/app/start-app.ts';
import { mountSmallDisk, type SmallDisk } from '../../helpers/disk/small-disk.ts';

/** The built app with one project and a window on it, on a small disk of its own. */
export interface Scene {
  readonly disk: SmallDisk;
  readonly home: string;
  readonly key: string;
  app: RunningApp;
  window: ServiceClient;
  /** Where the project file lies, or lay. */
  path: string;
  /** What the window was told since the last start. */
  events: ProjectEvent[];
}

/** What is wrong with the app; all else that is thrown is wrong with the test. */
export class Fault extends Error {}

export function expectThat(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Fault(otherwise);
}

/** Waits until something is so. */
export async function until(check: () => Promise<boolean> | boolean, otherwise: () => string, seconds = 25) {
  const end = performance.now() + seconds * 1000;
  while (!(await check())) {
    if (performance.now() > end) throw new Fault(otherwise());
    await wait(100);
  }
}

/** Opens the project in a new window and listens. */
export async function look(scene: Scene): Promise<void> {
  scene.window = await connectToServices(scene.app.url);
  const events: ProjectEvent[] = [];
  scene.events = events;
  const { window, key } = scene;
  const stream = await window.api.project.watch({ key });
  (async () => {
    for await (const event of stream) events.push(event);
  })().catch(() => undefined);
  await window.api.project.open({ key });
}

/** Starts again on the same data folder, once the app has ended. */
export async function restart(scene: Scene): Promise<void> {
  scene.app = await startApp({ home: scene.home });
  await look(scene);
}

const SIZE = 3_000_000;

/** Where the small disk is: under the data folder, or under the project file alone. */
export type Under = 'home' | 'project';

/** Sets a scene; undefined where no disk can be mounted. */
export async function setScene(
  under: Under,
  nodeArgs: (folder: string) => readonly string[] = () => [],
): Promise<Scene | undefined> {
  const disk = mountSmallDisk(SIZE);
  if (!disk) return undefined;
  const home = under === 'home' ? join(disk.path, 'home') : (await temporaryFolder()).path;
  const app = await startApp({ nodeArgs: nodeArgs(disk.path), home });
  const window = await connectToServices(app.url);
  let { key } = await window.api.library.create(projectSheet);
  let [{ path } = { path: '' }] = await window.api.library.list();
  if (under === 'project') {
    await mkdir(join(disk.path, 'drive'));
    const there = join(disk.path, 'drive', 'Street.alongside.json');
    await copyFile(path, there);
    await rm(path);
    path = there;
    key = (await window.api.library.openPath({ path })).key ?? '';
  }
  window.close();
  const scene = { disk, home, key, app, window, path, events: [] };
  await look(scene);
  return scene;
}

/** More than the room that a journal has ahead: what fits into that is saved on a full disk too, and rightly so. */
const wordsOf = (id: string): string => `words of ${id} ${'and so on '.repeat(1800)}`;

/** Asks once for a note; the sentence where it was not saved. */
export async function edit({ window, key }: Scene, id: string): Promise<string | undefined> {
  const asked = window.api.project.commit({ key, edit: newNote(id, wordsOf(id)), nonce: id });
  const [error] = await Promise.race([safe(asked), window.disconnected]);
  if (!error) return undefined;
  if (isDefinedError(error) && error.code === 'NOT_SAVED') return error.data.sentence;
  throw error;
}

/** Asks as a page does, again and again, until it is saved. */
export function editUntilSaved(scene: Scene, id: string): Promise<void> {
  return until(
    async () => (await edit(scene, id)) === undefined,
    () => `${id} could not be saved after the trouble had ended`,
  );
}

export async function isShown({ window, key }: Scene, id: string): Promise<boolean> {
  return (await notesOf(window, key)).get(id) === wordsOf(id);
}

export async function isInFile({ path }: Scene, id: string): Promise<boolean> {
  return (await readFile(path, 'utf8').catch(() => '')).includes(`"${wordsOf(id)}"`);
}

export function untilInFile(scene: Scene, id: string): Promise<void> {
  return until(
    () => isInFile(scene, id),
    () => `${id} did not come into the file by itself`,
  );
}

/** The different sentences of failed saves, and of notices. */
export function sentencesIn({ events }: Scene): readonly string[] {
  return [
    ...new Set(
      events.flatMap((event) => {
        if (event.type === 'notice') return [event.sentence];
        return event.type === 'save' && event.save.state === 'failed' ? [event.save.sentence] : [];
      }),
    ),
  ];
}

const temporaryFilesOf = async ({ home, disk }: Scene): Promise<readonly string[]> => {
  const names = [
    ...(await readdir(home, { recursive: true })),
    ...(await readdir(disk.path, { recursive: true })),
  ];
  return names.filter((name) => /\.(tmp|claim)$/.test(name));
};

/**
 * Drafts and torn journals that lie about. The app that runs may be writing just now: what is left behind is still there
 * when that is done.
 */
export async function expectNothingLeftBehind(scene: Scene): Promise<void> {
  let left: readonly string[] = [];
  await until(
    async () => {
      left = await temporaryFilesOf(scene);
      return left.length === 0;
    },
    () => `left behind: ${left.join(', ')}`,
    5,
  );
}

/** Ends what is left of a scene. */
export async function clear({ app, disk, home, window }: Scene): Promise<void> {
  window.close();
  await app.kill();
  // What lies on a disk that is still read-only goes with it.
  await rm(home, { recursive: true, force: true }).catch(() => undefined);
  disk.remove();
}
