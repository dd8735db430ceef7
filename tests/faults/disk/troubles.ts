import { copyFile, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectSheet } from '../../helpers/app/service-client.ts';
import {
  edit,
  editUntilSaved,
  expectThat,
  isInFile,
  isShown,
  restart,
  type Scene,
  sentencesIn,
  type Under,
  until,
  untilInFile,
} from './scene.ts';

/** One way for a disk to fail. `play` throws a `Fault` where the app does not do what it should. */
export interface Trouble {
  readonly name: string;
  readonly under: Under;
  readonly nodeArgs?: (folder: string) => readonly string[];
  readonly play: (scene: Scene) => Promise<void>;
}

/** A trouble that begins and ends while the app runs. */
interface Passing {
  readonly name: string;
  readonly under: Under;
  readonly begin: (scene: Scene) => Promise<void> | void;
  readonly end: (scene: Scene) => Promise<void> | void;
  /** The one sentence. */
  readonly says: RegExp;
}

const oneSentence = (scene: Scene, says: RegExp): void => {
  const sentences = sentencesIn(scene);
  const isOne = sentences.length === 1 && says.test(sentences[0] ?? '');
  expectThat(isOne, `said ${JSON.stringify(sentences)} instead of one sentence like ${says}`);
};

/** Edits while it lasts: what is asked for stays pending, or is safe while the file waits. */
const during = async (scene: Scene, { under, says }: Passing, id: string): Promise<void> => {
  scene.events.length = 0;
  const refusal = await edit(scene, id);
  if (under === 'home') expectThat(refusal !== undefined, 'an edit was called saved that cannot be');
  else {
    expectThat(refusal === undefined, `an edit was not taken: ${refusal}`);
    expectThat(await isShown(scene, id), 'the edit is not shown');
  }
  await until(
    () => sentencesIn(scene).length > 0,
    () => 'nothing was said',
  );
  oneSentence(scene, says);
};

const endsWhenAsked = async (scene: Scene, says: RegExp): Promise<() => Promise<void>> => {
  process.kill(scene.app.pid, 'SIGINT');
  await until(
    () => /Press Ctrl-C again/.test(scene.app.errors()),
    () => `Ctrl-C was not answered: ${scene.app.errors()}`,
  );
  expectThat(says.test(scene.app.errors()), `Ctrl-C said ${scene.app.errors()}`);
  return async () => expectThat((await scene.app.stopped) === 0, 'the app did not end well');
};

/** Once to see that saving resumes by itself, once to see that closing asks and ends when all is saved. */
const passing = (trouble: Passing): Trouble => ({
  ...trouble,
  play: async (scene) => {
    await editUntilSaved(scene, 'before');
    await untilInFile(scene, 'before');
    await trouble.begin(scene);
    await during(scene, trouble, 'first');
    await trouble.end(scene);
    await editUntilSaved(scene, 'first');
    await untilInFile(scene, 'first');
    await until(
      () => isSavedLast(scene),
      () => 'it was not said that all is saved again',
    );
    await trouble.begin(scene);
    await during(scene, trouble, 'second');
    const ended = await endsWhenAsked(scene, trouble.says);
    await trouble.end(scene);
    // The app may end as soon as the page has handed over what it held.
    await editUntilSaved(scene, 'second').catch((error: unknown) => {
      if (!/closed the line/.test(String(error))) throw error;
    });
    await ended();
    expectThat(await isInFile(scene, 'second'), 'the app ended without what it was held up for');
    await restart(scene);
    for (const id of ['before', 'first', 'second']) expectThat(await isShown(scene, id), `${id} is lost`);
  },
});

const isSavedLast = ({ events }: Scene): boolean => {
  const last = events.findLast((event) => event.type === 'save');
  return last?.type === 'save' && last.save.state === 'saved';
};

const says = (scene: Scene, words: RegExp): Promise<void> =>
  until(
    () => sentencesIn(scene).some((sentence) => words.test(sentence)),
    () => `did not say ${words}, but ${JSON.stringify(sentencesIn(scene))}`,
  );

const drive = ({ path }: Scene): string => dirname(path);
const full = /The disk is full\. Free some space\./;
const readOnly = /The folder is read-only: allow changes there\./;

