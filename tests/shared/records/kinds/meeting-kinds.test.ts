import { describe, expect, test } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { createAudienceView } from '../../../../shared/document/sharing/audience-view.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { findingsOfDocument } from '../../../../shared/records/checks/findings.ts';
import { kindRegistry, recordInWords } from '../../../../shared/records/kind-registry.ts';
import { hasObjective, objectivesOf, proposedObjectives } from '../../../../shared/records/objectives.ts';
import { documentOf, edited, type Line, refusal } from '../test-document.ts';

const meeting: Line = ['session', 's1', { title: 'Second meeting', on: '2026-03-12', status: 'closed' }];

const base = documentOf(
  ['project', 'project1', { title: 'Street' }],
  meeting,
  ['theme', 't1', { name: 'Trust', session: 's1', sourceLine: 3 }],
  ['theme', 't2', { name: 'Pace' }],
  ['heading', 'h1', { text: 'What it takes', theme: 't1', session: 's1', sourceLine: 4 }],
  ['note', 'n1', { text: 'Time', theme: 't1', heading: 'h1', session: 's1', sourceLine: 5 }],
  ['objective', 'o1', { words: 'Fewer evenings alone', serves: 'residents', session: 's1', sourceLine: 1 }],
);
const fieldsOf = (document: ProjectDocument, kind: string, id: string) =>
  recordOf(document, { kind, id })?.fields;

describe('meetings, sub-headings and objectives', () => {
  test('are told by their words', () => {
    const words = (['session s1', 'heading h1', 'objective o1'] as const).map((name) => {
      const [kind = '', id = ''] = name.split(' ');
      const record = recordOf(base, { kind, id });
      return record && recordInWords(kind, record);
    });
    expect(words).toEqual(['Second meeting', 'What it takes', 'Fewer evenings alone']);
  });

  test.each([
    ['the theme', 'theme', 't1', ['heading h1', 'note n1']],
    ['the sub-heading', 'heading', 'h1', ['note n1']],
    ['the meeting', 'session', 's1', ['theme t1', 'heading h1', 'note n1', 'objective o1']],
  ])('deleted or erased, %s leaves what names it', (_name, kind, id, kept) => {
    for (const op of ['delete', 'erase'] as const) {
      const document = edited(base, { op, kind, id });
      expect(fieldsOf(document, kind, id)).toBeUndefined();
      for (const other of kept) {
        const [otherKind = '', otherId = ''] = other.split(' ');
        expect(fieldsOf(document, otherKind, otherId), `${op} ${other}`).toEqual(
          fieldsOf(base, otherKind, otherId),
        );
      }
      expect(findingsOfDocument(document)).toEqual([]);
    }
  });

  test('a sub-heading moves to another theme, and out of all of them', () => {
    for (const theme of ['t2', null])
      expect(refusal(base, { op: 'set', kind: 'heading', id: 'h1', fields: { theme } })).toBeUndefined();
  });

  test('in a copy for partners everything names its meeting, unless that one stays here', () => {
    const copy = redact(base, 'partners', kindRegistry);
    expect(fieldsOf(copy, 'note', 'n1')).toEqual(fieldsOf(base, 'note', 'n1'));
    expect(fieldsOf(copy, 'heading', 'h1')).toEqual(fieldsOf(base, 'heading', 'h1'));
    const restricted = edited(base, {
      op: 'set',
      kind: 'session',
      id: 's1',
      fields: { sensitivity: 'restricted' },
    });
    const without = redact(restricted, 'partners', kindRegistry);
    expect(JSON.stringify(without)).not.toContain('Second meeting');
    expect(JSON.stringify(without)).not.toContain('s1"');
    for (const [kind, id] of [
      ['theme', 't1'],
      ['heading', 'h1'],
      ['note', 'n1'],
      ['objective', 'o1'],
    ] as const)
      expect(recordOf(without, { kind, id })?.withheld, `${kind} ${id}`).toEqual(['session']);
  });

  test('a public copy does not name a meeting that only partners know', () => {
    const open = edited(base, { op: 'set', kind: 'note', id: 'n1', fields: { sensitivity: 'open' } });
    const copy = redact(open, 'open', kindRegistry);
    expect(recordOf(copy, { kind: 'note', id: 'n1' })?.withheld).toEqual(['heading', 'session', 'theme']);
    expect(JSON.stringify(copy)).not.toContain('Second meeting');
  });

  test('a theme that is private takes its name from a sub-heading, and hides no more than itself', () => {
    const restricted = edited(base, {
      op: 'set',
      kind: 'theme',
      id: 't1',
      fields: { sensitivity: 'restricted' },
    });
    const copy = redact(restricted, 'partners', kindRegistry);
    expect(fieldsOf(copy, 'heading', 'h1')).toMatchObject({ text: 'What it takes' });
    expect(recordOf(copy, { kind: 'heading', id: 'h1' })?.withheld).toEqual(['theme']);
    const { hiddenIds } = createAudienceView(kindRegistry)(restricted);
    expect([...hiddenIds]).toEqual(['t1']);
  });
});

describe('objectives of a project', () => {
  const project = (fields: object): Line => ['project', 'project1', { title: 'Street', ...fields }];

  test('are its records in their order, then what the old set says and no record does', () => {
    const document = documentOf(
      project({ objectives: ['findHelp', 'fulfillingHelp', 'ofANewerVersion'] }),
      ['objective', 'o1', { words: 'Second', order: 'b' }],
      ['objective', 'o2', { words: 'First', serves: 'both', order: 'a' }],
      ['objective', 'o3', { words: `${proposedObjectives[0]?.words}.`, serves: 'residents', order: 'c' }],
    );
    expect(objectivesOf(document)).toEqual([
      { id: 'o2', words: 'First', serves: 'both' },
      { id: 'o1', words: 'Second', serves: '' },
      { id: 'o3', words: 'Easier for residents to find the help they need.', serves: 'residents' },
      { option: 'fulfillingHelp', words: proposedObjectives[1]?.words, serves: 'workers' },
      { option: 'ofANewerVersion', words: 'ofANewerVersion', serves: '' },
    ]);
  });

  test('count as chosen by a record or by the old set', () => {
    expect(hasObjective(documentOf(project({})))).toBe(false);
    expect(hasObjective(documentOf())).toBe(false);
    expect(hasObjective(documentOf(project({ objectives: ['findHelp'] })))).toBe(true);
    expect(hasObjective(documentOf(project({}), ['objective', 'o1', { words: 'x' }]))).toBe(true);
  });
});
