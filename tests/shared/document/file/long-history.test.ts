import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createProjectPieceWriter,
  createProjectWriter,
} from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { countersOf } from '../../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { timeRatio } from '../../../helpers/measure/time-ratio.ts';
import { act, add, join, mustEqual, set, start } from '../helpers/copies.ts';
import { kinds } from '../helpers/kinds.ts';
import { platform } from '../helpers/platform.ts';

/** Some of them look like numbers: every table of JavaScript has these first. */
const pastOf = (sessions: number): readonly string[] =>
  Array.from({ length: sessions }, (_, index) => (index % 7 === 0 ? `${10_000_000 + index}` : `Q${index}`));

const afterPast = (sessions: number): ProjectDocument => {
  const document = start(add('n1', { text: 'one' }), add('n2', { text: 'two' }));
  const past = pastOf(sessions);
  return {
    ...document,
    clock: {
      ...countersOf(document.clock),
      ...Object.fromEntries(past.map((name, index) => [name, 1 + (index % 5)])),
    },
    sessions: Object.fromEntries(past.map((name) => [name, { role: 'lead', on: '2026-03-02' }])),
  };
};

const base = afterPast(300);

const work = fc.array(
  fc.record({ by: fc.nat(120), note: fc.constantFrom('n1', 'n2'), isRedacted: fc.boolean() }),
  {
    maxLength: 90,
  },
);

/** As a plain object says it: the bytes of a file must not tell how a clock is held. */
const headOf = (bytes: Uint8Array): { clock: object; sessions: object } => JSON.parse(platform.decode(bytes));

const sorted = (table: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1))));

describe('a project with a long past', () => {
  it('is written edit by edit as a fresh writer would, its tables in one order, and comes back as it was', () => {
    fc.assert(
      fc.property(work, (edits) => {
        const writer = createProjectWriter(platform);
        let document = base;
        for (const [index, { by, note, isRedacted }] of edits.entries()) {
          document = act(document, `W${by}`, set(note, { text: `v${index}` }));
          if (isRedacted && index % 20 === 0) document = redact(document, 'partners', kinds);
          const bytes = writer(document);
          expect(Buffer.compare(bytes, createProjectWriter(platform)(document))).toBe(0);
          if (index % 30 > 0) continue;
          const { clock, sessions } = headOf(bytes);
          const text = platform.decode(bytes);
          expect(text).toContain(`"clock":${sorted(clock)},\n`);
          expect(text).toContain(`"sessions":${sorted(sessions)},\n`);
          const read = readProject(bytes, platform);
          if (read.outcome !== 'ok') throw new Error(read.outcome);
          mustEqual(read.document, document, 'what was read');
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is merged both ways, again and again, to the same', () => {
    const copy = (letter: string): ProjectDocument => {
      let document = base;
      for (let index = 0; index < 80; index += 1)
        document = act(document, `${letter}${index % 70}`, set('n1', { text: `${letter} ${index}` }));
      return document;
    };
    const [a, b] = [copy('A'), copy('B')];
    const ab = join(a, b);
    mustEqual(join(b, a), ab, 'the other way round');
    expect(join(ab, a)).toBe(ab);
    expect(join(ab, b)).toBe(ab);
    mustEqual(join(b, ab), ab, 'merged again');
  });
});

it('is written without its past being copied: the same bytes are handed on with every edit', () => {
  const writer = createProjectPieceWriter(platform);
  const begun = act(afterPast(40_000), 'Mine0001', set('n1', { text: 'begun' }));
  const first = writer(begun);
  const next = act(begun, 'Mine0001', set('n1', { text: 'gone on' }));
  const second = writer(next);
  const kept = second.filter((piece) => first.includes(piece));
  const length = (pieces: readonly Uint8Array[]) => pieces.reduce((total, piece) => total + piece.length, 0);
  expect(length(kept)).toBeGreaterThan(0.95 * length(second));
  expect(second.length).toBeLessThan(10);
  expect(Buffer.compare(Buffer.concat(second), createProjectWriter(platform)(next))).toBe(0);
  expect(Buffer.compare(Buffer.concat(first), createProjectWriter(platform)(begun))).toBe(0);
});

it('a hundred edits cost the same after ten sessions and after a hundred thousand', () => {
  const edits = (sessions: number) => {
    let document = act(afterPast(sessions), 'Mine0001', set('n1', { text: 'begun' }));
    return () => {
      for (let index = 0; index < 100; index += 1)
        document = act(document, 'Mine0001', set('n1', { text: `${index} ${Math.random()}` }));
    };
  };
  expect(timeRatio(edits(10), edits(100_000), 5)).toBeLessThanOrEqual(5);
});
