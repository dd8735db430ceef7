import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import {
  childrenOf,
  linksOf,
  recordOf,
  recordsOf,
  trashedRecords,
} from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { checkEdit } from '../../../../shared/records/checks/check-edit.ts';
import { findingsOfDocument } from '../../../../shared/records/checks/findings.ts';
import { validateDocument } from '../../../../shared/records/checks/validate-document.ts';
import { cardFields } from '../../../../shared/records/fields/common-fields.ts';
import { choice, line, number, parts, tags, text } from '../../../../shared/records/fields/field.ts';
import { textOf, textsOf } from '../../../../shared/records/fields/read-field.ts';
import { defineKind } from '../../../../shared/records/kind.ts';
import {
  allKinds,
  cardKinds,
  documentRules,
  initialFields,
  kindOf,
  kindRegistry,
  registerKind,
  titleOf,
} from '../../../../shared/records/kind-registry.ts';
import { isRelationAllowed, relationsBetween } from '../../../../shared/records/links/relation-grammar.ts';
import { applyChanges as editedBy } from '../../../helpers/document/apply-changes.ts';

/** Nothing else in the app knows of this kind. What works for it works for every kind that a later file adds. */
const wish = defineKind({
  name: 'wish',
  label: 'Wish',
  plural: 'Wishes',
  prompt: 'What would you wish for?',
  card: true,
  mark: { shape: 'M1 1h26v26H1z', icon: 'star', colour: '--kind-idea' },
  share: 'open',
  fields: {
    words: line({ label: 'The wish', max: 40 }),
    weight: number({ label: 'Weight', min: 0, share: 'partners' }),
    who: line({ label: 'Whose', share: 'never' }),
    helpers: tags({ label: 'Helpers' }),
    size: parts({ label: 'Size' }, { value: number({ label: 'Number' }), unit: line({ label: 'Unit' }) }),
    story: text({ label: 'Story' }),
    status: choice({ label: 'Status' }, [
      { value: 'dreamt', label: 'Dreamt' },
      { value: 'granted', label: 'Granted' },
    ]),
    ...cardFields,
  },
  titleField: 'words',
  lifecycle: {
    field: 'status',
    initial: 'dreamt',
    transitions: { dreamt: ['granted'], granted: ['dreamt'] },
    guard: (record, to) =>
      to === 'granted' && !textOf(record, 'story') ? 'Tell its story first.' : undefined,
  },
  relations: { inspires: ['idea'] },
  incomingRelations: { prompts: ['barrier'] },
  findings: (record) =>
    textOf(record, 'who') ? [] : [{ rule: 'wishOfNobody', message: 'Whose wish is it?', field: 'who' }],
});

let forget = (): void => undefined;
beforeEach(() => {
  forget = registerKind(wish);
});
afterEach(() => forget());

const edited = (document: ProjectDocument, session: string, ...changes: Change[]): ProjectDocument =>
  editedBy(document, changes, session);
const refusal = (document: ProjectDocument, ...changes: Change[]) =>
  checkEdit(document, prepareEdit(document, changes, documentRules))?.sentence;

const theme: Change = { op: 'add', kind: 'theme', id: 'theme1', fields: { name: 'Wishes' } };
const idea: Change = { op: 'add', kind: 'idea', id: 'idea1', fields: { title: 'A garden' } };
const add: Change = {
  op: 'add',
  kind: 'wish',
  id: 'wish1',
  fields: {
    words: 'A bench in the sun',
    weight: 3,
    who: 'canaryWho',
    helpers: ['a'],
    theme: 'theme1',
    sensitivity: 'open',
  },
};
const link: Change = {
  op: 'add',
  kind: 'link',
  id: 'wish1_inspires_idea1',
  fields: { from: 'wish1', relation: 'inspires', to: 'idea1' },
};
const begun = () => edited(emptyDocument('project1'), 'Aa00Aa00', theme, idea, add, link);
const set = (fields: Fields): Change => ({ op: 'set', kind: 'wish', id: 'wish1', fields });

