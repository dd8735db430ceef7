import { describe, expect, it } from 'vitest';
import {
  alsoChangedInWords,
  differenceInWords,
  versionDayInWords,
  versionName,
} from '../../../../renderer/features/versions/version-text.ts';

const none = { cards: 0, entries: 0, lines: [] };
const some = (cards: number, entries = cards) => ({ cards, entries, lines: [] });
const same = {
  outcome: 'ok' as const,
  by: '',
  cards: 4,
  comesBack: none,
  goes: none,
  changed: none,
  links: 0,
  places: 0,
};

describe('what differs', () => {
  it.each([
    [{}, 'The same as now'],
    [{ goes: some(3), changed: some(2) }, '3 cards fewer, 2 changed'],
    [{ comesBack: some(1), links: 1 }, '1 card more, 1 link differs'],
    [{ goes: some(1, 3), links: 2 }, '1 card fewer, 2 other entries, 2 links differ'],
    [{ places: 1 }, '1 card in another place on a map'],
  ])('%j is “%s”', (parts, words) => {
    expect(differenceInWords({ ...same, ...parts })).toBe(words);
  });
  it('says what follows without a name', () => {
    expect(alsoChangedInWords({ ...same, links: 4, places: 12 })).toBe(
      '4 links and 12 places on maps follow.',
    );
    expect(alsoChangedInWords({ ...same, places: 1 })).toBe('1 place on a map follows.');
    expect(alsoChangedInWords(same)).toBe('');
  });
});

describe('a version', () => {
  it('lies under its day, and a clock that was wrong breaks nothing', () => {
    expect(versionDayInWords('2026-11-22T12:00:00.000Z', '2026-11-22')).toBe('Today');
    expect(versionDayInWords('2026-11-21T12:00:00.000Z', '2026-11-22')).toBe('Yesterday');
    expect(versionDayInWords('2026-11-12T12:00:00.000Z', '2026-11-22')).toBe('Thursday 12 November');
    expect(versionDayInWords('2025-03-03T12:00:00.000Z', '2026-11-22')).toBe('Monday 3 March 2025');
    expect(versionDayInWords('nonsense', '2026-11-22')).toBe('On a day nobody noted');
  });
  it('is called as somebody called it, or by why it was kept', () => {
    expect(versionName({ name: 'Before March', reason: 'named' })).toBe('Before March');
    expect(versionName({ name: '', reason: 'beforeMerge' })).toBe('Before a copy was brought in');
    expect(versionName({ name: '', reason: 'ofANewerVersion' })).toBe('Kept by Alongside');
  });
});
