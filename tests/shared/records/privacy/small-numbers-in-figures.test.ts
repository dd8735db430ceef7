import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { add, canariesIn, join, set, start, why, withheldIn } from './small-numbers-project.ts';

describe('a figure of an evidence card', () => {
  const people = { value: 6, unit: 'people CANARY1' };
  const card = (fields: Fields): Fields => ({ kind: 'figure', statement: 'mayBeSeen', ...fields });
  const stays = (fields: Fields): boolean => {
    const copy = redact(start(add('evidence', 'e1', card(fields))), 'partners', kindRegistry);
    expect(JSON.stringify(copy)).toContain('mayBeSeen');
    return withheldIn(copy, 'evidence', 'e1').includes('figure') && canariesIn(copy).length === 0;
  };

  test.each<[string, Fields, boolean]>([
    ['of few people', { figure: people }, true],
    ['of 7', { figure: { ...people, value: 7 } }, true],
    ['of 8', { figure: { ...people, value: 8 } }, false],
    ['of nobody', { figure: { ...people, value: 0 } }, false],
    [
      'a small part of a large whole',
      { figure: { ...people, value: null, numerator: 3, denominator: 80 } },
      true,
    ],
    ['a whole of few', { figure: { ...people, value: null, numerator: 0, denominator: 6 } }, true],
    ['without a unit', { figure: { value: 6, unit: null, note: 'CANARY2' } }, true],
    ['of things', { figure: { value: 6, unit: 'weeks' } }, false],
    [
      'a share in per cent',
      { figure: { value: 5, unit: 'per cent', numerator: 50, denominator: 1000 } },
      false,
    ],
    ['a share in per cent of few', { figure: { value: 50, unit: '%', numerator: 3, denominator: 6 } }, true],
    ['that is published', { figure: people, alreadyPublished: true }, false],
    ['that is not published', { figure: people, alreadyPublished: false }, true],
    ['with a reason', { figure: people, ...why }, false],
    ['with an empty reason', { figure: people, resultMayLeave: { why: ' ' } }, true],
  ])('%s', (_what, fields, expected) => {
    expect(stays(fields)).toBe(expected);
  });

  test('is published only where nobody who wrote at once says that it is not', () => {
    const base = start(add('evidence', 'e1', card({ figure: people })));
    const yes = applyChanges(base, [set('evidence', 'e1', { alreadyPublished: true })], 'Mine0001');
    const no = applyChanges(base, [set('evidence', 'e1', { alreadyPublished: false })], 'Theirs01');
    for (const both of [join(yes, no), join(no, yes)])
      expect(withheldIn(redact(both, 'partners', kindRegistry), 'evidence', 'e1')).toEqual(['figure']);
  });

  test('of few people counts in whichever of two values written at once', () => {
    const base = start(add('evidence', 'e1', card({ figure: { value: 60, unit: 'people' } })));
    const few = applyChanges(base, [set('evidence', 'e1', { figure: people })], 'Aaaaaaa1');
    const many = applyChanges(
      base,
      [set('evidence', 'e1', { figure: { value: 61, unit: 'people' } })],
      'Zzzzzzz1',
    );
    const copy = redact(join(few, many), 'partners', kindRegistry);
    expect(withheldIn(copy, 'evidence', 'e1')).toEqual(['figure']);
    expect(canariesIn(copy)).toEqual([]);
  });
});
