import { beforeEach, describe, expect, it } from 'vitest';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  pairForEach,
  sheet,
  type TestApp,
} from '../../../helpers/services/test-app.ts';

let council: TestApp;
let carers: TestApp;
let key: string;
pairForEach((pair) => {
  ({ council, carers } = pair);
});
beforeEach(async () => {
  ({ key } = await council.api.library.create(sheet));
});

const nameOurselves = (org: string, role = '') => council.api.app.updateSettings({ org, role });
const reopened = async (): Promise<void> => {
  await council.services.close();
};
const namesIn = async (app: TestApp, of: string): Promise<readonly (string | undefined)[]> =>
  Object.values((await documentOf(app, of)).sessions).map(({ org }) => org);

describe('a name that is given late', () => {
  it('goes to what this computer wrote before, and stays over a restart', async () => {
    await commitChanges(council, key, [addNote('note1', 'one')]);
    await reopened();
    await commitChanges(council, key, [addNote('note2', 'two')]);
    expect(new Set(await namesIn(council, key))).toEqual(new Set([undefined]));
    await nameOurselves('Council', 'lead');
    await commitChanges(council, key, [addNote('note3', 'three')]);
    expect(new Set(await namesIn(council, key))).toEqual(new Set(['Council']));
    await reopened();
    const infos = Object.values((await documentOf(council, key)).sessions);
    expect(infos.length).toBeGreaterThan(1);
    for (const info of infos) expect(info).toEqual({ org: 'Council', role: 'lead', on: expect.any(String) });
  });

  it('takes the place of no name that was there', async () => {
    await nameOurselves('Carers’ group');
    await commitChanges(council, key, [addNote('note1', 'one')]);
    await nameOurselves('Council');
    await commitChanges(council, key, [addNote('note2', 'two')]);
    await reopened();
    await commitChanges(council, key, [addNote('note3', 'three')]);
    expect(await namesIn(council, key)).toEqual(expect.arrayContaining(['Carers’ group', 'Council']));
  });

  it('is not lost to a copy that does not know it yet, and names nobody else', async () => {
    await commitChanges(council, key, [addNote('note1', 'one')]);
    const older = (await council.api.project.saveCopy({ key })).bytes ?? '';
    const received = await receiveCopy(carers.api, { name: 'Street.json', bytes: older });
    await commitChanges(carers, received.key ?? '', [addNote('note2', 'theirs')]);
    const theirs = (await carers.api.project.saveCopy({ key: received.key ?? '' })).bytes ?? '';
    await nameOurselves('Council');
    await commitChanges(council, key, [addNote('note3', 'three')]);
    const { incomingId = '' } = await receiveCopy(council.api, { name: 'Street.json', bytes: theirs });
    await council.api.project.mergeIncoming({ key, incomingId });
    await commitChanges(council, key, [addNote('note4', 'four')]);
    const names = await namesIn(council, key);
    expect(names.filter((name) => name === undefined)).toHaveLength(1);
    expect(names).toContain('Council');
  });
});
