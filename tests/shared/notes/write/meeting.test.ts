import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { type HistoryStep, recordStep } from '../../../../shared/document/undo/history-step.ts';
import { planUndo } from '../../../../shared/document/undo/plan-undo.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { bring, changesFor, item, newProject, plan } from './notes-project.ts';

const fieldsOf = (document: ProjectDocument, kind: string) =>
  recordsOf(document, kind).map(({ fields }) => fields);

const notes = {
  title: 'Second meeting',
  heldOn: '2026-03-12',
  items: [
    item(1, 'title', 'Second meeting'),
    item(3, 'theme', 'Trust'),
    item(4, 'heading', 'What it takes'),
    item(5, 'note', 'Time', { heading: 'L4' }),
    item(6, 'barrier', 'Nobody rings back', { heading: 'L4', lines: [6, 7] }),
    item(8, 'idea', 'One number for all', { id: 'L8' }),
    item(8, 'question', 'Who answers it?', { id: 'L8b', parent: 'L8' }),
  ],
};

describe('a meeting that comes in', () => {
  const document = bring(newProject(), notes, { createdBy: 'facilitator' });
  const [session] = recordsOf(document, 'session');

  test('is one record that is over, with the title and the day of the notes', () => {
    expect(fieldsOf(document, 'session')).toEqual([
      {
        title: 'Second meeting',
        on: '2026-03-12',
        status: 'closed',
        createdOn: '2026-11-22',
        createdBy: 'facilitator',
      },
    ]);
  });

  test('all that it makes names it and the first line it stands on, pieces of one line too', () => {
    const made = ['theme', 'heading', 'note', 'barrier', 'idea', 'question'].flatMap((kind) =>
      fieldsOf(document, kind),
    );
    expect(made.map((fields) => fields.session)).toEqual(made.map(() => session?.id));
    expect(made.map((fields) => fields.sourceLine)).toEqual([3, 4, 5, 6, 8, 8]);
  });

  test('cards stand under their sub-heading, in the order of the notes', () => {
    const [theme] = recordsOf(document, 'theme');
    const [heading] = recordsOf(document, 'heading');
    expect(heading?.fields).toMatchObject({ text: 'What it takes', theme: theme?.id });
    expect(fieldsOf(document, 'note')[0]).toMatchObject({ heading: heading?.id, theme: theme?.id });
    expect(fieldsOf(document, 'barrier')[0]).toMatchObject({ heading: heading?.id });
    expect(fieldsOf(document, 'idea')[0]?.heading).toBeUndefined();
    expect(fieldsOf(document, 'theme')[0]).toMatchObject({ raisedIn: ['Second meeting'] });
    const orders = ['theme', 'heading', 'note', 'barrier', 'idea', 'question'].map((kind) =>
      String(fieldsOf(document, kind)[0]?.order),
    );
    expect(orders).toEqual(orders.toSorted());
    expect(new Set(orders).size).toBe(6);
  });

  test('the plan says which lines each record holds, joined ones too', () => {
    const { linesOf, session: planned } = plan(newProject(), notes);
    expect(planned).toEqual({ id: 'c1', title: 'Second meeting', on: '2026-03-12', isNew: true });
    expect([...linesOf.values()]).toEqual([[1], [3], [4], [5], [6, 7], [8], [8]]);
  });

  test('without a title it is called after the file, and without one “Meeting notes”', () => {
    const items = [item(1, 'note', 'Time')];
    const titles = [{}, { name: 'spring notes' }, { name: '  ' }].map(
      (more) => fieldsOf(bring(newProject(), { items }, more), 'session')[0]?.title,
    );
    expect(titles).toEqual(['Meeting notes', 'spring notes', 'Meeting notes']);
  });

  test('notes that make nothing bring in no meeting', () => {
    const document = newProject();
    expect(bring(document, { items: [] })).toBe(document);
  });

  test('a title that neither meeting nor theme remembers whole is kept as a note', () => {
    const long = 'A very long title '.repeat(20).trim();
    const document = bring(newProject(), {
      title: 'Spring',
      items: [
        item(1, 'title', 'Spring'),
        item(2, 'theme', 'Trust'),
        item(3, 'title', 'Summer'),
        item(4, 'theme', 'Pace'),
        item(5, 'title', long),
        item(6, 'theme', 'Money'),
        item(7, 'title', 'Winter'),
      ],
    });
    expect(fieldsOf(document, 'note').map(({ text }) => text)).toEqual([long, 'Winter']);
    expect(fieldsOf(document, 'theme').map(({ raisedIn }) => raisedIn)).toEqual([
      ['Spring'],
      ['Summer'],
      [long.slice(0, 120)],
    ]);
  });

  test('a title that a person wrote stands above that of the notes, whose words become a note', () => {
    const document = bring(newProject(), {
      title: 'Spring, the second time',
      isTitleChosen: true,
      items: [
        item(1, 'title', 'Spring'),
        item(2, 'theme', 'Trust'),
        item(3, 'title', 'Summer'),
        item(4, 'theme', 'Pace'),
      ],
    });
    expect(fieldsOf(document, 'session')[0]?.title).toBe('Spring, the second time');
    expect(fieldsOf(document, 'theme').map(({ raisedIn }) => raisedIn)).toEqual([
      ['Spring, the second time'],
      ['Summer'],
    ]);
    expect(fieldsOf(document, 'note').map(({ text }) => text)).toEqual(['Spring']);
  });

  test('sub-headings and objectives that are too long for one become notes', () => {
    const long = 'word '.repeat(500).trim();
    const document = bring(newProject(), { items: [item(1, 'heading', long), item(2, 'objective', long)] });
    expect(fieldsOf(document, 'note').map(({ text }) => text)).toEqual([long, long]);
    expect(fieldsOf(document, 'heading')).toEqual([]);
  });

  test('an objective that the project has in these words is not written again', () => {
    const objective = { items: [item(1, 'objective', 'Fewer evenings alone')] };
    const once = bring(newProject(), objective);
    const twice = bring(once, { items: [...objective.items, item(2, 'objective', 'More walks')] }, {}, 'd');
    expect(fieldsOf(twice, 'objective').map(({ words }) => words)).toEqual([
      'Fewer evenings alone',
      'More walks',
    ]);
  });
});

