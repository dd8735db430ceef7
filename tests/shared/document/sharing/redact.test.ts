import { describe, expect, it } from 'vitest';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { act, add, canonical, drop, erase, join, set, start } from '../helpers/copies.ts';
import { kinds } from '../helpers/kinds.ts';
import { platform } from '../helpers/platform.ts';

const base: ProjectDocument = {
  ...act(
    start(
      add('open1', {
        text: 'CANARYopen',
        partnerWords: 'CANARYpartner',
        privateWords: 'CANARYprivate',
        future: 'CANARYfield',
        tags: ['CANARYtag'],
        partnerTags: ['CANARYptag'],
        sensitivity: 'open',
      }),
      add('part1', { text: 'CANARYdefault' }),
      add('rest1', { text: 'CANARYrestricted', sensitivity: 'restricted' }),
      add('gone1', { text: 'CANARYtrash', sensitivity: 'open' }),
      add('gone2', { text: 'CANARYrestrictedTrash', sensitivity: 'restricted' }),
      add('card1', { text: 'CANARYchild', theme: 'rest1', sensitivity: 'open' }),
      add('era1', { text: 'CANARYerased' }),
      add('open1_relatesTo_rest1', { from: 'open1', to: 'rest1', relation: 'CANARYlink' }, 'link'),
      add('m1', { name: 'Map' }, 'map'),
      add('m1_rest1', { map: 'm1', card: 'rest1', pos: [1, 1] }, 'placement'),
      add('day1', { text: 'CANARYdiary' }, 'diary'),
      add('new1', { text: 'CANARYkind' }, 'future'),
    ),
    'A',
    drop('gone1'),
    drop('gone2'),
    erase('era1'),
  ),
  sessions: { A: { org: 'CANARYorg' } },
  extra: { topLevel: 'CANARYtop' },
};

const canariesIn = (document: ProjectDocument): string[] =>
  [...new Set(platform.decode(createProjectWriter(platform)(document)).match(/CANARY\w+/g) ?? [])].sort();

describe('a copy that leaves', () => {
  it.each([
    [
      'partners',
      ['CANARYchild', 'CANARYdefault', 'CANARYopen', 'CANARYorg', 'CANARYpartner', 'CANARYptag', 'CANARYtag'],
    ],
    ['open', ['CANARYchild', 'CANARYopen', 'CANARYtag']],
  ] as const)('%s: holds exactly what it may', (profile, expected) => {
    const copy = redact(base, profile, kinds);
    expect(canariesIn(copy)).toEqual(expected);
    const text = platform.decode(createProjectWriter(platform)(copy));
    for (const id of ['rest1', 'gone2', 'day1', 'new1']) expect(text).not.toContain(id);
  });

  it('full: is the document itself', () => {
    expect(redact(base, 'full', kinds)).toBe(base);
  });

  it('lists what it withholds, keeps its stamps, and sends the deleted as bare tombstones', () => {
    const copy = redact(base, 'open', kinds);
    expect(copy.records.note?.open1?.['?']).toEqual(['partnerTags', 'partnerWords', 'privateWords']);
    expect(copy.records.note?.open1?.['~']).toBe('s-1');
    expect(copy.records.note?.card1?.['?']).toEqual(['theme']);
    expect(copy.trash.note?.gone1).toEqual({ '~': { '-': 'A-2' }, '?': '*' });
    expect(copy.trash.note?.era1).toEqual({ '~': { x: 'A-2' } });
  });

  it('empties the other values of a clash in a withheld field', () => {
    const both = join(
      act(base, 'B', set('open1', { privateWords: 'CANARYb' })),
      act(base, 'C', set('open1', { privateWords: 'CANARYc' })),
    );
    expect(canariesIn(both)).toContain('CANARYb');
    const copy = redact(both, 'partners', kinds);
    expect(canariesIn(copy).filter((word) => /[bc]$/.test(word))).toEqual([]);
    expect(copy.records.note?.open1?.['!']).toBeUndefined();
  });

  it('stays at home where one of two concurrent sensitivities says so', () => {
    const both = join(
      act(base, 'B', set('open1', { sensitivity: 'restricted' })),
      act(base, 'C', set('open1', { sensitivity: 'open' })),
    );
    expect(redact(both, 'partners', kinds).records.note?.open1).toBeUndefined();
  });
});

describe('a copy that comes back', () => {
  it('changes nothing where nothing was done', () => {
    for (const profile of ['partners', 'open'] as const) {
      expect(join(base, redact(base, profile, kinds))).toBe(base);
      expect(canonical(join(redact(base, profile, kinds), base))).toBe(canonical(base));
    }
  });

  it('makes a write to a withheld field a clash that the fuller side settles', () => {
    const copy = act(redact(base, 'partners', kinds), 'P', set('open1', { privateWords: 'theirs' }));
    expect(recordOf(copy, { kind: 'note', id: 'open1' })?.fields.privateWords).toBe('theirs');
    for (const merged of [join(base, copy), join(copy, base)]) {
      const record = merged.records.note?.open1;
      expect(record?.privateWords).toBe('theirs');
      expect(record?.['!']).toEqual({ privateWords: { 's-1': 'CANARYprivate' } });
      expect(record?.['?']).toBeUndefined();
      expect(merged.gap).toBeUndefined();
    }
  });

  it('brings a record that was made anew under the id of one that was left out', () => {
    const copy = act(redact(base, 'open', kinds), 'P', add('part1', { text: 'theirs' }));
    for (const merged of [join(base, copy), join(copy, base)]) {
      const record = merged.records.note?.part1;
      expect(record?.text).toBe('theirs');
      expect(record?.['!']).toEqual({ text: { 's-1': 'CANARYdefault' } });
      expect(record?.['^']).toBeUndefined();
    }
  });

  it('keeps a tombstone bare until a copy comes that knows more', () => {
    const copy = redact(base, 'partners', kinds);
    const without = start(add('n9', { text: 'x' }));
    for (const merged of [join(without, copy), join(copy, without)]) {
      expect(merged.trash.note?.gone1?.['?']).toBe('*');
      expect(join(merged, base).trash.note?.gone1?.text).toBe('CANARYtrash');
    }
  });

  it('loses nothing where an older whole copy takes it in before the newer one', () => {
    const newer = act(base, 'N', set('rest1', { text: 'newer' }));
    const older = act(
      base,
      'O',
      set('rest1', { text: 'older, and concurrent' }),
      set('rest1', { tags: ['x'] }),
    );
    const copy = act(redact(newer, 'partners', kinds), 'P', set('open1', { text: 'theirs' }));
    const all = [
      join(join(older, copy), newer),
      join(join(newer, copy), older),
      join(join(newer, older), copy),
    ];
    for (const merged of all) {
      expect(canonical(merged)).toBe(canonical(all[0] as ProjectDocument));
      const record = merged.records.note?.rest1;
      expect([record?.text, ...Object.values(record?.['!']?.text ?? {})].sort()).toEqual([
        'newer',
        'older, and concurrent',
      ]);
    }
  });
});
