import { describe, expect, test } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { allLinks, placementsOf, recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import type { ExistingChoice, NoteItem } from '../../../../shared/notes/parsed-notes.ts';
import { apply, bring, item, newProject, plan } from './notes-project.ts';

/** A project after a first meeting, with a card that somebody made by hand. */
const first = apply(
  bring(newProject(), {
    title: 'First',
    items: [
      item(1, 'theme', 'Trust'),
      item(2, 'barrier', 'Nobody rings back'),
      item(3, 'action', 'Ask the bus company', { details: { owners: ['carer'], dueOn: '2026-12-01' } }),
    ],
  }),
  [
    { op: 'add', kind: 'note', id: 'hand', fields: { text: 'Time' } },
    { op: 'set', kind: 'action', id: 'c4', fields: { status: 'inProgress' } },
  ],
);
const fields = (document: ProjectDocument, kind: string, id: string) =>
  recordOf(document, { kind, id })?.fields;
const existing = (
  kind: string,
  id: string,
  choice: ExistingChoice['choice'] = 'same',
): Pick<NoteItem, 'existing'> => ({ existing: { kind, id, choice } });
const second = (...items: NoteItem[]): ProjectDocument => bring(first, { title: 'Second', items }, {}, 'd');
const cardCount = (document: ProjectDocument): number =>
  ['barrier', 'action', 'note', 'question', 'theme'].reduce(
    (sum, kind) => sum + recordsOf(document, kind).length,
    0,
  );

describe('a line that is here already', () => {
  test('makes no card, and the card keeps its words, its meeting and its place', () => {
    const document = second(item(5, 'barrier', 'Nobody rings back.', existing('barrier', 'c3')));
    expect(cardCount(document)).toBe(cardCount(first));
    expect(fields(document, 'barrier', 'c3')).toEqual(fields(first, 'barrier', 'c3'));
    expect(placementsOf(document, 'map1')).toEqual(placementsOf(first, 'map1'));
    expect(recordsOf(document, 'session')).toHaveLength(2);
  });

  test('as a theme takes the new cards, and remembers the second meeting', () => {
    const document = second(
      item(4, 'theme', 'Trust', existing('theme', 'c2')),
      item(5, 'heading', 'What it takes'),
      item(6, 'question', 'Who rings?', { heading: 'L5' }),
    );
    expect(recordsOf(document, 'theme')).toHaveLength(1);
    expect(fields(document, 'theme', 'c2')?.raisedIn).toEqual(['First', 'Second']);
    expect(recordsOf(document, 'question')[0]?.fields).toMatchObject({ theme: 'c2', heading: 'd2' });
    expect(recordsOf(document, 'heading')[0]?.fields).toMatchObject({ theme: 'c2' });
    expect(plan(first, { items: [item(4, 'theme', 'Trust', existing('theme', 'c2'))] }).themes).toEqual([]);
  });

  test('gets the theme and the sub-heading of the notes where it has none', () => {
    const lines = [item(4, 'theme', 'Pace'), item(5, 'heading', 'What it takes')];
    const document = second(
      ...lines,
      item(6, 'note', 'Time', { heading: 'L5', ...existing('note', 'hand') }),
      item(7, 'barrier', 'Nobody rings back', { heading: 'L5', ...existing('barrier', 'c3') }),
    );
    expect(fields(document, 'note', 'hand')).toMatchObject({ text: 'Time', theme: 'd2', heading: 'd3' });
    expect(fields(document, 'note', 'hand')?.session).toBeUndefined();
    expect(fields(document, 'barrier', 'c3')).toEqual(fields(first, 'barrier', 'c3'));
  });

  test('and goes to the theme that it gets where it lies on the map; locked it stays, on that theme’s mat', () => {
    const loose = bring(newProject(), {
      title: 'First',
      items: [item(3, 'note', 'Time'), item(4, 'note', 'Rest')],
    });
    const notes = {
      title: 'Second',
      items: [
        item(5, 'theme', 'Pace'),
        item(6, 'note', 'Time', existing('note', 'c2')),
        item(7, 'note', 'Rest', existing('note', 'c3')),
      ],
    };
    const placeOf = (document: ProjectDocument, card: string) =>
      placementsOf(document, 'map1').find(({ fields: { card: id } }) => id === card)?.fields.pos;
    const lock = apply(loose, [
      { op: 'set', kind: 'placement', id: derivedId('map1', 'c3'), fields: { locked: true } },
    ]);
    expect(plan(lock, notes)).toMatchObject({ themes: [{}], joined: [{ id: 'c2' }] });
    const after = bring(lock, notes, {}, 'd');
    expect(placeOf(after, 'c2')).not.toEqual(placeOf(loose, 'c2'));
    expect(placeOf(after, 'c3')).toEqual(placeOf(loose, 'c3'));
    // The theme is a mat under them, and no card of its own.
    expect(placementsOf(after, 'map1')).toHaveLength(2);
  });

  test('takes what is nested under it, and two that were here get no new link', () => {
    const document = second(
      item(5, 'barrier', 'Nobody rings back', existing('barrier', 'c3')),
      item(6, 'question', 'Who rings?', { parent: 'L5' }),
      item(7, 'note', 'Time', { parent: 'L5', ...existing('note', 'hand') }),
    );
    expect(allLinks(document).map((link) => link.fields)).toMatchObject([
      { from: 'c3', relation: 'prompts', to: 'd2' },
    ]);
  });

  test('takes the words and details of the notes where a person says so, and no state', () => {
    const corrected = { owners: ['worker'], dueOn: '2026-12-08', done: true };
    const document = second(
      item(5, 'action', 'Ask both bus companies', {
        details: corrected,
        ...existing('action', 'c4', 'update'),
      }),
    );
    expect(fields(document, 'action', 'c4')).toMatchObject({
      title: 'Ask both bus companies',
      owners: ['worker'],
      dueOn: '2026-12-08',
      status: 'inProgress',
    });
  });

  test.each([
    ['chosen as new', existing('barrier', 'c3', 'new')],
    ['deleted meanwhile', existing('barrier', 'gone')],
    ['another kind of thing', existing('theme', 'c2')],
    ['the project', existing('project', 'project1a')],
  ])('%s is a card of its own', (_name, more) => {
    const document = second(item(5, 'barrier', 'Nobody rings back', more));
    expect(recordsOf(document, 'barrier')).toHaveLength(2);
    expect(fields(document, 'barrier', 'd2')).toMatchObject({
      statement: 'Nobody rings back',
      sourceLine: 5,
    });
  });

  test('is a card of its own where its words do not fit, are locked, or were exchanged by a line above', () => {
    const long = 'word '.repeat(500).trim();
    const longer = second(item(5, 'barrier', long, existing('barrier', 'c3', 'update')));
    expect(fields(longer, 'barrier', 'c3')?.statement).toBe('Nobody rings back');
    expect(recordsOf(longer, 'note').map((note) => note.fields.text)).toContain(long);
    const twice = second(
      item(5, 'barrier', 'One', existing('barrier', 'c3', 'update')),
      item(6, 'barrier', 'Two', existing('barrier', 'c3', 'update')),
    );
    expect(
      recordsOf(twice, 'barrier')
        .map((one) => one.fields.statement)
        .sort(),
    ).toEqual(['One', 'Two']);
  });
});

describe('corrected notes of a meeting that is here', () => {
  const corrected = (lineMoves: ReadonlyMap<number, number>, ...items: NoteItem[]): ProjectDocument =>
    bring(
      first,
      { title: 'First, corrected', heldOn: '2026-03-12', items },
      { session: 'c1', lineMoves },
      'd',
    );

  test('make no second meeting, and give it the day that it lacked', () => {
    const document = corrected(new Map(), item(9, 'question', 'Who rings?'));
    expect(recordsOf(document, 'session').map(({ id, fields: own }) => [id, own.title, own.on])).toEqual([
      ['c1', 'First', '2026-03-12'],
    ]);
    expect(recordsOf(document, 'question')[0]?.fields).toMatchObject({ session: 'c1', sourceLine: 9 });
  });

  test('cards say the line where they stand now; those of lines that are gone say none', () => {
    const document = corrected(
      new Map([[1, 2]]),
      item(12, 'barrier', 'Nobody ever rings back', existing('barrier', 'c3', 'update')),
    );
    expect(fields(document, 'barrier', 'c3')).toMatchObject({
      statement: 'Nobody ever rings back',
      sourceLine: 12,
    });
    expect(fields(document, 'theme', 'c2')?.sourceLine).toBe(2);
    expect(fields(document, 'action', 'c4')?.sourceLine).toBeNull();
  });

  test('a meeting that was deleted meanwhile comes in anew', () => {
    const without = apply(first, [{ op: 'delete', kind: 'session', id: 'c1' }]);
    const document = bring(
      without,
      { title: 'First', items: [item(1, 'note', 'x')] },
      { session: 'c1' },
      'd',
    );
    expect(recordsOf(document, 'session').map(({ id }) => id)).toEqual(['d1']);
  });
});
