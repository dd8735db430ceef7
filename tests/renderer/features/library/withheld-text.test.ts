import { expect, test } from 'vitest';
import { markedInWords, withheldInWords } from '../../../../renderer/features/library/withheld-text.ts';
import type { WithheldCounts } from '../../../../shared/document/sharing/withheld-counts.ts';

const nothing: WithheldCounts = {
  sharedCards: 0,
  sharedThemes: 0,
  cards: 0,
  entries: 0,
  notShown: 0,
  withoutPermission: 0,
  fewPeople: 0,
  fields: [],
};
const owners = { kind: 'action', field: 'owners' };
const privacy = ['privacyRisks', 'privacyPurpose'].map((field) => ({ kind: 'project', field }));

test('everything that stays is named, each once', () => {
  const all: WithheldCounts = {
    sharedCards: 5,
    sharedThemes: 0,
    cards: 3,
    entries: 1,
    notShown: 0,
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
