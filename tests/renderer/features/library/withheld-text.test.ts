import { describe, expect, test } from 'vitest';
import {
  hasWithheld,
  markedInWords,
  withheldInWords,
} from '../../../../renderer/features/library/withheld-text.ts';
import type { WithheldCounts } from '../../../../shared/document/sharing/withheld-counts.ts';

const nothing: WithheldCounts = { cards: 0, entries: 0, withoutPermission: 0, fewPeople: 0, fields: [] };
const owners = { kind: 'action', field: 'owners' };
const privacy = ['privacyRisks', 'privacyPurpose'].map((field) => ({ kind: 'project', field }));

describe('what a copy is asked about', () => {
  test.each<[string, WithheldCounts, boolean]>([
    ['nothing that stays here', nothing, false],
    ['owners, which nobody marked', { ...nothing, fields: [owners] }, false],
    ['a card', { ...nothing, cards: 1 }, true],
    ['an organisation', { ...nothing, entries: 1 }, true],
    ['a quote without permission', { ...nothing, withoutPermission: 1 }, true],
    ['a result of few people', { ...nothing, fewPeople: 1 }, true],
    ['a privacy record', { ...nothing, fields: privacy }, true],
  ])('%s', (_what, staying, expected) => {
    expect(hasWithheld(staying)).toBe(expected);
  });
});

test('everything that stays is named, each once', () => {
  const all: WithheldCounts = {
    cards: 3,
    entries: 1,
    withoutPermission: 1,
    fewPeople: 2,
    fields: [...privacy, owners],
  };
  expect(withheldInWords(all)).toBe(
    '3 cards and 1 entry marked “Private”, the privacy record, 1 quote that nobody has permitted for partners, the numbers in 2 places that are about few people and “Owners” of actions',
  );
  expect(withheldInWords({ ...nothing, withoutPermission: 2 })).toBe(
    '2 quotes that nobody has permitted for partners',
  );
  expect(withheldInWords({ ...nothing, fewPeople: 1 })).toBe(
    'the numbers in 1 place that are about few people',
  );
  expect(markedInWords(nothing)).toBe('');
});
