import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { projectOnDrive } from '../../../helpers/services/project-on-drive.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  noteTexts,
  pairForEach,
  sheet,
  startTestApp,
  type TestApp,
  versionFolderOf,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

let root: string;
let council: TestApp;
let carers: TestApp;

pairForEach((pair) => {
  ({ root, council, carers } = pair);
});

const newCardsOf = async (app: TestApp, key: string): Promise<readonly string[]> =>
  [...(await app.api.project.open({ key })).newCards].sort();

/** The app of the council is ended and started again. */
const restart = async (): Promise<void> => {
  await council.services.close();
  council = await startTestApp(council.home);
  onTestFinished(council.services.close);
};

/** A project with one note on a drive that both see. */
const onDrive = () => projectOnDrive({ root, council, carers }, [addNote('first', 'here from the start')]);

it('what a partner wrote is new until it was opened; what stands there at first, and what is written here, is not', async () => {
  const { ours, theirs } = await onDrive();
  expect(await newCardsOf(council, ours)).toEqual([]);
  expect(await newCardsOf(carers, theirs)).toEqual([]);
  await commitChanges(council, ours, [addNote('own', 'written here')]);
  await commitChanges(carers, theirs, [addNote('theirs1', 'one'), addNote('theirs2', 'two')]);
  await carers.services.close();
  await waitUntil(async () => expect(await newCardsOf(council, ours)).toEqual(['theirs1', 'theirs2']));
  await council.api.project.markSeen({ key: ours, cards: ['theirs1', 'own'] });
  expect(await newCardsOf(council, ours)).toEqual(['theirs2']);
  await council.api.project.markSeen({ key: ours, cards: null });
  expect(await newCardsOf(council, ours)).toEqual([]);
});

it('ends with the app; what came in while it was closed is new at its next start', async () => {
  const { ours, theirs } = await onDrive();
  expect(await newCardsOf(council, ours)).toEqual([]);
  await commitChanges(carers, theirs, [addNote('early', 'before the end')]);
  await waitUntil(async () => expect(await newCardsOf(council, ours)).toEqual(['early']));
  await restart();
  expect(await newCardsOf(council, ours)).toEqual([]);
  await council.services.close();
  await commitChanges(carers, theirs, [addNote('late', 'while nobody looked')]);
  await carers.services.close();
  await restart();
  expect(await newCardsOf(council, ours)).toEqual(['late']);
});

it('notes that came in are new, but not where a project held nothing else', async () => {
  const { key } = await council.api.library.create(sheet);
  await commitChanges(council, key, [addNote('a', 'a'), addNote('b', 'b')]);
  await council.api.project.markNew({ key, cards: ['a', 'b'] });
  expect(await newCardsOf(council, key)).toEqual([]);
  await commitChanges(council, key, [addNote('c', 'c')]);
  await council.api.project.markNew({ key, cards: ['c'] });
  expect(await newCardsOf(council, key)).toEqual(['c']);
});

it('never stands in the way: a file that cannot be read is put aside, and the project opens', async () => {
  const { key } = await council.api.library.create(sheet);
  await commitChanges(council, key, [addNote('a', 'a')]);
  expect(noteTexts(await documentOf(council, key))).toEqual(['a']);
  await council.services.close();
  await writeFile(join(versionFolderOf(council, key), 'known-cards.json'), '{"cards": "all"}');
  await restart();
  expect(await newCardsOf(council, key)).toEqual([]);
  expect(noteTexts(await documentOf(council, key))).toEqual(['a']);
});
