import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach } from 'vitest';
import type { z } from 'zod';
import { createServices, type Services } from '../../../main/services.ts';
import { type Files, isNotFoundError } from '../../../main/storage/files.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import type { editSchema, ProjectEvent } from '../../../shared/contract/project.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { type FailingFiles, failingFiles, type Held } from '../../main/storage/failing-files.ts';

export type EditInput = z.infer<typeof editSchema>;

/** One running app on a data folder of its own, asked as a window asks it. */
export interface TestApp {
  readonly services: Services;
  readonly api: ReturnType<typeof clientOf>;
  readonly home: string;
}

const clientOf = (services: Services) => createRouterClient(services.router);

/** A disk that notes which files are read. */
export function recordingReads(): { readonly files: Files; readonly read: string[] } {
  const read: string[] = [];
  const files: Files = {
    ...nodeFiles,
    read: (path) => {
      read.push(path);
      return nodeFiles.read(path);
    },
  };
  return { files, read };
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'alongside-test-'));
}

export async function startTestApp(
  dataFolder: string,
  files: Files = nodeFiles,
  now: () => Date = () => new Date(),
): Promise<TestApp> {
  const services = await createServices({ dataFolder, version: '1', shell: 'browser', files, now });
  return { services, api: clientOf(services), home: dataFolder };
}

export const sheet = {
  title: 'Street',
  aim: 'Fewer lonely days',
  population: 'People who live alone',
  objectives: [],
  leadRole: 'Lead commissioner',
  stage: 'discover',
};

/** An app with one project, on a folder that is removed with it. Tests may put another app in its place. */
export interface AppWithProject {
  readonly root: string;
  readonly key: string;
  app: TestApp;
}

/** A fresh stage for every test of a file, on `disk` where one is given: it is whole again after each test. */
export function projectForEach(disk?: FailingFiles): AppWithProject {
  const stage = {} as { root: string; key: string; app: TestApp };
  beforeEach(async () => {
    stage.root = await temporaryFolder();
    stage.app = await startTestApp(join(stage.root, 'home'), disk);
    stage.key = (await stage.app.api.library.create(sheet)).key;
  });
  afterEach(async () => {
    disk?.heal();
    await stage.app.services.close();
    await removeAll(stage.root);
  });
  return stage;
}

/** The data folder of a test that starts its apps itself: a fresh one for every test of a file, removed with it. */
export function homeForEach(): () => string {
  let root: string;
  beforeEach(async () => {
    root = await temporaryFolder();
  });
  afterEach(() => removeAll(root));
  return () => join(root, 'home');
}

/** Two apps that exchange a project. */
export interface AppPair {
  readonly root: string;
  readonly council: TestApp;
  readonly carers: TestApp;
}

/** A fresh pair for every test of a file, given to `take`, on a folder that is removed with it. */
export function pairForEach(take: (pair: AppPair) => void): void {
  let pair: AppPair;
  beforeEach(async () => {
    const root = await temporaryFolder();
    pair = {
      root,
      council: await startTestApp(join(root, 'council')),
      carers: await startTestApp(join(root, 'carers')),
    };
    take(pair);
  });
  afterEach(async () => {
    await pair.council.services.close();
    await pair.carers.services.close();
    await removeAll(pair.root);
  });
}

/** Everything that a window is told, from now on. */
export async function watchProject(
  { api }: TestApp,
  key: string,
): Promise<{ readonly events: readonly ProjectEvent[]; stop(): void }> {
  const events: ProjectEvent[] = [];
  const ended = new AbortController();
  const stream = await api.project.watch({ key }, { signal: ended.signal });
  (async () => {
    for await (const event of stream) events.push(event);
  })().catch(() => undefined);
  return { events, stop: () => ended.abort() };
}

/** The folder of one project's versions and journal. */
export function versionFolderOf({ home }: TestApp, key: string): string {
  return join(home, 'versions', key);
}

/** Copies a folder in which others work: a draft that takes its place meanwhile is no longer where it was listed. */
const copyFolder = async (from: string, to: string): Promise<void> => {
  for (let tries = 20; ; tries -= 1) {
    try {
      return await cp(from, to, { recursive: true });
    } catch (error) {
      if (tries === 0 || !isNotFoundError(error)) throw error;
      await removeAll(to);
    }
  }
};

/** What a disk looked like right before one of its changes. */
export interface DiskMoment {
  /** A copy of the data folder. */
  readonly folder: string;
  readonly step: string;
}

/** A disk that copies the data folder at `home` before each change, from `on` to `off`. */
export function recordingDisk(home: string) {
  const moments: DiskMoment[] = [];
  const files = failingFiles(nodeFiles);
  const record = async (method: string, path: string): Promise<void> => {
    const folder = `${home}-moment-${moments.length}`;
    moments.push({ folder, step: `${method} ${path.slice(dirname(home).length)}` });
    await copyFolder(home, folder);
  };
  const on = (): void => {
    files.before = record;
  };
  const off = (): void => {
    files.before = () => undefined;
  };
  return { files, moments, on, off };
}

/** A path as it stands in JSON: the strokes of Windows are written twice there. */
const inJson = (path: string): string => JSON.stringify(path).slice(1, -1);

/** The data folder as a power cut at this moment leaves it, as a copy at `to`, with the projects in it. */
export async function cutPower({ home }: TestApp, to: string): Promise<void> {
  await copyFolder(home, to);
  const notes = (await readdir(to, { recursive: true })).filter((name) =>
    /(library|about)\.json$/.test(name),
  );
  for (const note of notes) {
    const path = join(to, note);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(inJson(home), inJson(to)));
  }
}

/** From now on what is done reaches the journal and no project file, however long this machine takes over the test. */
export function holdProjectFiles(disk: FailingFiles): Held {
  return disk.hold((method, path) => method === 'create' && basename(dirname(path)) === 'projects');
}

export async function documentOf({ api }: TestApp, key: string): Promise<ProjectDocument> {
  return JSON.parse((await api.project.open({ key })).document);
}

/** Makes changes as a window does: with what it has seen. */
export async function commitChanges(app: TestApp, key: string, changes: readonly Change[], nonce?: string) {
  const edit = prepareEdit(await documentOf(app, key), changes, documentRules) as EditInput;
  return app.api.project.commit({ key, edit, ...(nonce === undefined ? {} : { nonce }) });
}

export function addNote(id: string, text: string): Change {
  return {
    op: 'add',
    kind: 'note',
    id,
    fields: { text },
  };
}

export function setNote(id: string, text: string): Change {
  return {
    op: 'set',
    kind: 'note',
    id,
    fields: { text },
  };
}

/** Texts of all notes, sorted. */
export function noteTexts(document: ProjectDocument): unknown[] {
  return recordsOf(document, 'note')
    .map(({ fields }) => fields.text)
    .sort();
}

export function readText(path: string): Promise<string> {
  return readFile(path, 'utf8');
}

export function removeAll(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}
