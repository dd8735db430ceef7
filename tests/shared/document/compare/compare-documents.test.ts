import { expect, test } from 'vitest';
import { compareDocuments } from '../../../../shared/document/compare/compare-documents.ts';
import type { Comparison } from '../../../../shared/document/compare/comparison.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { companyOnOurStreet } from '../../../../shared/samples/company-on-our-street/company-on-our-street.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';

const add = (kind: string, id: string, fields: object): Change => ({ op: 'add', kind, id, fields }) as Change;
const set = (kind: string, id: string, fields: object): Change => ({ op: 'set', kind, id, fields }) as Change;

const base = applyChanges(emptyDocument('p1'), [
  add('project', 'p1', { title: 'Company on our street' }),
  add('map', 'map1', { name: 'Map' }),
  add('theme', 'theme1', { name: 'Evenings' }),
  add('barrier', 'bar1', { statement: 'Nobody rings back', order: 'a1', tags: ['one', 'two'] }),
  add('idea', 'idea1', { title: 'A lunch club', order: 'a0' }),
  add('test', 'test1', { title: 'Six residents', prediction: 'Five come again' }),
  add('placement', 'map1_bar1', { map: 'map1', card: 'bar1', pos: [0, 0] }),
]);

const by = (replica: string, document: ProjectDocument, ...changes: Change[]): ProjectDocument =>
  applyChanges(document, changes, replica);

/** What `theirs` brings to `mine`. */
const brought = (mine: ProjectDocument, theirs: ProjectDocument): Comparison =>
  compareDocuments(mine, merge(mine, theirs, documentRules).document, theirs);

const nothing: Comparison = { entries: [], places: 0 };

test('the same copy and an older one bring nothing', () => {
  const mine = by('Mine0001', base, set('idea', 'idea1', { title: 'A supper club' }));
  expect(brought(mine, mine)).toEqual(nothing);
  expect(brought(mine, base)).toEqual(nothing);
  expect(compareDocuments(companyOnOurStreet(), companyOnOurStreet())).toEqual(nothing);
});

test('what is new has its fields, what changed says from and to, what was deleted is named', () => {
  const theirs = by(
    'Them0001',
    base,
    add('question', 'que1', { question: 'Who has a key?', theme: 'theme1' }),
    set('barrier', 'bar1', { statement: 'Nobody rings back in time' }),
    { op: 'delete', kind: 'idea', id: 'idea1' },
  );
  expect(brought(base, theirs)).toMatchObject({
    places: 0,
    entries: [
      {
        kind: 'barrier',
        id: 'bar1',
        kindLabel: 'Barrier',
        title: 'Nobody rings back in time',
        what: 'changed',
        fields: [{ name: 'statement', from: 'Nobody rings back', to: 'Nobody rings back in time' }],
      },
      {
        kind: 'question',
        what: 'new',
        fields: [
          { name: 'question', from: '', to: 'Who has a key?' },
          { name: 'theme', label: 'Theme', from: '', to: 'Evenings' },
        ],
      },
      { kind: 'idea', title: 'A lunch club', what: 'deleted', fields: [] },
    ],
  });
});

test('what comes back from the trash is said so, with what was written since', () => {
  const deleted = by('Mine0001', base, { op: 'delete', kind: 'idea', id: 'idea1' });
  const back = by(
    'Them0001',
    deleted,
    { op: 'restore', kind: 'idea', id: 'idea1' },
    set('idea', 'idea1', { title: 'A supper club' }),
  );
  expect(brought(deleted, back).entries).toMatchObject([
    { what: 'restored', fields: [{ from: 'A lunch club', to: 'A supper club' }] },
  ]);
});

test('an erasure is told from a deletion', () => {
  const erased = by('Them0001', base, { op: 'erase', kind: 'idea', id: 'idea1' });
  expect(brought(base, erased).entries).toMatchObject([
    { what: 'deleted', isErased: true, title: 'A lunch club' },
  ]);
});

test('a field that both wrote is a clash of what each says, whichever is shown', () => {
  const mine = by('Zzzz0001', base, set('barrier', 'bar1', { statement: 'Mine' }));
  const theirs = by('Aaaa0001', base, set('barrier', 'bar1', { statement: 'Theirs' }));
  const clash = (from: string, to: string) => [
    { what: 'clash', fields: [{ name: 'statement', isClash: true, from, to }] },
  ];
  expect(brought(mine, theirs).entries).toMatchObject(clash('Mine', 'Theirs'));
  expect(brought(theirs, mine).entries).toMatchObject(clash('Theirs', 'Mine'));
});

test('a clash that stands already is nothing new; settling it is, also to what was shown', () => {
  const mine = by('Zzzz0001', base, set('barrier', 'bar1', { statement: 'Mine' }));
  const theirs = by('Aaaa0001', base, set('barrier', 'bar1', { statement: 'Theirs' }));
  const both = merge(mine, theirs, documentRules).document;
  expect(brought(both, theirs)).toEqual(nothing);
  const settled = by('Them0001', both, set('barrier', 'bar1', { statement: 'Mine' }));
  expect(brought(both, settled).entries).toMatchObject([
    { what: 'changed', fields: [{ isSettled: true, from: 'Mine', to: 'Mine' }] },
  ]);
});

