import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServices } from '../../../../main/services.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { localDateOf } from '../../../../shared/records/fields/dates.ts';
import { dayAndMonthInWords } from '../../../../shared/records/fields/read-field.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  commitChanges,
  documentOf,
  readText,
  removeAll,
  setNote,
  sheet,
  startTestApp,
  type TestApp,
  temporaryFolder,
} from '../../../helpers/services/test-app.ts';

let root: string;
let council: TestApp;
let carers: TestApp;
let key: string;

const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });
const story = (id: string, words: string, quoteConsent?: Fields): Change =>
  add('evidence', id, {
    kind: 'story',
    statement: words,
    caveat: `${words}Caveat`,
    ...(quoteConsent && { quoteConsent }),
  });
const copyOf = async (app: TestApp, of: string, profile?: 'full' | 'partners'): Promise<string> =>
  (await app.api.project.saveCopy({ key: of, ...(profile && { profile }) })).bytes ?? '';
const canaries = (bytes: string): string[] => [
  ...new Set(
    Buffer.from(bytes, 'base64')
      .toString('utf8')
      .match(/CANARY\w*/g) ?? [],
  ),
];

beforeEach(async () => {
  root = await temporaryFolder();
  council = await startTestApp(`${root}/council`);
  carers = await startTestApp(`${root}/carers`);
  ({ key } = await council.api.library.create(sheet));
  const { project } = await documentOf(council, key);
  await commitChanges(council, key, [
    add('note', 'note1', { text: 'may go' }),
    add('note', 'note2', { text: 'CANARYrestricted', sensitivity: 'restricted' }),
    add('organisation', 'org1', { name: 'CANARYorganisation', sensitivity: 'restricted' }),
    add('link', 'note1_relatesTo_note2', {
      from: 'note1',
      relation: 'relatesTo',
      to: 'note2',
      note: 'CANARYlink',
    }),
    add('action', 'act1', { title: 'Tea', owners: ['CANARYowner'] }),
    story('story1', 'CANARYnotAsked'),
    story('story2', 'CANARYrefused', { given: false, scope: 'public' }),
    story('story3', 'CANARYgroup', { given: true, scope: 'group' }),
    story('story4', 'CANARYforNobody', { given: true }),
    story('story5', 'permittedForPartners', { given: true, scope: 'partners' }),
    story('story6', 'permittedForAll', { given: true, scope: 'public' }),
    { op: 'set', kind: 'project', id: project, fields: { privacyRisks: 'CANARYprivacy' } },
    add('test', 'six', { title: 'Six residents', prediction: 'CANARYpredicted', actualN: 6 }),
    add('test', 'sixAgreed', { title: 'permittedSix', actualN: 6, resultMayLeave: { why: 'CANARYwhy' } }),
    add('test', 'many', { title: 'Forty residents', prediction: 'predictedOfMany', actualN: 40 }),
    add('amendment', 'amended', { test: 'six', change: 'CANARYchange', reason: 'CANARYreason' }),
    add('evidence', 'few', { statement: 'Falls', figure: { value: 3, unit: 'CANARYunit of people' } }),
  ]);
});
afterEach(async () => {
  await council.services.close();
  await carers.services.close();
  await removeAll(root);
});

const statements = (document: ProjectDocument): unknown[] =>
  [1, 2, 3, 4, 5, 6].map(
    (number) => recordOf(document, { kind: 'evidence', id: `story${number}` })?.fields.statement,
  );

