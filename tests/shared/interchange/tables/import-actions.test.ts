import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { readDelimitedText } from '../../../../shared/interchange/tables/delimited-text.ts';
import { importActions } from '../../../../shared/interchange/tables/import-actions.ts';
import { anyTable, readTable, type TableChoices } from '../../../../shared/interchange/tables/read-table.ts';
import { edited, refusal } from '../../records/test-document.ts';

const read = (text: string, choices: Partial<TableChoices> = {}) => {
  const { rows, delimiter } = readDelimitedText(text);
  const reading = readTable(rows, { ...anyTable, delimiter, ...choices });
  if (reading.sort !== 'actions') throw new Error(reading.sort);
  return reading;
};

const importInto = (document: ProjectDocument, text: string) => {
  const imported = importActions(read(text).rows, { document, today: '2026-11-30' });
  expect(refusal(document, ...imported.changes)).toBeUndefined();
  return { ...imported, document: edited(document, ...imported.changes) };
};

const table = `title,kind,owners,start_on,due_on,status,done_on,report_back_to
Ask the day centre about Mondays,quick_win,"Team lead; Carers' group",2026-03-01,2026-03-09,in_progress,,Street group
Ring back,task,Team lead,,,done,2026-03-02,
Ring back,task,Carer,,,open,,
`;

describe('a table of actions', () => {
  it('makes actions with owners, days and status', () => {
    const { document, newActions } = importInto(emptyDocument('project1'), table);
    expect(newActions.length).toBe(3);
    const [first, second, third] = recordsOf(document, 'action');
    expect(first?.fields).toMatchObject({
      title: 'Ask the day centre about Mondays',
      kind: 'quickWin',
      owners: ['Team lead', "Carers' group"],
      startOn: '2026-03-01',
      dueOn: '2026-03-09',
      status: 'inProgress',
      reportBackTo: 'Street group',
    });
    expect(second?.fields).toMatchObject({ status: 'done', doneOn: '2026-03-02' });
    expect(third?.fields.owners).toEqual(['Carer']);
  });

  it('changes nothing when it comes again, and two of one title stay two', () => {
    const once = importInto(emptyDocument('project1'), table);
    const again = importInto(once.document, table);
    expect([again.changes, again.unchanged]).toEqual([[], 3]);
  });

  it('adds owners, writes what is said, and leaves what is not', () => {
    const { document } = importInto(emptyDocument('project1'), table);
    const later = importInto(document, 'Action,Who,Due\nring  BACK,Neighbour,2026-04-01\n');
    expect(later.changed.length).toBe(1);
    expect(recordsOf(later.document, 'action')[1]?.fields).toMatchObject({
      owners: ['Team lead', 'Neighbour'],
      dueOn: '2026-04-01',
      doneOn: '2026-03-02',
    });
  });

  it('finds themes by their names and makes those that are not there, once for everybody', () => {
    const themed = 'title,due_on,theme\nRing back,2026-03-09,Getting home\nWrite,,getting  HOME\nSend,,\n';
    const { document, newActions } = importInto(emptyDocument('project1'), themed);
    const themes = recordsOf(document, 'theme');
    expect(themes.map(({ fields }) => fields.name)).toEqual(['Getting home']);
    const [theme] = themes;
    expect(newActions.map((action) => action.theme)).toEqual([theme?.id, theme?.id, undefined]);
    expect(recordsOf(document, 'action').map(({ fields }) => fields.theme)).toEqual([
      theme?.id,
      theme?.id,
      undefined,
    ]);
    const renamed = edited(document, {
      op: 'set',
      kind: 'theme',
      id: theme?.id ?? '',
      fields: { name: 'Way home' },
    });
    expect(importInto(document, themed).changes).toEqual([]);
    expect(importInto(renamed, themed).changes).toEqual([]);
  });

  it('is found below a title, by words that people write over columns; a table of something else is not taken for one', () => {
    const log = read('Action log,,\n,,\nTask,Responsible,By when\nRing,OT,13 March 2026\n');
    expect(log.headingsRow).toBe(2);
    expect(log.rows[0]?.fields).toEqual({ owners: ['OT'], dueOn: '2026-03-13' });
    expect(read('Name,Lead,Deadline\nRing,OT,\n').rows[0]?.title).toBe('Ring');
    expect(read('Task,Done\nRing,2026-03-02\n').rows[0]?.fields).toEqual({ doneOn: '2026-03-02' });
    expect(() => read('Date,Visits,Comment\n2026-03-01,3,Snow\n')).toThrow('unknown');
    expect(() => read('Name,From\nOT,Ward 3\n')).toThrow('unknown');
  });

  it('makes an action private whose privacy cannot be read', () => {
    const text = 'Action,Who,Confidential\nRing,OT,Strictly confidential\nWrite,OT,No\nSend,OT,\n';
    const { document } = importInto(emptyDocument('project1'), text);
    expect(recordsOf(document, 'action').map(({ fields }) => fields.sensitivity)).toEqual([
      'restricted',
      'partners',
      undefined,
    ]);
    expect(read(text).problems).toEqual([
      {
        row: 2,
        column: 'Confidential',
        cell: 'Strictly confidential',
        sentence:
          'Use one of these: Open, Partners, Private. The card is private. The rest of the row is used.',
        isTaken: true,
      },
    ]);
  });

  it('brings nothing back of an action that was deleted', () => {
    const { document } = importInto(emptyDocument('project1'), table);
    const deletes = recordsOf(document, 'action').map(
      ({ id }) => ({ op: 'delete', kind: 'action', id }) as const,
    );
    const { document: after } = importInto(
      edited(document, ...deletes),
      'title,owners\nRing back,Neighbour\n',
    );
    const [action] = recordsOf(after, 'action');
    expect(action?.fields).toMatchObject({ owners: ['Neighbour'], status: 'open', doneOn: null });
  });

  it('leaves a status that cannot be reached, and says so', () => {
    const { document } = importInto(emptyDocument('project1'), table);
    const { changes, problems } = importInto(document, 'title,owners,status\nRing back,,dropped\n');
    expect(changes).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, cell: 'dropped', isTaken: true }]);
  });

  it('says what is wrong with a row', () => {
    const text =
      'title,due_on,status\n,2026-03-01,\nRing,31/02/2026,\nWrite,2026-02-31,amber\nSend,,Finished\n';
    const { rows, problems, dates } = read(text);
    expect(dates).toBe('certain');
    expect(rows.map(({ title, fields }) => [title, fields.dueOn])).toEqual([
      ['Ring', undefined],
      ['Write', undefined],
      ['Send', undefined],
    ]);
    expect(rows[2]?.fields.status).toBe('done');
    expect(problems.map(({ row, column, isTaken }) => [row, column, isTaken])).toEqual([
      [2, 'title', false],
      [3, 'due_on', true],
      [4, 'due_on', true],
      [4, 'status', true],
    ]);
  });

  it('waits for a person to say what comes first, day or month', () => {
    const text = 'title,due_on\nRing,03/04/2026\nWrite,2026-04-03\n';
    expect(read(text)).toMatchObject({ dates: 'unknown', ambiguousRows: [2] });
    expect(read(text).rows.map(({ title }) => title)).toEqual(['Write']);
    expect(read(text, { dateOrder: 'dayFirst' }).rows[0]?.fields.dueOn).toBe('2026-04-03');
  });
});
