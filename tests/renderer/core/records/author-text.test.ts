import { expect, test } from 'vitest';
import { authorInWords, clashSideInWords } from '../../../../renderer/core/records/author-text.ts';

const today = '2026-03-13';
const carers = { org: 'Carers', role: 'coordinator', on: '2026-03-02' };

test.each([
  [{ info: carers, isOwn: false }, 'Carers, coordinator, 2 March', 'From Carers’ copy, 2 March'],
  [{ info: carers, isOwn: true }, 'You, 2 March', 'Yours, 2 March'],
  [{ info: { on: today }, isOwn: true }, 'You, today', 'Yours, today'],
  [
    { info: { role: 'warden', on: '2025-12-30' }, isOwn: false },
    'warden, 30 December 2025',
    'From warden’s copy, 30 December 2025',
  ],
  [
    { info: { on: today }, isOwn: false },
    'Not said who, today',
    'From a copy that does not say whose, today',
  ],
  [{ info: undefined, isOwn: false }, 'Not said who', 'From a copy that does not say whose'],
  [{ info: undefined, isOwn: true }, 'You', 'Yours'],
])('%j', (author, lastChange, clashSide) => {
  expect(authorInWords(author, today)).toBe(lastChange);
  expect(clashSideInWords(author, today)).toBe(clashSide);
});