describe('a copy for a partner', () => {
  it('holds none of what stays here; the whole copy holds it all', async () => {
    const partners = await copyOf(council, key, 'partners');
    expect(canaries(partners)).toEqual([]);
    expect(Buffer.from(partners, 'base64').toString('utf8')).toContain('permittedForPartnersCaveat');
    expect(Buffer.from(partners, 'base64').toString('utf8')).toContain('predictedOfMany');
    expect(canaries(await copyOf(council, key)).sort()).toContain('CANARYprivacy');
    expect(canaries(await copyOf(council, key, 'full'))).toEqual(canaries(await copyOf(council, key)));
  });

  it('comes back without anything being lost', async () => {
    const before = await documentOf(council, key);
    const received = await receiveCopy(carers.api, {
      name: 'Street, for partners.alongside.json',
      bytes: await copyOf(council, key, 'partners'),
    });
    expect(received.sort).toBe('otherProject');
    const theirs = received.key ?? '';
    expect(statements(await documentOf(carers, theirs))).toEqual([
      ...[undefined, undefined, undefined, undefined],
      'permittedForPartners',
      'permittedForAll',
    ]);
    await commitChanges(carers, theirs, [setNote('note1', 'changed by a partner')]);
    const back = await receiveCopy(council.api, { name: 'x', bytes: await copyOf(carers, theirs) });
    expect(back.sort).toBe('newChanges');
    await council.api.project.mergeIncoming({ key, incomingId: back.incomingId ?? '' });
    const after = await documentOf(council, key);
    expect(recordOf(after, { kind: 'note', id: 'note1' })?.fields.text).toBe('changed by a partner');
    expect(after.gap).toBeUndefined();
    expect(after.records.test).toEqual(before.records.test);
    expect(after.extra).toEqual({});
    const { note: notesBefore, ...others } = before.records;
    const { note: notesAfter, sharedCopy, ...othersAfter } = after.records;
    expect(Object.values(sharedCopy ?? {})).toHaveLength(1);
    expect(othersAfter).toEqual(others);
    expect(notesAfter?.note2).toEqual(notesBefore?.note2);
  });

  it('keeps a story back where only one of two concurrent permissions allows it', async () => {
    const permit = (app: TestApp, of: string, scope: string) =>
      commitChanges(app, of, [
        { op: 'set', kind: 'evidence', id: 'story5', fields: { quoteConsent: { given: true, scope } } },
      ]);
    const { key: theirs = '' } = await receiveCopy(carers.api, {
      name: 'x',
      bytes: await copyOf(council, key),
    });
    await permit(council, key, 'group');
    await permit(carers, theirs, 'public');
    const { incomingId = '' } = await receiveCopy(council.api, {
      name: 'x',
      bytes: await copyOf(carers, theirs),
    });
    await council.api.project.mergeIncoming({ key, incomingId });
    const text = Buffer.from(await copyOf(council, key, 'partners'), 'base64').toString('utf8');
    expect(text).not.toContain('permittedForPartners');
  });

  it('goes to the path that a native dialog gives, under a name of its own', async () => {
    const folder = join(root, 'out');
    await mkdir(folder);
    const asked: string[] = [];
    const shown: string[] = [];
    await council.services.close();
    const services = await createServices({
      dataFolder: `${root}/council`,
      version: '1',
      shell: 'electron',
      dialogs: {
        openFile: async () => undefined,
        saveCopy: async (name) => {
          asked.push(name);
          return join(folder, name);
        },
        showInFolder: (path) => void shown.push(path),
      },
    });
    council = {
      ...council,
      services,
      api: (await import('@orpc/server')).createRouterClient(services.router),
    };
    const { path } = await council.api.project.saveCopy({
      key,
      profile: 'partners',
      forWhom: ' Carers’ group: Leeds/York ',
    });
    const today = `${dayAndMonthInWords(localDateOf(new Date()))} ${new Date().getFullYear()}`;
    expect(asked).toEqual([`Street, for Carers’ group Leeds York, ${today}.alongside.json`]);
    await council.api.project.showInFolder({ path: '/etc/passwd' });
    await council.api.project.showInFolder({ path: path ?? '' });
    expect(shown).toEqual([path]);
    expect(canaries(Buffer.from(await readText(path ?? '')).toString('base64'))).toEqual([]);
  });
});
