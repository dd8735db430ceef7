import { ORPCError } from '@orpc/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { receivedInWords } from '../../shared/received-file/received-in-words.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  noteTexts,
  removeAll,
  sheet,
  startTestApp,
  type TestApp,
  temporaryFolder,
} from '../helpers/services/test-app.ts';

let app: TestApp;
let key: string;

beforeEach(async () => {
  app = await startTestApp(await temporaryFolder());
  ({ key } = await app.api.library.create(sheet));
  await commitChanges(app, key, [addNote('n1', 'here before')]);
});
afterEach(async () => {
  await app.services.close();
  await removeAll(app.home);
});

const write = { kind: 'note', id: 'n1', register: 'text', value: 'x', seen: [] };
const edit = (change: object) => ({ edit: { writes: [{ ...write, ...change }] } });
const polluting = (text: string): unknown => JSON.parse(text);
const long = 'x'.repeat(200_000);

type Ask = (app: TestApp, key: string) => unknown;
/** Asks a route for what its types forbid. */
const commit =
  (input: object): Ask =>
  (running, of) =>
    running.api.project.commit({ key: of, ...input } as never);

const refused: readonly (readonly [string, Ask])[] = [
  ['an edit that is a text', commit({ edit: 'x' })],
  ['an edit that is null', commit({ edit: null })],
  ['no writes', commit({ edit: { writes: [] } })],
  ['a write that is a list', commit({ edit: { writes: [[]] } })],
  ['seen that is a text', commit(edit({ seen: 'n1' }))],
  ['seen of numbers', commit(edit({ seen: [1] }))],
  ['a seen dot of 200,000 letters', commit(edit({ seen: [long] }))],
  ['a kind of 200,000 letters', commit(edit({ kind: long }))],
  ['an id of 200,000 letters', commit(edit({ id: long }))],
  ['a kind called __proto__', commit(edit({ kind: '__proto__' }))],
  ['a kind called constructor', commit(edit({ kind: 'constructor' }))],
  ['an id called __proto__', commit(edit({ id: '__proto__' }))],
  ['a field called __proto__', commit(edit({ register: '__proto__' }))],
  ['a field called constructor', commit(edit({ register: 'constructor', value: {} }))],
  ['a field of signs', commit(edit({ register: '~' }))],
  ['a field with a space', commit(edit({ register: 'a b' }))],
  ['an id that is a path', commit(edit({ id: '../../etc/passwd' }))],
  ['words longer than any text', commit(edit({ value: 'x'.repeat(2_000_000) }))],
  ['a number where words belong', commit(edit({ value: 7 }))],
  ['a number that is none', commit(edit({ value: Number.NaN }))],
  ['a function', commit(edit({ value: () => 1 }))],
  [
    'a list nested 3,000 deep',
    commit(edit({ value: polluting(`${'['.repeat(3_000)}${']'.repeat(3_000)}`) })),
  ],
  [
    'writes that pollute',
    commit(polluting('{"edit":{"writes":[{"__proto__":{"polluted":true}}]}}') as object),
  ],
  ['a key that is a table', (running) => running.api.project.open({ key: {} } as never)],
  ['a key of 200,000 letters', (running) => running.api.project.open({ key: long })],
  [
    'a key that every object has',
    (running) => running.api.project.commit({ key: '__proto__', ...edit({}) } as never),
  ],
  [
    'a version that is a path',
    (running, of) => running.api.project.readVersion({ key: of, number: '../1' } as never),
  ],
  ['a version that is none', (running, of) => running.api.project.readVersion({ key: of, number: -1.5 })],
  [
    'a copy for nobody',
    (running, of) => running.api.project.saveCopy({ key: of, profile: '__proto__' } as never),
  ],
  [
    'what never came in',
    (running, of) => running.api.project.mergeIncoming({ key: of, incomingId: '__proto__' }),
  ],
  ['what never waited', (running) => running.api.library.keepAsSeparate({ incomingId: 'constructor' })],
  ['a title of nothing', (running) => running.api.library.create({ ...sheet, title: '  ' })],
  ['a title of 200,000 letters', (running) => running.api.library.create({ ...sheet, title: long })],
  ['a title that is a list', (running, of) => running.api.library.rename({ key: of, title: ['x'] } as never)],
  ['a path that is a table', (running) => running.api.library.openPath({ path: {} } as never)],
  ['an empty path', (running) => running.api.library.openPath({ path: '' })],
  ['a theme that is none', (running) => running.api.app.updateSettings({ theme: 'evil' } as never)],
  ['bytes that are a list', (running) => running.api.notes.read({ name: 'a', bytes: [1] } as never)],
  ['notes without a name', (running) => running.api.notes.read({ bytes: '' } as never)],
];

test.each(refused)('%s is refused with a typed error, and nothing has changed', async (_name, ask) => {
  const before = await documentOf(app, key);
  const error = await Promise.resolve()
    .then(() => ask(app, key))
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(ORPCError);
  const { code, status, defined } = error as ORPCError<string, unknown>;
  expect(code).not.toBe('INTERNAL_SERVER_ERROR');
  expect(defined || status < 500).toBe(true);
  expect(await documentOf(app, key)).toEqual(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  await commitChanges(app, key, [addNote('n2', 'the service lives on')]);
  expect(noteTexts(await documentOf(app, key))).toEqual(['here before', 'the service lives on']);
});

/** What is said of a file that somebody gives to the app. */
const examined = async ({ api }: TestApp, file: { readonly name: string; readonly bytes: string }) => {
  const received = await api.receiving.examine(file);
  return { outcome: received.sort, sentence: receivedInWords(received) };
};

const said: readonly (readonly [string, Ask, string])[] = [
  ['a file that is none', (running) => examined(running, { name: '../x', bytes: 'AAAA' }), 'notAProject'],
  ['bytes that are no base64', (running) => examined(running, { name: 'a', bytes: '%%%' }), 'empty'],
  ['a path to a folder', (running) => running.api.library.openPath({ path: '/' }), 'missing'],
  ['a path of the system', (running) => running.api.library.openPath({ path: '/etc/passwd' }), 'notOurs'],
  ['a path with a nought', (running) => running.api.library.openPath({ path: '/a\0b' }), 'unreadable'],
  ['a path of 200,000 letters', (running) => running.api.library.openPath({ path: long }), 'unreadable'],
  ['notes that are no base64', (running) => running.api.notes.read({ name: 'a', bytes: '%%%' }), 'empty'],
];

test.each(said)('%s is answered with a named outcome', async (_name, ask, outcome) => {
  expect(await ask(app, key)).toMatchObject({ outcome, sentence: expect.stringMatching(/^[A-Z].+/) });
});
