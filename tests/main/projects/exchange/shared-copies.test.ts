import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { localDateOf } from '../../../../shared/records/fields/dates.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { hasComeBack } from '../../../../shared/share-copy/copy-mark.ts';
import { changesToDecide } from '../../../../shared/share-copy/decide-text.ts';
import { findUnsettledText } from '../../../../shared/share-copy/unsettled-text.ts';
import { copiesWithWithdrawn } from '../../../../shared/share-copy/withdrawn-permissions.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  commitChanges,
  documentOf,
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

beforeEach(async () => {
  root = await temporaryFolder();
  council = await startTestApp(`${root}/council`);
  carers = await startTestApp(`${root}/carers`);
  ({ key } = await council.api.library.create(sheet));
  await commitChanges(council, key, [
    { op: 'add', kind: 'note', id: 'note1', fields: { text: 'Tea at four' } },
    { op: 'add', kind: 'note', id: 'note2', fields: { text: 'Hers alone', sensitivity: 'restricted' } },
    {
      op: 'add',
      kind: 'evidence',
      id: 'story1',
      fields: { kind: 'story', statement: 'She waved', quoteConsent: { given: true, scope: 'partners' } },
    },
  ]);
});
afterEach(async () => {
  await council.services.close();
  await carers.services.close();
  await removeAll(root);
});

const copyFor = (
  app: TestApp,
  of: string,
  forWhom: string,
  profile: 'full' | 'partners' | 'open' = 'partners',
) => app.api.project.saveCopy({ key: of, profile, forWhom });
const listed = (document: ProjectDocument) => recordsOf(document, 'sharedCopy');
const receive = async (app: TestApp, bytes: string | null) =>
  receiveCopy(app.api, { name: 'x.alongside.json', bytes: bytes ?? '' });

describe('copies that were made', () => {
  it('are listed: when, how much and for whom, and the list stays here', async () => {
    const { bytes, isListed } = await copyFor(council, key, ' Carers’ group ');
    expect(isListed).toBe(true);
    const [copy, ...more] = listed(await documentOf(council, key));
    expect(more).toEqual([]);
    expect(copy?.fields).toMatchObject({
      on: localDateOf(new Date()),
      profile: 'partners',
      forWhom: 'Carers’ group',
      entriesIn: 3,
      entriesKept: 1,
      permitted: ['story1'],
    });
    const next = await copyFor(council, key, 'Health');
    const text = Buffer.from(next.bytes ?? '', 'base64').toString('utf8');
    for (const word of ['sharedCopy', 'Carers’ group', copy?.id ?? '', String(copy?.fields.mark)])
      expect(text).not.toContain(word);
    expect(Buffer.from(bytes ?? '', 'base64').toString('utf8')).toContain(String(copy?.fields.mark));
  });

  it('one to keep is not listed', async () => {
    const { isListed } = await council.api.project.saveCopy({ key });
    expect([isListed, listed(await documentOf(council, key))]).toEqual([false, []]);
  });

  it('are known again when they come back, also through somebody else’s copy', async () => {
    const { key: theirs = '' } = await receive(carers, (await copyFor(council, key, 'Carers’ group')).bytes);
    await copyFor(council, key, 'Health');
    await commitChanges(carers, theirs, [setNote('note1', 'Tea at five')]);
    const back = await receive(council, (await copyFor(carers, theirs, 'Council')).bytes);
    const preview = await council.api.project.previewMerge({ key, incomingId: back.incomingId ?? '' });
    expect(preview.writers).toEqual(['somebody who has not said who']);
    expect(JSON.parse(preview.differences)).toMatchObject({
      more: 0,
      places: 0,
      overridden: ['note1 text'],
      entries: [
        {
          id: 'note1',
          what: 'changed',
          fields: [{ label: 'Note', from: 'Tea at four', to: 'Tea at five' }],
        },
      ],
    });
    await council.api.project.mergeIncoming({ key, incomingId: back.incomingId ?? '' });
    const after = await documentOf(council, key);
    expect(
      listed(after)
        .map((copy) => [copy.fields.forWhom, hasComeBack(after, copy)])
        .sort(),
    ).toEqual([
      ['Carers’ group', true],
      ['Health', false],
    ]);
  });

  it('a copy that brings nothing but its list of copies says nothing new, and the list can be kept', async () => {
    const { key: theirs = '' } = await receive(carers, (await copyFor(council, key, 'Us', 'full')).bytes);
    const before = await documentOf(carers, theirs);
    await copyFor(carers, theirs, 'Somebody', 'full');
    const back = await receive(council, (await carers.api.project.saveCopy({ key: theirs })).bytes);
    expect(before.records.sharedCopy).toBeUndefined();
    const incomingId = back.incomingId ?? '';
    expect(await council.api.project.previewMerge({ key, incomingId })).toMatchObject({
      incoming: 0,
      clashes: 0,
      aboutExchange: 1,
      warnings: [],
    });
    await council.api.project.mergeIncoming({ key, incomingId });
    expect(listed(await documentOf(council, key)).map(({ fields }) => fields.forWhom)).toContain('Somebody');
  });

  it('are named where a permission is taken back', async () => {
    await copyFor(council, key, 'Carers’ group');
    await copyFor(council, key, 'Everybody', 'open');
    const withdrawn = async () =>
      copiesWithWithdrawn(await documentOf(council, key), kindRegistry).map(({ sharedCopy, ids }) => [
        sharedCopy.fields.forWhom,
        ids,
      ]);
    expect(await withdrawn()).toEqual([]);
    const quoteConsent = { given: false, scope: 'partners' };
    await commitChanges(council, key, [
      { op: 'set', kind: 'evidence', id: 'story1', fields: { quoteConsent } },
    ]);
    expect(await withdrawn()).toEqual([['Carers’ group', ['story1']]]);
  });
});

