import { describe, expect, test } from 'vitest';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { kindOf, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { amendmentNumberFields } from '../../../../shared/records/privacy/small-numbers-in-tests.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { add, canariesIn, join, set, start, stored, why, withheldIn } from './small-numbers-project.ts';

describe('an amendment', () => {
  const words = {
    of: 'prediction',
    change: 'CANARYchange',
    criterion: { what: 'CANARYcriterion' },
    was: { prediction: 'CANARYwas' },
    reason: 'CANARYreason',
    on: '2026-02-20',
  };
  const amended = (test: Fields, amendment: Fields = words): ProjectDocument =>
    start(add('test', 't1', test), add('amendment', 'a1', { test: 't1', ...amendment }));
  const stays = (document: ProjectDocument): boolean => {
    const copy = redact(document, 'partners', kindRegistry);
    const withheld = withheldIn(copy, 'amendment', 'a1');
    const isHere = amendmentNumberFields.every((field) => withheld.includes(field));
    expect(isHere || withheld.length === 0).toBe(true);
    expect(canariesIn(copy).some((word) => word.startsWith('CANARYchange'))).toBe(!isHere);
    return isHere;
  };

  test('stays where its test is of few people, and goes with the reason of the test', () => {
    expect(stays(amended({ actualN: 40 }))).toBe(false);
    expect(stays(amended({ actualN: 6 }))).toBe(true);
    expect(stays(amended({ actualN: 6, ...why }))).toBe(false);
    expect(stays(amended({ actualN: 6 }, { ...words, ...why })), 'a reason of its own is none').toBe(true);
  });

  test('counts with its own words too', () => {
    const now = { ...words, change: 'CANARYchange: 4 of 6 say so' };
    expect(stays(amended({ actualN: 40 }, now))).toBe(true);
    expect(stays(amended({ actualN: 40, ...why }, now))).toBe(false);
  });

  test.each<Fields>([
    { criterion: { what: 'CANARYcriterion', value: 4, outOf: 6 } },
    { was: { prediction: 'CANARYwas: 4 of 6' } },
    { was: { criterion: { value: 5, unit: 'people' }, salt: 'a'.repeat(32) } },
  ])('counts with its numbers too: %j', (now) => {
    expect(stays(amended({ actualN: 40 }, { ...words, ...now }))).toBe(true);
    expect(stays(amended({ actualN: 40, ...why }, { ...words, ...now }))).toBe(false);
  });

  test('stays where nobody knows its test', () => {
    expect(stays(start(add('amendment', 'a1', words)))).toBe(true);
    expect(stays(start(add('amendment', 'a1', { test: null, ...words })))).toBe(true);
    expect(stays(start(add('amendment', 'a1', { test: 'nowhere', ...words })))).toBe(true);
  });

  test('is judged by a test in the trash as by any other, and by one that lies here bare as by none', () => {
    const trashed = (n: number): ProjectDocument =>
      applyChanges(amended({ actualN: n }), [{ op: 'delete', kind: 'test', id: 't1' }], 'Mine0001');
    expect(stays(trashed(6))).toBe(true);
    expect(stays(trashed(40))).toBe(false);
    const bare = redact(trashed(40), 'partners', kindRegistry);
    expect(stored(bare, 'amendment', 'a1')?.change).toBe('CANARYchange');
    expect(stays(bare)).toBe(true);
  });

  test('stays where one of two tests that it is said to be of is of few people', () => {
    const base = start(
      add('test', 't1', { actualN: 40 }),
      add('test', 't2', { actualN: 6 }),
      add('amendment', 'a1', { test: 't1', ...words }),
    );
    const moved = applyChanges(base, [set('amendment', 'a1', { test: 't2' })], 'Mine0001');
    const kept = applyChanges(base, [set('amendment', 'a1', { test: 't1', tags: ['x'] })], 'Theirs01');
    const written = applyChanges(kept, [set('amendment', 'a1', { test: null })], 'Theirs01');
    const again = applyChanges(written, [set('amendment', 'a1', { test: 't1' })], 'Theirs01');
    expect(stays(join(moved, again))).toBe(true);
  });

  test('goes along in a copy that does not know the numbers of its test only without its words', () => {
    const copy = redact(amended({ actualN: 6 }), 'partners', kindRegistry);
    const theirs = applyChanges(
      copy,
      [add('amendment', 'a1b', { test: 't1', ...words, change: 'CANARYchange of theirs' })],
      'Theirs01',
    );
    expect(withheldIn(redact(theirs, 'partners', kindRegistry), 'amendment', 'a1b')).toEqual([
      ...amendmentNumberFields,
    ]);
  });

  test('has no field of words that nobody has judged', () => {
    const judged = [
      ...amendmentNumberFields,
      'test',
      'of',
      'on',
      'tags',
      'sensitivity',
      'createdOn',
      'createdBy',
    ];
    expect(Object.keys(kindOf('amendment')?.fields ?? {}).sort()).toEqual(judged.sort());
  });
});
