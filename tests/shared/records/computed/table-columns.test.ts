import { describe, expect, test } from 'vitest';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import {
  cellInWords,
  columnsOf,
  editedFieldOf,
  sortValueOf,
  type TableColumn,
} from '../../../../shared/records/computed/table-columns.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { cardKinds, kindOf } from '../../../../shared/records/kind-registry.ts';

const kind = (name: string): Kind => {
  const found = kindOf(name);
  if (!found) throw new Error(`No kind ${name}`);
  return found;
};

const documentOf = (kindName: string, fields: Fields, links: readonly string[] = []): ProjectDocument => ({
  ...emptyDocument('p1'),
  records: {
    theme: { t1: { name: 'Getting about', '~': 'aaaaaaaa-1' } },
    learning: { l1: { soWeLearned: 'It helps', '~': 'aaaaaaaa-1' } },
    [kindName]: { one: { ...fields, '~': 'aaaaaaaa-1' } },
    link: Object.fromEntries(
      links.map((relation) => [`l1_${relation}_one`, { from: 'l1', relation, to: 'one', '~': 'aaaaaaaa-1' }]),
    ),
  },
});

const column = (name: string, id: string): TableColumn => {
  const found = columnsOf(kind(name)).find((one) => one.id === id);
  if (!found) throw new Error(`No column ${id}`);
  return found;
};

const cell = (name: string, id: string, fields: Fields, links?: readonly string[]) => {
  const doc = documentOf(name, fields, links);
  const record = recordOf(doc, { kind: name, id: 'one' });
  if (!record) throw new Error('No record');
  const of = column(name, id);
  return {
    text: cellInWords(doc, record, of),
    by: sortValueOf(doc, record, of),
    writes: editedFieldOf(record, of),
  };
};

describe('columns of a kind', () => {
  test('every kind of card has its words first, and each column once', () => {
    for (const one of cardKinds()) {
      const ids = columnsOf(one).map(({ id }) => id);
      expect(ids[0]).toBe('words');
      expect(new Set(ids).size, one.name).toBe(ids.length);
      // The names of counted columns are nobody's field.
      expect(Object.keys(one.fields).filter((name) => ['words', 'links', 'evidence'].includes(name))).toEqual(
        [],
      );
    }
  });

  test('a hypothesis shows what is quick to read; its sentences and tags can be chosen', () => {
    const columns = columnsOf(kind('hypothesis'));
    expect(columns.filter(({ isShownByDefault }) => isShownByDefault).map(({ id }) => id)).toEqual([
      'words',
      'theme',
      'status',
      'importance',
      'evidenceSoFar',
      'links',
      'evidence',
    ]);
    expect(columns.map(({ id }) => id)).toEqual(expect.arrayContaining(['weBelieve', 'riskiest', 'tags']));
    expect(columns.map(({ id }) => id)).not.toContain('order');
  });

  test('what nobody can support or challenge has no such column', () => {
    expect(columnsOf(kind('action')).map(({ id }) => id)).not.toContain('evidence');
  });
});

describe('cells', () => {
  test('words come from the field that holds them, and are written there', () => {
    expect(cell('hypothesis', 'words', { weBelieve: 'visits help' })).toMatchObject({
      text: 'visits help',
      writes: 'weBelieve',
    });
    expect(cell('hypothesis', 'words', { weBelieve: 'visits help', title: 'Visits' })).toMatchObject({
      text: 'Visits',
      writes: 'title',
    });
  });

  test('a theme by its name; one that was deleted as nothing', () => {
    expect(cell('barrier', 'theme', { theme: 't1' })).toMatchObject({
      text: 'Getting about',
      by: 'Getting about',
    });
    expect(cell('barrier', 'theme', { theme: 'gone' })).toMatchObject({ text: '', by: null });
  });

  test('choices are sorted in their order, an unknown one after them, days and numbers by what they are', () => {
    expect(cell('hypothesis', 'status', {})).toMatchObject({ text: 'Draft', by: 0 });
    expect(cell('hypothesis', 'status', { status: 'testing' })).toMatchObject({ text: 'Testing', by: 2 });
    expect(cell('hypothesis', 'status', { status: 'dreamt' })).toMatchObject({ text: 'dreamt', by: 7 });
    expect(cell('test', 'plannedEnd', { plannedEnd: '2026-03-13' })).toMatchObject({
      text: '13 March 2026',
      by: '2026-03-13',
    });
    expect(cell('measure', 'target', { target: 10 })).toMatchObject({ text: '10', by: 10 });
    expect(cell('hypothesis', 'importance', { importance: 4 })).toMatchObject({ text: '4 of 5', by: 4 });
  });

  test('a value of the wrong type is shown as it is and sorted as nothing', () => {
    expect(cell('measure', 'target', { target: 'ten' })).toMatchObject({ text: 'ten', by: null });
  });

  test('links and what speaks for and against are counted and written nowhere', () => {
    expect(cell('hypothesis', 'links', {}, ['supports', 'challenges'])).toEqual({
      text: '2',
      by: 2,
      writes: undefined,
    });
    expect(cell('hypothesis', 'evidence', {}, ['supports', 'informs'])).toMatchObject({
      text: '1 for, 0 against',
      by: 1,
    });
    expect(cell('hypothesis', 'evidence', {})).toMatchObject({ text: '', by: null });
  });
});