test('deleted in one copy and changed in the other is a clash that says where', () => {
  const gone = by('Mine0001', base, { op: 'delete', kind: 'barrier', id: 'bar1' });
  const worked = by('Them0001', base, set('barrier', 'bar1', { statement: 'Theirs' }));
  expect(brought(gone, worked).entries).toMatchObject([{ what: 'clash', deletedIn: 'first' }]);
  expect(brought(worked, gone).entries).toMatchObject([{ what: 'clash', deletedIn: 'second' }]);
});

test('links and what hangs on a card stand under it, though nothing else of it changed', () => {
  const theirs = by(
    'Them0001',
    base,
    add('link', 'bar1_prompts_idea1', { from: 'bar1', relation: 'relatesTo', to: 'idea1' }),
    add('amendment', 'am1', { test: 'test1', of: 'prediction', change: 'Four come again' }),
  );
  const { entries } = brought(base, theirs);
  expect(entries).toMatchObject([
    { id: 'bar1', what: 'changed', fields: [], links: [{ what: 'new', words: 'relates to “A lunch club”' }] },
    { id: 'test1', what: 'changed', fields: [], parts: [{ kind: 'amendment', what: 'new' }] },
  ]);
  expect(entries[1]?.parts[0]?.fields.map(({ name }) => name)).not.toContain('test');
});

test('the order of lists and of sets is no difference; places are counted', () => {
  const theirs = by(
    'Them0001',
    base,
    set('barrier', 'bar1', { order: 'z9', tags: ['two', 'one'] }),
    set('placement', 'map1_bar1', { pos: [400, 20] }),
  );
  expect(brought(base, theirs)).toEqual({ entries: [], places: 1 });
});

test('a card that became another kind says so, under the names of what it is now', () => {
  const theirs = by('Them0001', base, set('barrier', 'bar1', { shownAs: 'question' }));
  expect(brought(base, theirs).entries).toMatchObject([
    { kind: 'question', fields: [{ name: 'shownAs', label: 'What it is', from: 'Barrier', to: 'Question' }] },
  ]);
});

const roundOf = (words: string, more: object = {}) =>
  ({
    about: 'test1',
    purpose: 'prediction',
    entries: [{ id: 'e1', words, sector: 'health' }],
    ...more,
  }) as const;

test('no word of a round that is not shown yet is told, in no copy and no clash; once shown, all is', () => {
  const round = 'test1_prediction';
  const theirs = by('Them0001', base, add('writingRound', round, roundOf('CANARY one')));
  const again = by('Them0001', theirs, set('writingRound', round, roundOf('CANARY two')));
  for (const comparison of [brought(base, theirs), brought(theirs, again), brought(again, theirs)])
    expect(JSON.stringify(comparison)).not.toContain('CANARY');
  expect(brought(theirs, again).entries).toMatchObject([
    { id: 'test1', parts: [{ fields: [{ name: 'entries', isHidden: true, from: '', to: '' }] }] },
  ]);
  const shown = by('Them0001', again, set('writingRound', round, { shownOn: '2026-03-02' }));
  expect(JSON.stringify(brought(base, shown))).toContain('CANARY two');
});

test('long titles and signs that turn a line round are told as what they are', () => {
  const theirs = by('Them0001', base, add('idea', 'idea2', { title: `${'x'.repeat(1_900)} \u202egpj.exe` }));
  const [entry] = brought(base, theirs).entries;
  expect(entry?.title).toMatch(/^x{1900} gpj\.exe$/);
  expect(JSON.stringify(entry)).not.toContain('\u202e');
});

test('kinds and fields of a newer version are told by their names', () => {
  const theirs = by('Them0001', base, add('weather', 'w1', { said: 'Rain' }));
  expect(brought(base, theirs).entries).toMatchObject([
    { kind: 'weather', kindLabel: 'weather', fields: [{ name: 'said', label: 'said', to: '"Rain"' }] },
  ]);
});

test('what a partner copy holds back is no difference; what somebody wrote there unseen is told without it', () => {
  const restricted = by('Mine0001', base, set('barrier', 'bar1', { statement: 'Said to us alone' }));
  const record = restricted.records.barrier?.bar1;
  if (!record) throw new Error('no barrier');
  const { statement: _kept, ...rest } = record;
  const held: ProjectDocument = {
    ...restricted,
    records: { ...restricted.records, barrier: { bar1: { ...rest, '?': ['statement'], '~': record['~'] } } },
  };
  expect(brought(restricted, held)).toEqual(nothing);
  expect(brought(base, held).entries).toMatchObject([
    { fields: [{ name: 'statement', isWithheld: true, to: '' }] },
  ]);
});
