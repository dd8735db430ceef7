import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { allLinks, placementsOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { notesToChanges } from '../../../../shared/notes/write/notes-to-changes.ts';
import { checkEdit } from '../../../../shared/records/checks/check-edit.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { haveRealNotes, readRealNotes } from '../real-notes.ts';

const today = '2026-11-22';

const apply = (document: ProjectDocument, changes: readonly Change[]): ProjectDocument => {
  expect(checkEdit(document, prepareEdit(document, changes, documentRules))).toBeUndefined();
  return applyChanges(document, changes);
};

const newProject = (): ProjectDocument =>
  apply(emptyDocument('project1a'), [
    { op: 'add', kind: 'project', id: 'project1a', fields: { title: 'A project', stage: 'discover' } },
  ]);

const topOf = ({ fields }: PlainRecord): number => (fields.pos as readonly number[])[1] ?? 0;

const idsFrom = (prefix: string) => {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
};

const bring = (document: ProjectDocument, text: string, prefix = 'c'): ProjectDocument =>
  apply(
    document,
    notesToChanges(parseNotes(text, { today }), { newId: idsFrom(prefix), mapId: 'map1', today, document }),
  );

const NOTES = `Our aim is to:

Try small things that:
- make it easier for people to find help
- make helping more rewarding

(1) Company

- Around 12 per cent of the older residents see nobody all week
- 40 carers were asked (more were not reached)
  - Is that all of them?
- Action: Leila (lead nurse) will call the lunch club in March and report back to the wider group
`;

describe('notes become one edit', () => {
  test('cards, their theme, links, places, and the proposals for the project', () => {
    const document = bring(newProject(), NOTES);
    const [project] = recordsOf(document, 'project');
    expect(project?.fields).toMatchObject({
      aim: 'Try small things that make it easier for people to find help, and make helping more rewarding.',
    });
    expect(project?.fields.objectives).toBeUndefined();
    const [session] = recordsOf(document, 'session');
    expect(recordsOf(document, 'objective').map(({ fields }) => fields)).toMatchObject([
      {
        words: 'make it easier for people to find help',
        serves: 'residents',
        session: session?.id,
        sourceLine: 4,
      },
      { words: 'make helping more rewarding', serves: 'workers', session: session?.id, sourceLine: 5 },
    ]);
    const [theme] = recordsOf(document, 'theme');
    expect(theme?.fields.name).toBe('Company');
    expect(recordsOf(document, 'evidence').map((record) => record.fields)).toMatchObject([
      {
        kind: 'figure',
        theme: theme?.id,
        figure: { value: 12, unit: 'per cent', numerator: 12, denominator: 100 },
      },
      { figure: { value: 40, unit: 'carers' }, caveat: 'more were not reached', bias: 'undercount' },
    ]);
    expect(recordsOf(document, 'action')[0]?.fields).toMatchObject({
      title: 'Leila (lead nurse) will call the lunch club in March and report back to the wider group',
      owners: ['Leila'],
      startOn: '2027-03-01',
      reportBackTo: 'wider group',
      status: 'open',
    });
    const question = recordsOf(document, 'question')[0];
    expect(allLinks(document).map((link) => link.fields)).toMatchObject([
      { from: question?.id, relation: 'relatesTo' },
    ]);
    expect(placementsOf(document, 'map1')).toHaveLength(4);
  });

  test('a second import lies below the first, on the same map, and leaves the aim alone', () => {
    const once = bring(newProject(), NOTES);
    const twice = bring(once, '## Another\n\n- A thought\n', 'd');
    const lowest = Math.max(
      ...placementsOf(once, 'map1').map(({ fields }) => (fields.pos as number[])[1] ?? 0),
    );
    const added = placementsOf(twice, 'map1').find(({ fields }) => String(fields.card).startsWith('d'));
    expect(added && topOf(added)).toBeGreaterThan(lowest + 176);
    expect(recordsOf(twice, 'map')).toHaveLength(1);
  });

  test('without a project record the aim becomes a note: no line is lost', () => {
    const document = bring(emptyDocument('project1a'), NOTES);
    expect(recordsOf(document, 'note').map((note) => note.fields.text)).toEqual(['Try small things that:']);
    expect(recordsOf(document, 'objective').map(({ fields }) => fields.words)).toEqual([
      'make it easier for people to find help',
      'make helping more rewarding',
    ]);
  });

  test.runIf(haveRealNotes).each(['first', 'second'] as const)(
    'the %s real notes make a sound edit',
    (which) => {
      const document = bring(newProject(), readRealNotes(which));
      expect(recordsOf(document, 'theme').length).toBeGreaterThan(2);
      expect(recordsOf(document, 'objective').map(({ fields }) => fields.serves)).toEqual(
        expect.arrayContaining(['residents', 'workers']),
      );
    },
  );
});
