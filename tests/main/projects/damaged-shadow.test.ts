import { cp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clashes } from '../../../shared/document/conflicts.ts';
import {
  type App,
  documentOf,
  make,
  note,
  notesIn,
  pathIn,
  removeAll,
  setNote,
  sheet,
  startApp,
  temporary,
  textOf,
} from './kit.ts';

let root: string;
let app: App;
let key: string;
beforeEach(async () => {
  root = await temporary();
  app = await startApp(join(root, 'first'));
  ({ key } = await app.ask.library.create(sheet));
});
afterEach(async () => {
  await app.services.close();
  await removeAll(root);
});

const shelf = (): string => join(app.home, 'versions', key);
const named = async (ending: string): Promise<string[]> =>
  (await readdir(shelf())).filter((name) => name.endsWith(ending)).sort();

/** Stops as a power cut does: what is on disk at this moment is all there is. `home` is a copy, nothing runs on it. */
const cutPower = async (): Promise<void> => {
  const home = join(root, 'second');
  await cp(app.home, home, { recursive: true });
  await app.services.close();
  app = { ...app, home };
  // Paths in the copy's list still lead to where it was.
  for (const path of [join(home, 'library.json'), join(shelf(), 'about.json')]) {
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(join(root, 'first'), home));
  }
};

/** The newest version as a bad sector leaves it. */
const damageNewest = async (): Promise<void> => {
  const name = (await named('.alongside.json')).at(-1);
  await truncate(join(shelf(), name ?? ''), 200);
};

const inFile = (words: string): Promise<void> =>
  vi.waitFor(async () => expect(await textOf(await pathIn(app.home))).toContain(words), 5000);

/** Edits of one session, some before a new shadow in the middle of it and in the file, the last only in the journal. */
const workPastNewShadow = async (): Promise<string> => {
  await make(app, key, [note('note1', 'at first')]);
  await app.ask.project.keepVersion({ key });
  await inFile('at first');
  const old = await textOf(await pathIn(app.home));
  await make(app, key, [setNote('note1', 'before the shadow')]);
  await make(app, key, [note('note0', 'not for long')]);
  await make(app, key, [{ op: 'erase', kind: 'note', id: 'note0' }]);
  await inFile('before the shadow');
  await make(app, key, [note('note2', 'only in the journal')]);
  await cutPower();
  const text = await textOf(await pathIn(app.home));
  expect(text).toContain('before the shadow');
  expect(text).not.toContain('only in the journal');
  return old;
};

describe('a shadow that cannot be read', () => {
  it('and is the only one: its journal is played on the project file', async () => {
    await wait(100);
    await make(app, key, [note('note1', 'only in the journal')]);
    await cutPower();
    expect(await textOf(await pathIn(app.home))).not.toContain('only in the journal');
    await damageNewest();
    app = await startApp(app.home);
    expect(await textOf(await pathIn(app.home))).toContain('only in the journal');
    expect(notesIn(await documentOf(app, key))).toEqual(['only in the journal']);
    await app.services.close();
    expect(notesIn(await documentOf(app, key))).toEqual(['only in the journal']);
  });

  it('beside an older one: its journal is not played where edits in between are missing', async () => {
    await workPastNewShadow();
    await damageNewest();
    app = await startApp(app.home);
    const document = await documentOf(app, key);
    expect(notesIn(document)).toEqual(['before the shadow', 'only in the journal']);
    expect(clashes(document)).toEqual([]);
    await app.services.close();
    const text = await textOf(await pathIn(app.home));
    expect(text).toContain('before the shadow');
    expect(text).toContain('only in the journal');
  });

  it('while the file lacks what the journal builds on: the journal is kept aside, and that is said', async () => {
    const old = await workPastNewShadow();
    await damageNewest();
    await writeFile(await pathIn(app.home), old);
    const [journal = ''] = await named('.journal');
    const lines = await textOf(join(shelf(), journal));
    app = await startApp(app.home);
    expect(await named('.journal')).toEqual([journal]);
    const { outcome, document } = await app.ask.project.open({ key });
    const [aside = ''] = (await named('.journal')).filter((name) => name.startsWith('found-'));
    expect(outcome).toMatchObject({
      outcome: 'keptAside',
      sentence: expect.stringMatching(/^One change that was safe on this computer could not be brought in/),
      details: [join(shelf(), aside)],
    });
    expect(notesIn(JSON.parse(document))).toEqual(['at first']);
    await make(app, key, [note('note3', 'goes on')]);
    await app.services.close();
    expect(await textOf(join(shelf(), aside))).toBe(lines);
    expect(lines).toContain('only in the journal');
    const again = await app.ask.project.open({ key });
    expect(again.outcome.outcome).toBe('ok');
    expect(notesIn(JSON.parse(again.document))).toEqual(['at first', 'goes on']);
    // What is erased goes from there too, and nothing else does.
    await make(app, key, [{ op: 'erase', kind: 'note', id: 'note3' }]);
    await app.services.close();
    expect(await textOf(join(shelf(), aside))).toBe(lines);
    await make(app, key, [note('note2', 'the same, elsewhere')]);
    await make(app, key, [{ op: 'erase', kind: 'note', id: 'note2' }]);
    await app.services.close();
    expect(await textOf(join(shelf(), aside))).toContain('"dot"');
    expect(await textOf(join(shelf(), aside))).not.toContain('only in the journal');
  });

  it('nor its journal’s first line: the journal is kept aside all the same', async () => {
    await workPastNewShadow();
    const [journal = ''] = await named('.journal');
    const lines = await textOf(join(shelf(), journal));
    await writeFile(join(shelf(), journal), lines.replace('base', 'bass'));
    app = await startApp(app.home);
    const { outcome } = await app.ask.project.open({ key });
    expect(outcome).toMatchObject({ outcome: 'keptAside', sentence: expect.stringMatching(/^Changes /) });
    expect(await textOf(outcome.details[0] ?? '')).toContain('only in the journal');
  });
});
