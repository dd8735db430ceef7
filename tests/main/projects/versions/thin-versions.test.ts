import { describe, expect, it } from 'vitest';
import { versionsToRemove } from '../../../../main/projects/versions/thin-versions.ts';
import type { Version } from '../../../../main/storage/snapshots.ts';

const HOUR = 60 * 60 * 1000;
const now = new Date('2026-06-30T12:30:00Z');
/** Versions every `minutes` for `days`, oldest first. */
const versionsOf = (days: number, minutes: number): Version[] => {
  const count = (days * 24 * 60) / minutes;
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    at: new Date(now.getTime() - (count - 1 - index) * minutes * 60_000).toISOString(),
    reason: 'edited',
    path: '',
  }));
};
const kept = (versions: readonly Version[]): Version[] => {
  const gone = new Set(versionsToRemove(versions, now));
  return versions.filter((version) => !gone.has(version));
};

describe('thinning out versions', () => {
  it('keeps the last 20, one an hour for a day, one a day for 90 days', () => {
    const left = kept(versionsOf(120, 10));
    const ages = left.map(({ at }) => (now.getTime() - new Date(at).getTime()) / HOUR);
    expect(ages.filter((age) => age < 20 / 6)).toHaveLength(20);
    expect(ages.filter((age) => age >= 20 / 6 && age < 24).length).toBeGreaterThanOrEqual(20);
    expect(ages.filter((age) => age >= 24).length).toBeGreaterThanOrEqual(88);
    expect(Math.max(...ages)).toBeLessThan(90 * 24);
    expect(left.length).toBeLessThan(140);
  });
  it('keeps the last 20 however old, and named ones for ever', () => {
    const old = versionsOf(200, 24 * 60).slice(0, 50);
    expect(kept(old)).toHaveLength(20);
    const [first, ...rest] = old;
    if (first) expect(kept([{ ...first, reason: 'named' }, ...rest])).toHaveLength(21);
  });
  it('lets nothing go because a clock was wrong', () => {
    const future = versionsOf(1, 60).map((version) => ({ ...version, at: '2099-01-01T00:00:00.000Z' }));
    expect(kept(future).length).toBeGreaterThanOrEqual(20);
    expect(kept(versionsOf(1, 60).map((version) => ({ ...version, at: 'nonsense' })))).toHaveLength(24);
  });
});