test('two who bring in the same notes have two meetings after a merge, and nothing is lost', () => {
  const start = newProject();
  const [council, carers] = [bring(start, notes), bring(start, notes, {}, 'd')];
  const both = merge(council, carers, documentRules).document;
  expect(both).toEqual(merge(carers, council, documentRules).document);
  for (const one of [council, carers])
    for (const [kind, table] of Object.entries(one.records))
      for (const id of Object.keys(table))
        if (kind !== 'project' && kind !== 'map')
          expect(both.records[kind]?.[id], `${kind} ${id}`).toEqual(table[id]);
  expect(fieldsOf(both, 'session')).toHaveLength(2);
  expect(fieldsOf(both, 'note')).toHaveLength(2);
  expect(recordsOf(both, 'map')).toHaveLength(1);
  expect(findClashes(both, documentRules)).toEqual([]);
});

test('undo takes everything away in one step, and redo brings it back', () => {
  const start = bring(newProject(), {
    title: 'First',
    items: [item(1, 'theme', 'Trust'), item(2, 'note', 'Time')],
  });
  const again = { kind: 'theme', id: 'c2', choice: 'same' } as const;
  const second = {
    ...notes,
    items: notes.items.map((one) => (one.kind === 'theme' ? { ...one, existing: again } : one)),
  };
  const changes = changesFor(start, second, 'd');
  const edit = prepareEdit(start, changes, documentRules);
  const dot = nextDot(start.clock, 'Windowaa');
  const after = applyEdit(start, edit, dot, documentRules).document;
  const step = recordStep(start, edit, dot, 'Meeting notes brought in');
  const takeBack = (document: ProjectDocument, one: HistoryStep) => {
    const planned = planUndo(document, one, documentRules, (own) => own.startsWith('Windowaa'));
    expect(planned.edits).toHaveLength(1);
    expect(planned.skipped).toEqual([]);
    const back = nextDot(document.clock, 'Windowaa');
    const [only] = planned.edits;
    if (!only) throw new Error('one edit');
    const inverse = planned.inverse([back])?.step;
    if (!inverse) throw new Error('an inverse');
    return { document: applyEdit(document, only, back, documentRules).document, inverse };
  };
  const shown = (document: ProjectDocument) =>
    Object.keys({ ...start.records, ...after.records }).map((kind) => [kind, recordsOf(document, kind)]);
  const undone = takeBack(after, step);
  expect(shown(undone.document)).toEqual(shown(start));
  const redone = takeBack(undone.document, undone.inverse);
  expect(shown(redone.document)).toEqual(shown(after));
});

test('the head of a table makes no sub-heading, and its rows are cards all the same', () => {
  const { items } = parseNotes('## Actions\n| What | Who |\n| --- | --- |\n| Ring the depot | Ola |\n');
  const head = items.find(({ isTableHead }) => isTableHead);
  expect(head?.kind).toBe('heading');
  const document = bring(newProject(), { items });
  expect(fieldsOf(document, 'heading')).toEqual([]);
  expect(fieldsOf(document, 'action')).toHaveLength(1);
});