const module = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Every trouble that a disk makes while the app runs, and a start on a full one. */
export const troubles: readonly Trouble[] = [
  passing({
    name: 'full disk under the data folder',
    under: 'home',
    begin: ({ disk }) => disk.fill(),
    end: ({ disk }) => disk.free(),
    says: full,
  }),
  passing({
    name: 'full disk under the project file',
    under: 'project',
    begin: ({ disk }) => disk.fill(),
    end: ({ disk }) => disk.free(),
    says: full,
  }),
  passing({
    name: 'read-only data folder',
    under: 'home',
    begin: async ({ disk, home }) => {
      // Home's list is written after the answer: a half-written file could not be taken away any more.
      while ((await readdir(home)).some((name) => name.endsWith('.tmp'))) await new Promise(setImmediate);
      await disk.readOnly(true);
    },
    end: ({ disk }) => disk.readOnly(false),
    says: readOnly,
  }),
  passing({
    name: 'read-only folder of the project file',
    under: 'project',
    begin: ({ disk }) => disk.readOnly(true),
    end: ({ disk }) => disk.readOnly(false),
    says: readOnly,
  }),
  passing({
    name: 'vanished folder of the project file',
    under: 'project',
    begin: (scene) => rename(drive(scene), `${drive(scene)}-away`),
    end: (scene) => rename(`${drive(scene)}-away`, drive(scene)),
    says: /Its folder is gone: was a drive taken out\?/,
  }),
  {
    name: 'start on a full disk',
    under: 'home',
    play: async (scene) => {
      await editUntilSaved(scene, 'before');
      await scene.app.kill();
      scene.disk.fill();
      const why = await restart(scene).then(
        () => '',
        (error: unknown) => String(error),
      );
      expectThat(full.test(why), `a start said: ${why}`);
      scene.disk.free();
      await restart(scene);
      expectThat(await isShown(scene, 'before'), 'an edit is lost');
    },
  },
  {
    name: 'Ctrl-C twice on a full disk',
    under: 'home',
    play: async (scene) => {
      await editUntilSaved(scene, 'before');
      scene.disk.fill();
      expectThat((await edit(scene, 'first')) !== undefined, 'an edit was called saved that cannot be');
      const ended = await endsWhenAsked(scene, full);
      process.kill(scene.app.pid, 'SIGINT');
      await ended();
      scene.disk.free();
      await restart(scene);
      expectThat(await isShown(scene, 'before'), 'an edit is lost');
    },
  },
  {
    name: 'file deleted',
    under: 'project',
    play: async (scene) => {
      await editUntilSaved(scene, 'before');
      await untilInFile(scene, 'before');
      await rm(scene.path);
      await says(scene, /^The file is no longer at .+ Your next change writes it there again\.$/);
      await editUntilSaved(scene, 'after');
      await untilInFile(scene, 'after');
      expectThat(await isInFile(scene, 'before'), 'the file was written without all that was in it');
    },
  },
  {
    name: 'file replaced by another project',
    under: 'project',
    play: async (scene) => {
      await editUntilSaved(scene, 'before');
      await untilInFile(scene, 'before');
      const ours = join(scene.home, 'ours');
      await copyFile(scene.path, ours);
      const { key } = await scene.window.api.library.create({ ...projectSheet, title: 'Another' });
      const other = (await scene.window.api.library.list()).find((one) => one.key === key)?.path ?? '';
      await copyFile(other, scene.path);
      await editUntilSaved(scene, 'meanwhile');
      await says(scene, /^Another project lies in the place of this file now\./);
      expectThat(
        (await readFile(scene.path)).equals(await readFile(other)),
        'another project was written over',
      );
      await copyFile(ours, scene.path);
      await untilInFile(scene, 'meanwhile');
    },
  },
  {
    name: 'file truncated',
    under: 'project',
    play: async (scene) => {
      await editUntilSaved(scene, 'before');
      await untilInFile(scene, 'before');
      await truncate(scene.path, 60);
      await says(scene, /^The file was damaged outside Alongside\. It is written again/);
      await untilInFile(scene, 'before');
      const kept = await readdir(join(scene.home, 'versions', scene.key));
      expectThat(
        kept.some((name) => name.startsWith('found-')),
        'the damaged file was not kept',
      );
    },
  },
  {
    name: 'file renamed',
    under: 'project',
    play: async (scene) => {
      await editUntilSaved(scene, 'before');
      await untilInFile(scene, 'before');
      const there = join(drive(scene), 'Street, new name.alongside.json');
      await rename(scene.path, there);
      await says(scene, /^The file was renamed\. Alongside goes on in /);
      await editUntilSaved(scene, 'after');
      scene.path = there;
      await untilInFile(scene, 'after');
    },
  },
  {
    name: 'slow disk (fsync of 2 s)',
    under: 'home',
    nodeArgs: () => ['--import', module('slow-disk.mjs')],
    play: async (scene) => {
      await editUntilSaved(scene, 'before');
      const begun = performance.now();
      await Promise.all(['first', 'second'].map((id) => editUntilSaved(scene, id)));
      expectThat(performance.now() - begun > 2000, 'an edit was called saved before it was on the disk');
      await scene.app.kill();
      await restart(scene);
      for (const id of ['before', 'first', 'second']) expectThat(await isShown(scene, id), `${id} is lost`);
    },
  },
  {
    name: 'clock set back a year',
    under: 'home',
    nodeArgs: (folder) => ['--import', `${module('clock.mjs')}?${encodeURIComponent(join(folder, 'back'))}`],
    play: async (scene) => {
      const { api } = scene.window;
      const { key } = scene;
      await editUntilSaved(scene, 'before');
      await api.project.keepVersion({ key });
      await writeFile(join(scene.disk.path, 'back'), '');
      await editUntilSaved(scene, 'first');
      await api.project.keepVersion({ key });
      await editUntilSaved(scene, 'second');
      await untilInFile(scene, 'second');
      const [newest, older] = await api.project.versions({ key });
      expectThat((newest?.at ?? '') < (older?.at ?? ''), 'the clock was not set back');
      expectThat((newest?.number ?? 0) > (older?.number ?? 0), 'versions are in the order of a clock');
      await scene.app.kill();
      await restart(scene);
      for (const id of ['before', 'first', 'second']) expectThat(await isShown(scene, id), `${id} is lost`);
    },
  },
];
