import { describe, expect, test } from 'vitest';
import type { Change, Write } from '../../../../shared/document/edit/edit.ts';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { checkEdit } from '../../../../shared/records/checks/check-edit.ts';
import { documentOf, refusal } from '../test-document.ts';

const document = documentOf(['idea', 'i', { title: 'A garden', newerField: 1 }], ['wonder', 'w', { a: 1 }]);
const write = (one: Partial<Write>): string | undefined =>
  checkEdit(document, {
    writes: [{ kind: 'idea', id: 'i', register: 'title', value: 'x', seen: [], ...one }],
  })?.sentence;

describe('an edit from a window', () => {
  test.each<[string, Partial<Write>]>([
    ['a plain change', {}],
    ['a clearing', { value: null }],
    ['a deletion', { register: '-' }],
    ['an erasure', { kind: 'idea', register: 'x' }],
    ['a deletion of a kind that is not known', { kind: 'wonder', id: 'w', register: '-' }],
    ['a field of a kind that is not known', { kind: 'wonder', id: 'w', register: 'a', value: 2 }],
    ['a field that a newer version wrote', { register: 'newerField', value: 2 }],
    ['a new record of a known kind', { id: 'new1' }],
    ['a derived id', { kind: 'link', id: 'i_inspires_20260105', register: 'note' }],
  ])('%s is taken', (_name, one) => {
    expect(
      write({
        ...one,
        ...(one.register === 'x' || one.register === '-' ? { value: undefined } : {}),
      } as Partial<Write>),
    ).toBeUndefined();
  });

  test.each<[string, Partial<Write>]>([
    ['a kind called __proto__', { kind: '__proto__' }],
    ['a kind called constructor', { kind: 'constructor' }],
    ['a kind called toString', { kind: 'toString' }],
    ['an id called __proto__', { id: '__proto__' }],
    ['an id called constructor', { id: 'constructor' }],
    ['an id with a slash', { id: '../etc/passwd' }],
    ['an empty id', { id: '' }],
    ['a field called __proto__', { register: '__proto__' }],
    ['a field called constructor', { register: 'constructor' }],
    ['a field called toString', { register: 'toString' }],
    ['a stamp', { register: '~' }],
    ['a clash', { register: '!' }],
    ['a field nobody knows', { register: 'colour' }],
    ['a record of an unknown kind that is not there', { kind: 'wonder', id: 'v', register: 'a' }],
    ['an unknown field of an unknown kind', { kind: 'wonder', id: 'w', register: 'b' }],
    ['a value that is none', { value: undefined } as unknown as Partial<Write>],
    ['a number for words', { value: 7 }],
    ['words that are too long', { value: 'x'.repeat(2_001) }],
    ['a choice that is none', { register: 'status', value: 'dreaming' }],
    ['a list for a choice', { register: 'status', value: ['raised'] }],
    ['six on a scale of five', { register: 'effort', value: 6 }],
    ['half a step on a scale', { register: 'effort', value: 2.5 }],
    ['a day that does not exist', { register: 'createdOn', value: '2026-02-30' }],
    ['a moment for a day', { register: 'createdOn', value: '2026-02-03T10:00:00Z' }],
    ['yes in words', { register: 'quickWin', value: 'yes' }],
    ['a tag that is empty', { register: 'tags', value: [''] }],
    [
      'a part with a reserved name',
      { kind: 'evidence', id: 'e', register: 'figure', value: JSON.parse('{"__proto__":{"value":1}}') },
    ],
    ['a part nobody knows', { kind: 'evidence', id: 'e', register: 'figure', value: { colour: 1 } }],
    ['a position of three', { kind: 'placement', id: 'm_i', register: 'pos', value: [1, 2, 3] }],
    ['a position that is endless', { kind: 'placement', id: 'm_i', register: 'pos', value: [1e300, 2] }],
  ])('%s is refused with a sentence', (_name, one) => {
    expect(write(one)).toMatch(/^[A-Z“].+\.$/);
  });

  test('what hangs on another record stays there; a card may move to another theme', () => {
    const hung = documentOf(
      ['annotation', 'a', { measure: 'm', text: 'x' }],
      ['annotation', 'b', { text: 'x' }],
      ['idea', 'i', { theme: 't' }],
    );
    const set = (kind: string, id: string, fields: Fields): Change => ({ op: 'set', kind, id, fields });
    expect(refusal(hung, set('annotation', 'a', { measure: 'other' }))).toMatch(
      /stays with what it was made for/,
    );
    expect(refusal(hung, set('annotation', 'a', { measure: null }))).toMatch(
      /stays with what it was made for/,
    );
    expect(refusal(hung, set('annotation', 'b', { measure: 'm' }))).toBeUndefined();
    expect(refusal(hung, set('idea', 'i', { theme: 'other' }))).toBeUndefined();
  });

  test('one bad write refuses the whole edit', () => {
    const good = { op: 'set', kind: 'idea', id: 'i', fields: { title: 'x' } } as const;
    const bad = { op: 'set', kind: 'idea', id: 'i', fields: { effort: 9 } } as const;
    expect(refusal(document, good)).toBeUndefined();
    expect(refusal(document, good, bad)).toBe('“Effort” should be a whole number from 1 to 5.');
  });
});
