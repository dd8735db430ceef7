import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../../build/bundle.mjs';
import { inProject } from '../../../build/project-paths.mjs';

const programs = inProject('.cache', `days-of-test-${process.pid}`);

beforeAll(() => bundle({ days: 'tests/shared/measures/days-program.ts' }, programs));
afterAll(() => rm(programs, { recursive: true, force: true }));

const inZone = (zone: string) => {
  const out = execFileSync(process.execPath, [join(programs, 'days.mjs')], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  const { offset, ...rest } = JSON.parse(out);
  return { offset, rest };
};

test('a day is a day, a day ahead of Greenwich, eight hours behind it, and when clocks change', () => {
  const london = inZone('Europe/London');
  expect(london.rest.days).toEqual([
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
    '2026-10-25',
    '2026-10-26',
    '2027-01-01',
    '2027-12-31',
  ]);
  expect(london.rest.next).toBe('2026-03-30');
  for (const [zone, offset] of [
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 420],
  ] as const)
    expect(inZone(zone)).toEqual({ offset, rest: london.rest });
});
