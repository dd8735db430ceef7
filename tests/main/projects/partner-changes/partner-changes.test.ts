import { expect, it, onTestFinished } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { filesContaining } from '../../../helpers/disk/files-containing.ts';
import { projectOnDrive } from '../../../helpers/services/project-on-drive.ts';
import {
  commitChanges,
  pairForEach,
  startTestApp,
  type TestApp,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

let root: string;
let council: TestApp;
let carers: TestApp;

pairForEach((pair) => {
  ({ root, council, carers } = pair);
});

const changesOf = async (app: TestApp, key: string): Promise<readonly string[]> => {
  const { partnerChanges } = await app.api.project.open({ key });
  return partnerChanges.map(({ test, field, record }) => `${test} ${field} ${record}`).toSorted();
};

const set = (fields: { readonly [field: string]: string }): Change => ({
  op: 'set',
  kind: 'test',
  id: 't',
  fields,
});

/** A project with a test on a drive that both see. */
const onDrive = () =>
  projectOnDrive({ root, council, carers }, [
    { op: 'add', kind: 'test', id: 't', fields: { title: 'Six walk' } },
  ]);

it('what a partner changes in a test that is known here is said until it was seen, also after a start; our own writes and new tests are not', async () => {
  const { ours, theirs } = await onDrive();
  expect(await changesOf(council, ours)).toEqual([]);
  await commitChanges(council, ours, [set({ observations: 'written here' })]);
  await carers.api.project.open({ key: theirs });
  await commitChanges(carers, theirs, [
    set({ ownerRole: 'Kitchen lead zzq', plannedEnd: '2026-03-13' }),
    { op: 'add', kind: 'amendment', id: 'a1', fields: { test: 't', of: 'prediction', change: '5 of 6' } },
    { op: 'add', kind: 'test', id: 'new', fields: { title: 'Another', ownerRole: 'Somebody' } },
  ]);
  await carers.services.close();
  const expected = ['t amendment a1', 't ownerRole t', 't plannedEnd t'];
  await waitUntil(async () => expect(await changesOf(council, ours)).toEqual(expected));

  await council.services.close();
  council = await startTestApp(council.home);
  onTestFinished(council.services.close);
  expect(await changesOf(council, ours)).toEqual(expected);
  const known = await filesContaining(council.home, 'Kitchen lead zzq');
  expect(known.filter((path) => path.includes('known-tests'))).toEqual([]);

  await council.api.project.markChangesSeen({ key: ours, test: 't' });
  expect(await changesOf(council, ours)).toEqual([]);
});
