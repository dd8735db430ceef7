import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readProject } from '../../../../shared/document/read-file.ts';
import { createWriter } from '../../../../shared/document/write-file.ts';
import { canonical } from '../helpers/copies.ts';
import { platform } from '../helpers/platform.ts';
import { histories, patience, runs } from './operations.ts';
import { play } from './world.ts';

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

it('law 5: a file comes back as it was, and saving in steps gives the bytes of saving whole', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(histories, (history) => {
      const writer = createWriter(platform);
      for (const { document } of play(history).copies) {
        const bytes = writer(document);
        if (!isSame(bytes, createWriter(platform)(document))) throw new Error('the incremental save differs');
        const read = readProject(bytes, platform);
        if (read.outcome !== 'ok') throw new Error(`${read.outcome} ${read.details.join(' ')}`);
        expect(canonical(read.document)).toBe(canonical(document));
        if (!isSame(createWriter(platform)(read.document), bytes))
          throw new Error('saving unchanged differs');
      }
    }),
    { numRuns: runs },
  );
});

it('law 5: a file cut short anywhere, or with any bit flipped, is never opened as clean', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(histories, fc.nat(), fc.nat(7), (history, at, bit) => {
      const [copy] = play(history.slice(0, 8)).copies;
      if (!copy) throw new Error('a copy');
      const bytes = createWriter(platform)(copy.document);
      const cut = readProject(bytes.subarray(0, at % bytes.length), platform);
      if (cut.outcome !== 'cutShort' && cut.outcome !== 'notOurs') throw new Error(`cut: ${cut.outcome}`);
      const flipped = bytes.slice();
      flipped[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      const { outcome } = readProject(flipped, platform);
      if (outcome === 'ok' || outcome === 'migrated' || outcome === 'brokenRecords')
        throw new Error(`flipped: ${outcome}`);
    }),
    { numRuns: runs },
  );
});