describe('a kind that nothing else knows of', () => {
  test('is found, and forgotten again', () => {
    expect(kindOf('wish')).toBe(wish);
    expect(cardKinds()).toContain(wish);
    forget();
    expect(kindOf('wish')).toBeUndefined();
    expect(allKinds()).not.toContain(wish);
    forget = registerKind(wish);
    expect(() => registerKind(wish)).toThrow('already');
  });

  test('has a title, a start and an outline line', () => {
    expect(titleOf('wish', { id: 'wish1', fields: { words: ' A bench ' } })).toBe('A bench');
    expect(titleOf('wish', { id: 'wish1', fields: {} })).toBe('Untitled wish');
    expect(initialFields('wish', '2026-03-13')).toEqual({ status: 'dreamt', createdOn: '2026-03-13' });
  });

  test('joins the grammar from its own file, both ways', () => {
    expect(relationsBetween('wish', 'idea')).toEqual(['inspires', 'relatesTo']);
    expect(relationsBetween('barrier', 'wish')).toEqual(['prompts', 'relatesTo']);
    expect(relationsBetween('wish', 'barrier')).toEqual(['relatesTo']);
    expect(isRelationAllowed('wish', 'inspires', 'hypothesis')).toBe(false);
  });

  test('is checked when it is edited', () => {
    expect(refusal(emptyDocument('project1'), add)).toBeUndefined();
    const document = begun();
    expect(refusal(document, set({ weight: -1 }))).toContain('“Weight”');
    expect(refusal(document, set({ words: 'w'.repeat(41) }))).toContain('longer than 40');
    expect(refusal(document, set({ colour: 'red' }))).toContain('knows no “colour”');
    expect(refusal(document, set({ size: { value: 1, colour: 2 } }))).toContain('“Size”');
    expect(refusal(document, set({ size: { value: 1, unit: 'm' } }))).toBeUndefined();
    expect(refusal(document, set({ status: 'granted' }))).toBe('Tell its story first.');
    expect(refusal(document, set({ status: 'granted', story: 'Once' }))).toBeUndefined();
  });

  test('is validated and has findings', () => {
    const broken = edited(begun(), 'Bb00Bb00', set({ weight: 'heavy', who: null }));
    expect(validateDocument(begun())).toEqual([]);
    expect(validateDocument(broken)).toEqual([
      { kind: 'wish', id: 'wish1', field: 'weight', sentence: '“Weight” should be a number.' },
    ]);
    expect(findingsOfDocument(broken)).toContainEqual({
      kind: 'wish',
      id: 'wish1',
      rule: 'wishOfNobody',
      message: 'Whose wish is it?',
      field: 'who',
    });
  });

  test('merges: sets are joined, other fields clash, work on it counts as work on its theme', () => {
    const mine = edited(begun(), 'Mm00Mm00', set({ helpers: ['a', 'b'], words: 'A bench' }));
    const theirs = edited(begun(), 'Tt00Tt00', set({ helpers: ['a', 'c'], words: 'A swing' }));
    const { document } = merge(mine, theirs, documentRules);
    const found = recordOf(document, { kind: 'wish', id: 'wish1' });
    expect([...textsOf(found ?? { id: '', fields: {} }, 'helpers')].sort()).toEqual(['a', 'b', 'c']);
    expect(findClashes(document, documentRules).map((clash) => 'field' in clash && clash.field)).toEqual([
      'words',
    ]);
    const without = edited(begun(), 'Dd00Dd00', { op: 'delete', kind: 'theme', id: 'theme1' });
    const kept = merge(mine, without, documentRules).document;
    expect(findClashes(kept, documentRules)).toContainEqual({
      kind: 'theme',
      id: 'theme1',
      editedAndDeleted: true,
    });
  });

  test('goes to the trash and comes back with its links', () => {
    const document = begun();
    expect(childrenOf(document, 'wish', 'theme1').length).toBe(1);
    const gone = edited(document, 'Cc00Cc00', { op: 'delete', kind: 'wish', id: 'wish1' });
    expect(trashedRecords(gone).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['wish wish1']);
    expect(linksOf(gone, 'idea1').in).toEqual([]);
    const back = edited(gone, 'Cc00Cc00', { op: 'restore', kind: 'wish', id: 'wish1' });
    expect(recordsOf(back, 'wish').length).toBe(1);
    expect(linksOf(back, 'idea1').in.length).toBe(1);
  });

  test('leaves in a copy only as far as its fields say', () => {
    const document = begun();
    const text = (profile: 'partners' | 'open') => JSON.stringify(redact(document, profile, kindRegistry));
    expect(text('partners')).toContain('A bench in the sun');
    expect(text('partners')).toContain('"weight":3');
    expect(text('open')).toContain('A bench in the sun');
    expect(text('open')).not.toContain('"weight":3');
    for (const profile of ['partners', 'open'] as const) expect(text(profile)).not.toContain('canaryWho');
    const restricted = edited(document, 'Ee00Ee00', set({ sensitivity: 'restricted' }));
    expect(JSON.stringify(redact(restricted, 'partners', kindRegistry).records)).not.toContain('wish1');
  });

  test('that says nothing of sharing shares nothing, and what belongs to it stays too', () => {
    const secret = defineKind({
      name: 'secret',
      label: 'Secret',
      plural: 'Secrets',
      card: true,
      fields: {
        words: line({ label: 'Words' }),
        ...cardFields,
        createdBy: line({ label: 'By' }),
        copiedFrom: line({ label: 'From' }),
      },
      titleField: 'words',
    });
    const forgetSecret = registerKind(secret);
    const document = edited(
      begun(),
      'Ff00Ff00',
      {
        op: 'add',
        kind: 'secret',
        id: 'secret1',
        fields: { words: 'canaryWords', tags: ['canaryTag'], sensitivity: 'open', createdBy: 'canaryBy' },
      },
      {
        op: 'add',
        kind: 'link',
        id: 'secret1_relatesTo_idea1',
        fields: { from: 'secret1', relation: 'relatesTo', to: 'idea1', note: 'canaryNote' },
      },
    );
    for (const reader of ['partners', 'open'] as const) {
      expect(JSON.stringify(redact(document, reader, kindRegistry))).not.toMatch(/canary|secret1/);
    }
    forgetSecret();
  });

  test('that says nothing, but one of its fields does, goes with that field alone', () => {
    const half = defineKind({
      name: 'half',
      label: 'Half',
      plural: 'Halves',
      card: true,
      fields: { words: line({ label: 'Words' }), seen: line({ label: 'Seen', share: 'open' }) },
      titleField: 'words',
    });
    const forgetHalf = registerKind(half);
    const document = edited(begun(), 'Ff00Ff00', {
      op: 'add',
      kind: 'half',
      id: 'half1',
      fields: { words: 'canaryWords', seen: 'may be seen' },
    });
    const copy = redact(document, 'open', kindRegistry);
    expect(recordOf(copy, { kind: 'half', id: 'half1' })?.fields).toEqual({ seen: 'may be seen' });
    expect(JSON.stringify(copy)).not.toContain('canaryWords');
    forgetHalf();
  });

  test('where its file is missing, its records are kept and can be deleted, but not made', () => {
    const document = begun();
    forget();
    expect(refusal(document, { op: 'add', kind: 'wish', id: 'wish2', fields: { words: 'x' } })).toContain(
      'cannot make',
    );
    expect(refusal(document, { op: 'delete', kind: 'wish', id: 'wish1' })).toBeUndefined();
    expect(validateDocument(document)).toEqual([]);
    expect(titleOf('wish', { id: 'wish1', fields: {} })).toBe('wish wish1');
    forget = registerKind(wish);
  });
});
