import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { act, add, canonical, drop, erase, join, restore, set, start } from '../helpers/copies.ts';
import { rules } from '../helpers/kinds.ts';

const base = start(
  add('n1', { text: 'base', tags: ['a'] }),
  add('n2', { text: 'other' }),
  add('l1', { from: 'n1', to: 'n2' }, 'link'),
  add('m1', { name: 'Map' }, 'map'),
  add('m1_n1', { map: 'm1', card: 'n1', pos: [0, 0] }, 'placement'),
);

/** Shows a record in one line: `text|others|tags|flag`, with `trash:` before it where it is deleted. */
const show = (document: ProjectDocument, id = 'n1', kind = 'note'): string => {
  const live = document.records[kind]?.[id];
  const record = live ?? document.trash[kind]?.[id];
  if (record === undefined) return 'nowhere';
  const others = Object.values(record['!']?.text ?? {}).sort();
  const flag = findClashes(document, rules).some((clash) => clash.id === id && 'editedAndDeleted' in clash)
    ? ' flagged'
    : '';
  const text = `${JSON.stringify(record.text)}${others.length > 0 ? `(${others.join(',')})` : ''}`;
  const tags = Array.isArray(record.tags) ? `[${[...record.tags].sort().join('')}]` : '';
  return `${live ? '' : 'trash:'}${text}${tags}${flag}`;
};

/** What A does, what B does without knowing, what both then show. Every line is also run with the sides swapped. */
const table: [name: string, a: Change[], b: Change[], shown: string][] = [
  ['nothing', [], [], '"base"[a]'],
  ['one edit', [set('n1', { text: 'A' })], [], '"A"[a]'],
  ['two fields', [set('n1', { text: 'A' })], [set('n1', { tags: ['a', 'b'] })], '"A"[ab]'],
  ['one field', [set('n1', { text: 'A' })], [set('n1', { text: 'B' })], '"B"(A)[a]'],
  ['one field, the same value', [set('n1', { text: 'C' })], [set('n1', { text: 'C' })], '"C"[a]'],
  ['a clear against an edit', [set('n1', { text: null })], [set('n1', { text: 'B' })], '"B"()[a]'],
  ['sets are joined', [set('n1', { tags: ['a', 'x'] })], [set('n1', { tags: ['a', 'y'] })], '"base"[axy]'],
  ['both delete', [drop('n1')], [drop('n1')], 'trash:"base"[a]'],
  ['edit against delete', [set('n1', { text: 'A' })], [drop('n1')], '"A"[a] flagged'],
  ['delete and restore', [drop('n1')], [], 'trash:"base"[a]'],
  ['a link names it', [add('l2', { from: 'n2', to: 'n1' }, 'link')], [drop('n1')], '"base"[a] flagged'],
  ['its link is edited', [set('l1', { note: 'x' }, 'link')], [drop('n1')], '"base"[a] flagged'],
  ['its placement moves', [set('m1_n1', { pos: [1, 1] }, 'placement')], [drop('n1')], 'trash:"base"[a]'],
  ['erased against edited', [erase('n1')], [set('n1', { text: 'B' })], 'trash:undefined'],
  ['erased against restored', [erase('n1')], [drop('n1'), restore('n1')], 'trash:undefined'],
];

describe('merge, in one line each', () => {
  for (const [name, a, b, shown] of table) {
    it(`${name}: ${shown}`, () => {
      const left = act(base, 'A', ...a);
      const right = act(base, 'B', ...b);
      expect(show(join(left, right))).toBe(shown);
      expect(canonical(join(right, left))).toBe(canonical(join(left, right)));
    });
    it(`${name}, sides swapped`, () => {
      const left = act(base, 'A', ...b);
      const right = act(base, 'B', ...a);
      expect(canonical(join(right, left))).toBe(canonical(join(left, right)));
    });
  }
});

describe('merge', () => {
  it('settles a clash by writing the field again', () => {
    const both = join(act(base, 'A', set('n1', { text: 'A' })), act(base, 'B', set('n1', { text: 'B' })));
    const settled = act(both, 'C', set('n1', { text: 'B' }));
    expect(show(settled)).toBe('"B"[a]');
    expect(show(join(settled, both))).toBe('"B"[a]');
  });

  it('keeps the identity of what their copy does not change', () => {
    const theirs = act(base, 'B', set('n2', { text: 'B' }));
    const { document, changed } = merge(base, theirs, rules);
    expect(changed).toEqual([{ kind: 'note', id: 'n2' }]);
    expect(document.records.note?.n1).toBe(base.records.note?.n1);
    expect(document.records.link).toBe(base.records.link);
    expect(merge(document, theirs, rules).document).toBe(document);
  });

  it('keeps all values and says so where a session id was used twice', () => {
    const words = { text: 'base', tags: ['a'], partnerWords: 'b', privateWords: 'c' };
    const both = start(add('n1', words), add('n2', words));
    const one = act(both, 'T', set('n1', { text: 'one' }));
    const two = act(both, 'T', set('n2', { text: 'two' }));
    for (const [mine, theirs] of [
      [one, two],
      [two, one],
    ] as const) {
      const { document, warnings } = merge(mine, theirs, rules);
      // Of each note the text, and who worked on it last.
      expect(warnings.map(({ id, field, anomaly }) => `${id} ${field} ${anomaly}`).sort()).toEqual([
        'n1 + replacedEachOther',
        'n1 text replacedEachOther',
        'n2 + replacedEachOther',
        'n2 text replacedEachOther',
      ]);
      const records = [document.records.note?.n1, document.records.note?.n2];
      const values = records.flatMap((record) => [record?.text, ...Object.values(record?.['!']?.text ?? {})]);
      expect(values.sort()).toEqual(['base', 'base', 'one', 'two']);
    }
  });

  it('refuses copies of different projects', () => {
    expect(() => merge(base, { ...base, project: 'p2' }, rules)).toThrow(RangeError);
  });
});