describe('words that may point to a person', () => {
  it('in the title of the project stay out of the name of the file too', async () => {
    const { project } = await documentOf(council, key);
    await commitChanges(council, key, [
      { op: 'set', kind: 'project', id: project, fields: { title: 'Calls to 01632 960001' } },
    ]);
    const [one] = findUnsettledText(await documentOf(council, key), 'partners', kindRegistry);
    if (!one) throw new Error('nothing was found');
    await commitChanges(council, key, changesToDecide(one, 'staysHere'));
    const { name, bytes } = await copyFor(council, key, 'Health');
    expect(name).toMatch(/^Untitled project, for Health, /);
    expect(Buffer.from(bytes ?? '', 'base64').toString('utf8')).not.toContain('960001');
  });

  it('in an organisation or a role stay here, and come back as they are', async () => {
    await council.api.app.updateSettings({ org: 'Council, ring 01632 960001', role: 'Worker' });
    await commitChanges(council, key, [setNote('note1', 'Tea at six')]);
    const text = async (profile: 'full' | 'partners') =>
      Buffer.from((await copyFor(council, key, 'Health', profile)).bytes ?? '', 'base64').toString('utf8');
    expect(await text('full')).toContain('960001');
    const partners = await text('partners');
    expect(partners).not.toContain('960001');
    expect(partners).toContain('Worker');
  });

  it('keep a copy from being made until somebody has decided', async () => {
    await commitChanges(council, key, [setNote('note1', 'Ring 01632 960001')]);
    await expect(copyFor(council, key, 'Health')).rejects.toThrow(
      'No copy was made. In 1 place the words may point to a person, and nobody has decided yet whether they leave.',
    );
    expect((await copyFor(council, key, 'Us', 'full')).bytes).not.toBeNull();
    const [one] = findUnsettledText(await documentOf(council, key), 'partners', kindRegistry);
    if (!one) throw new Error('nothing was found');
    await commitChanges(council, key, changesToDecide(one, 'staysHere'));
    const { bytes } = await copyFor(council, key, 'Health');
    const { key: theirs = '' } = await receive(carers, bytes);
    expect(Buffer.from(bytes ?? '', 'base64').toString('utf8')).not.toContain('960001');
    // What a partner writes where words were left out comes back beside them.
    await commitChanges(carers, theirs, [setNote('note1', 'Ring the office')]);
    const back = await receive(council, (await carers.api.project.saveCopy({ key: theirs })).bytes);
    const merged = await council.api.project.mergeIncoming({ key, incomingId: back.incomingId ?? '' });
    expect(merged.clashes).toBe(1);
    const { note1 } = (await documentOf(council, key)).records.note ?? {};
    expect(JSON.stringify(note1)).toContain('960001');
    expect(JSON.stringify(note1)).toContain('Ring the office');
  });
});
