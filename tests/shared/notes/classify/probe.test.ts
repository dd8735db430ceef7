import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../build/project-paths.mjs';
import { type Half, readProbes, scoreProbe } from '../../../bench/line-classifier/probe.ts';

const probes = readProbes(projectRoot);

/** What the reader does today; better is welcome, and worse is a fault. */
const LEAST = {
  development: { decision: { found: 120, wrong: 5 }, action: { found: 85, wrong: 8 } },
  check: { decision: { found: 85, wrong: 21 }, action: { found: 65, wrong: 14 } },
} as const;

describe('a probe for decisions and actions', () => {
  test('has more than four hundred of them, and as many lines that are neither', () => {
    const lines = probes.flatMap((notes) => notes.lines);
    const ours = lines.filter(({ kind }) => kind !== 'other').length;
    expect(ours).toBeGreaterThanOrEqual(400);
    expect(lines.length - ours).toBeGreaterThanOrEqual(400);
  });

  test.each(['development', 'check'] as const)('%s', (half: Half) => {
    const score = scoreProbe(probes, half);
    for (const kind of ['decision', 'action'] as const) {
      const { found, wrong } = score[kind];
      expect(found, `${kind}: found`).toBeGreaterThanOrEqual(LEAST[half][kind].found);
      expect(wrong, `${kind}: wrong`).toBeLessThanOrEqual(LEAST[half][kind].wrong);
    }
  });
});
