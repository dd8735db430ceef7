import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contextMenuFor } from '../../../main/electron/context-menu.ts';
import { createNativeDialogs } from '../../../main/electron/dialogs.ts';
import { createPrinter } from '../../../main/electron/printing.ts';
import { syncRecentDocuments } from '../../../main/electron/recent-documents.ts';
import { applySpellingMode, chooseSpellingMode } from '../../../main/electron/spelling.ts';
import {
  type BootedApp,
  bootFakeElectron,
  makeTestFolders,
  START_TIMEOUT,
} from '../../helpers/electron/boot-fake-electron.ts';
import { createFakeElectron } from '../../helpers/electron/fake-electron.ts';
import { createFakeSession } from '../../helpers/electron/fake-session.ts';
import { FakeWebContents } from '../../helpers/electron/fake-window.ts';

describe('spelling', () => {
  test.each([
    ['darwin', [], 'system'],
    ['linux', [], 'off'],
    ['win32', ['en-US-10-1.bdic'], 'off'],
    ['win32', ['en-GB-10-1.bdic'], 'dictionary'],
    ['linux', ['en-gb.bdic'], 'dictionary'],
    ['linux', ['en-GB.bdic.part'], 'off'],
  ] as const)('on %s with %j it is %s', (platform, names, expected) => {
    expect(chooseSpellingMode(platform, names)).toBe(expected);
  });

  test.each([
    ['off', ['spelling off']],
    ['system', ['spelling on']],
    ['dictionary', ['spelling on', 'spelling in en-GB']],
  ] as const)('%s: no dictionary is ever fetched', (spelling, then) => {
    const { session, did, letsThrough } = createFakeSession();
    applySpellingMode(session, spelling);
    expect(did).toEqual(['dictionaries from app://alongside/no-dictionaries/', ...then]);
    expect(letsThrough('app://alongside/')).toBe(true);
  });
});

describe('the menu of a text field', () => {
  const asked = { isEditable: true, selectionText: '', misspelledWord: '', dictionarySuggestions: [] };
  const words = (more: Partial<Parameters<typeof contextMenuFor>[0]>) =>
    contextMenuFor({ ...asked, ...more }, new FakeWebContents()).map(({ label, role }) => label ?? role);

  test('it can cut, copy, paste and select', () => {
    expect(words({})).toEqual(['cut', 'copy', 'paste', undefined, 'selectAll']);
  });

  test('five better words at most, or that there are none', () => {
    const dictionarySuggestions = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(words({ misspelledWord: 'x', dictionarySuggestions }).slice(0, 6)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      undefined,
    ]);
    expect(words({ misspelledWord: 'x' })[0]).toBe('No suggestions');
  });

  test('words that are selected elsewhere can be copied; nothing else has a menu', () => {
    expect(words({ isEditable: false, selectionText: 'a' })).toEqual(['copy']);
    expect(words({ isEditable: false })).toEqual([]);
  });
});

describe('dialogs', () => {
  test.each([
    ['chosen', '/share/a.json', '/share/a.json'],
    ['cancelled', '', undefined],
  ])('a place that was %s', async (_, chooses, expected) => {
    const { electron, person } = createFakeElectron();
    person.chooses = chooses;
    const shown: string[] = [];
    const shell = { showItemInFolder: (path: string) => void shown.push(path) };
    const dialogs = createNativeDialogs(electron.dialog, () => undefined, '/documents', shell);
    dialogs.showInFolder('/share/a.json');
    expect(shown).toEqual(['/share/a.json']);
    expect(await dialogs.saveCopy('a.json')).toBe(expected);
    expect(await dialogs.savePdf('a.pdf')).toBe(expected);
    expect((await dialogs.openFile()) || undefined).toBe(expected);
  });
});

describe('printing', () => {
  const made = (contents: FakeWebContents | undefined, path: string | undefined, fails = false) =>
    createPrinter({
      contents: () => contents,
      dialogs: { savePdf: async (name) => path && join(path, name) },
      nameFrom: (title) => title.replaceAll('/', ' '),
      write: async (_path, bytes) => {
        if (fails) throw new Error('ENOSPC: no space left on device');
        expect(Buffer.from(bytes).toString()).toMatch(/^%PDF/);
      },
    });

  test('what is printed, and what is cancelled, needs no words; what fails is said', async () => {
    const contents = new FakeWebContents();
    expect(await made(contents, undefined).print()).toBe('');
    contents.print = (_options, done) => done?.(false, 'Print job canceled');
    expect(await made(contents, undefined).print()).toBe('');
    contents.print = (_options, done) => done?.(false, 'no printers available');
    expect(await made(contents, undefined).print()).toContain('no printers available');
  });

  test('a PDF goes where the person says, under a name that every system takes', async () => {
    const contents = new FakeWebContents();
    expect(await made(contents, '/out').savePdf('A/B')).toBe(`A PDF was saved: ${join('/out', 'A B.pdf')}.`);
    expect(await made(contents, undefined).savePdf('A')).toBe('No PDF was made.');
    expect(await made(contents, '/out', true).savePdf('A')).toContain('no space left');
    expect(await made(undefined, '/out').savePdf('A')).toBe('No PDF was made.');
  });
});

describe('recent documents', () => {
  const known = (...paths: string[]) => paths.map((path) => ({ path, binned: false, missing: false }));
  async function* given(lists: ReturnType<typeof known>[]) {
    yield* lists;
  }

  test('what is opened comes first; the list as it was found adds nothing', async () => {
    const { electron, recents } = createFakeElectron();
    await syncRecentDocuments(
      electron.app,
      given([known('a', 'b'), known('c', 'a', 'b'), known('b', 'c', 'a')]),
    );
    expect(recents).toEqual(['b', 'c']);
  });

  test('what is in the bin, off the list or gone is forgotten, the others keep their order', async () => {
    const { electron, recents } = createFakeElectron();
    recents.push('a', 'b', 'c', 'd', 'e');
    const [a, b, c, d] = known('a', 'b', 'c', 'd');
    const list = [a, { ...b, binned: true }, c, { ...d, missing: true }];
    await syncRecentDocuments(electron.app, given([list as ReturnType<typeof known>]));
    expect(recents).toEqual(['a', 'c']);
  });
});

describe('through the app', () => {
  let app: BootedApp;
  let folders: Awaited<ReturnType<typeof makeTestFolders>>;
  afterEach(async () => {
    await app.end();
    await folders.remove();
  });

  test('a new project is a recent document until it is in the bin', async () => {
    folders = await makeTestFolders();
    app = await bootFakeElectron(folders);
    const client = await app.client();
    const { key } = await client.library.createSample();
    await vi.waitFor(() => expect(app.recents).toHaveLength(1), START_TIMEOUT);
    expect(app.recents[0]).toMatch(/\.alongside\.json$/);
    await client.library.moveToBin({ key });
    await vi.waitFor(() => expect(app.recents).toEqual([]), START_TIMEOUT);
  });

  test('a PDF is on disk when it is said to be, and a copy goes where the dialog says', async () => {
    folders = await makeTestFolders();
    app = await bootFakeElectron(folders);
    const client = await app.client();
    app.person.chooses = join(tmpdir(), `alongside-${process.pid}.pdf`);
    expect(await client.shell.savePdf({ title: 'A street' })).toEqual({
      sentence: `A PDF was saved: ${app.person.chooses}.`,
    });
    expect(await readFile(app.person.chooses, 'utf8')).toMatch(/^%PDF/);
    await rm(app.person.chooses);
  });
});
