import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { newId, newReplicaId } from '../../../../shared/document/model/new-id.ts';
import {
  allLinks,
  childrenOf,
  kindOfId,
  linksOf,
  placementsOf,
  recordsOf,
  trashedRecords,
} from '../../../../shared/document/model/selectors.ts';
import { act, add, drop, restore, set, start } from '../helpers/copies.ts';

const base = start(
  add('n1', { text: 'one', order: 'b' }),
  add('n2', { text: 'two', order: 'a' }),
  add('n3', { text: 'three', theme: 'n1' }),
  add('l1', { from: 'n1', to: 'n2', relation: 'leadsTo' }, 'link'),
  add('m1', { name: 'Map' }, 'map'),
  add('m1_n1', { map: 'm1', card: 'n1', pos: [0, 0] }, 'placement'),
);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('views', () => {
  it('list live records by order, then by id', () => {
    expect(ids(recordsOf(base, 'note'))).toEqual(['n3', 'n2', 'n1']);
    expect(ids(childrenOf(base, 'note', 'n1'))).toEqual(['n3']);
    expect(kindOfId(base, 'l1')).toBe('link');
  });

  it('hide links and places with a trashed end, and bring them back with it', () => {
    const without = act(base, 'A', drop('n1'));
    expect(allLinks(without)).toEqual([]);
    expect(linksOf(without, 'n2').in).toEqual([]);
    expect(placementsOf(without, 'm1')).toEqual([]);
    expect(ids(trashedRecords(without))).toEqual(['n1']);
    const back = act(without, 'A', restore('n1'));
    expect(ids(linksOf(back, 'n2').in)).toEqual(['l1']);
    expect(ids(placementsOf(back, 'm1'))).toEqual(['m1_n1']);
  });

  it('give the same lists and records as long as nothing of theirs changes', () => {
    const next = act(base, 'A', set('n3', { text: 'other' }));
    expect(recordsOf(next, 'link')).toBe(recordsOf(base, 'link'));
    expect(allLinks(next)).toBe(allLinks(base));
    expect(placementsOf(next, 'm1')).toBe(placementsOf(base, 'm1'));
    expect(recordsOf(next, 'note')).not.toBe(recordsOf(base, 'note'));
    expect(recordsOf(next, 'map')[0]).toBe(recordsOf(base, 'map')[0]);
    expect(recordsOf(base, 'nothing')).toBe(recordsOf(next, 'nothing'));
  });
});

describe('children', () => {
  const parents = ['n1', 'n2', 'n3', 'n4'];
  const parent = fc.constantFrom<string | null>(...parents, null);
  const change = fc.oneof(
    fc.record({ id: fc.constantFrom(...parents), theme: parent, order: fc.constantFrom('a', 'b', 'c') }),
    fc.constantFrom(...parents).map((id) => ({ id, dropped: true as const })),
  );
  const changeOf = (one: { id: string; theme?: string | null; order?: string; dropped?: true }): Change =>
    one.dropped ? drop(one.id) : add(one.id, { theme: one.theme ?? null, order: one.order ?? 'a' });

  it('are those that name the parent, in their order, after any edits', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let document = base;
        for (const one of changes) {
          document = act(document, 'A', changeOf(one));
          for (const id of parents)
            expect(ids(childrenOf(document, 'note', id))).toEqual(
              ids(recordsOf(document, 'note').filter(({ fields }) => fields.theme === id)),
            );
        }
        expect(ids(childrenOf(base, 'note', 'n1'))).toEqual(['n3']);
      }),
    );
  });

  it('stay one list for a parent that an edit does not concern', () => {
    const before = act(base, 'A', set('n2', { theme: 'n9' }));
    const known = childrenOf(before, 'note', 'n1');
    const after = act(before, 'A', set('n2', { theme: 'n8' }));
    expect(childrenOf(after, 'note', 'n1')).toBe(known);
    expect(ids(childrenOf(after, 'note', 'n8'))).toEqual(['n2']);
    expect(childrenOf(after, 'note', 'n9')).toEqual([]);
  });
});

describe('ids', () => {
  it('have their form, and use the bytes they are given evenly', () => {
    let byte = 0;
    const random = (count: number) => Uint8Array.from({ length: count }, () => (byte = (byte + 37) % 256));
    expect(newId(random)).toMatch(/^[a-z][a-z0-9]{8}$/);
    expect(newReplicaId(random)).toMatch(/^[0-9A-Za-z]{8}$/);
    expect(newId((count) => new Uint8Array(count).fill(0))).toBe('aaaaaaaaa');
  });
});
