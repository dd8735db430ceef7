import { readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { migrations } from '../../../shared/document/file/migrations/all.ts';
import type { Migration, RawFile } from '../../../shared/document/file/migrations/migrate.ts';
import { FORMAT } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { restoreOldDataFolder } from '../../helpers/disk/old-data-folder.ts';
import { receiveCopy } from '../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  type EditInput,
  removeAll,
  type TestApp,
  temporaryFolder,
} from '../../helpers/services/test-app.ts';

/** Project files as released versions of the app wrote them: one of each format at least, never edited. */
const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const written = (await readdir(fixtures)).filter((name) => /^project-.*\.alongside\.json$/.test(name));
const bytesOf = (name: string): Promise<Buffer> => readFile(join(fixtures, name));
const formatOf = (bytes: Buffer): string => JSON.parse(bytes.toString()).format;

let root: string;
let app: TestApp | undefined;
beforeEach(async () => {
  root = await realpath(await temporaryFolder());
});
afterEach(async () => {
  await app?.services.close();
  app = undefined;
  await removeAll(root);
});

/** Goes back to a version as a window does. */
const goBack = async (running: TestApp, key: string, number: number): Promise<void> => {
  const { changes } = await running.api.project.changesToRestore({ key, number });
  const edit = prepareEdit(await documentOf(running, key), JSON.parse(changes) as Change[], documentRules);
  if (edit.writes.length > 0)
    await running.api.project.commit({ key, edit: edit as EditInput, isHistoryStep: true });
};

/** The values of a note, in a project's file as it lies on the disk after the app has ended. */
const noteInFile = async (path: string, id: string): Promise<unknown> =>
  JSON.parse(await readFile(path, 'utf8')).records.note[id]?.text;

const NEW = 'note77';
const [OLD, WORDS] = ['note1', 'changed since'];

/** Has bytes as a version of a project that went on; goes back to them, edits, ends, starts anew, and reads. */
const restoreAndEdit = async (start: (home: string) => Promise<TestApp>, bytes: Buffer) => {
  const home = join(root, 'home');
  app = await start(home);
  const { key = '' } = await receiveCopy(app.api, { name: 'x', bytes: bytes.toString('base64') });
  await commitChanges(app, key, [{ op: 'set', kind: 'note', id: OLD, fields: { text: WORDS } }]);
  await app.api.project.keepVersion({ key, name: 'of an older app' });
  const folder = join(home, 'versions', key);
  const [kept = ''] = (await readdir(folder)).filter((name) => name.includes('_named'));
  await writeFile(join(folder, kept), bytes);
  await goBack(app, key, Number(kept.slice(0, 8)));
  const restored = await documentOf(app, key);
  await commitChanges(app, key, [addNote(NEW, 'written after going back')]);
  const path = (await app.api.library.list()).find((one) => one.key === key)?.path ?? '';
  await app.services.close();
  const inFile = { format: formatOf(await readFile(path)), note: await noteInFile(path, NEW) };
  app = await start(home);
  const { outcome } = await app.api.project.open({ key });
  return { restored, inFile, outcome: outcome.outcome, again: await documentOf(app, key) };
};

describe('a version of every format that was ever written', () => {
  it('is kept as a fixture: whoever adds a migration keeps a file of the format before it', async () => {
    const formats = new Set(await Promise.all(written.map(async (name) => formatOf(await bytesOf(name)))));
    const all = [...migrations, undefined].map((_step, index) => `alongside/${index + 1}`);
    expect([...formats].sort()).toEqual(all.sort());
  });

  it.each(written)('%s is gone back to, edited, saved and read again', async (name) => {
    const { startTestApp } = await import('../../helpers/services/test-app.ts');
    const bytes = await bytesOf(name);
    const then = JSON.parse(bytes.toString()).records.note[OLD].text;
    const { restored, inFile, outcome, again } = await restoreAndEdit(startTestApp, bytes);
    expect(recordOf(restored, { kind: 'note', id: OLD })?.fields.text).toBe(then);
    expect(inFile).toEqual({ format: FORMAT, note: 'written after going back' });
    expect(['ok', 'brokenRecords']).toContain(outcome);
    expect(recordOf(again, { kind: 'note', id: OLD })?.fields.text).toBe(then);
    expect(recordOf(again, { kind: 'note', id: NEW })?.fields.text).toBe('written after going back');
  });
});

describe('an app of the next format, made up here', () => {
  /** Each note says so. */
  const addMark: Migration = {
    from: migrations.length + 1,
    what: 'A note begins with a mark.',
    migrate: (raw: RawFile) =>
      JSON.parse(JSON.stringify(raw), function (this: { '~'?: unknown }, name, value) {
        return name === 'text' && typeof value === 'string' && '~' in this ? `migrated ${value}` : value;
      }),
  };
  afterEach(() => {
    vi.doUnmock('../../../shared/document/file/migrations/all.ts');
    vi.doUnmock('../../../shared/document/model/document.ts');
    vi.resetModules();
  });

  it.each(written)('goes back to %s, edits it, and saves it in its own format', async (name) => {
    const next = `alongside/${migrations.length + 2}`;
    vi.resetModules();
    vi.doMock('../../../shared/document/file/migrations/all.ts', () => ({
      migrations: [...migrations, addMark],
    }));
    vi.doMock('../../../shared/document/model/document.ts', async (original) => ({
      ...(await original<object>()),
      FORMAT: next,
    }));
    const { startTestApp } = await import('../../helpers/services/test-app.ts');
    const bytes = await bytesOf(name);
    const then = `migrated ${JSON.parse(bytes.toString()).records.note[OLD].text}`;
    const { restored, inFile, outcome, again } = await restoreAndEdit(startTestApp, bytes);
    expect(recordOf(restored, { kind: 'note', id: OLD })?.fields.text).toBe(then);
    expect(inFile).toEqual({ format: next, note: 'written after going back' });
    expect(['ok', 'brokenRecords']).toContain(outcome);
    expect(recordOf(again, { kind: 'note', id: OLD })?.fields.text).toBe(then);
  });
});

describe('every version that an app of 0.1.0 kept, for whatever reason', () => {
  it('is gone back to, edited, saved and read again', async () => {
    const { startTestApp } = await import('../../helpers/services/test-app.ts');
    const home = await restoreOldDataFolder(root);
    app = await startTestApp(home);
    const reasons = new Set<string>();
    const edited = new Map<string, { readonly number: number; readonly before: string }>();
    for (const { key, title, binned } of await app.api.library.list()) {
      const { readOnly, outcome } = await app.api.project.open({ key });
      if (binned || readOnly) continue;
      for (const { number, reason } of await app.api.project.versions({ key })) {
        await goBack(app, key, number);
        const compared = await app.api.project.compareVersion({ key, number });
        expect(compared, `${title} ${number}`).toMatchObject({
          outcome: 'ok',
          comesBack: { entries: 0 },
          goes: { entries: 0 },
          changed: { entries: 0 },
        });
        await commitChanges(app, key, [addNote(`after${number}`, `after ${number}`)]);
        reasons.add(reason);
        edited.set(key, { number, before: outcome.outcome });
      }
    }
    expect(edited.size).toBeGreaterThanOrEqual(8);
    expect([...reasons]).toEqual(
      expect.arrayContaining([
        'opened',
        'edited',
        'closed',
        'named',
        'merged',
        'beforeMerge',
        'beforeRestore',
      ]),
    );
    await app.services.close();
    app = await startTestApp(home);
    for (const [key, { number, before }] of edited) {
      const { outcome, document } = await app.api.project.open({ key });
      // A question that was open stays open.
      expect(['ok', 'brokenRecords', before], key).toContain(outcome.outcome);
      const found = recordOf(JSON.parse(document), { kind: 'note', id: `after${number}` });
      expect(found?.fields.text).toBe(`after ${number}`);
    }
  });
});
