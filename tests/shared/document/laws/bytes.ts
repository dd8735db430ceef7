import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { mustEqual } from '../helpers/copies.ts';
import { platform } from '../helpers/platform.ts';
import type { Law } from './law.ts';

const mustBeSame = (a: Uint8Array, b: Uint8Array, what: string): void => {
  if (Buffer.compare(a, b) !== 0) throw new Error(what);
};

export const bytesLaw: Law = {
  name: 'law 5: a file comes back as it was, and saving in steps gives the bytes of saving whole',
  holds: ({ copies }) => {
    const writer = createProjectWriter(platform);
    for (const { document } of copies) {
      const bytes = writer(document);
      mustBeSame(bytes, createProjectWriter(platform)(document), 'the incremental save differs');
      const read = readProject(bytes, platform);
      if (read.outcome !== 'ok') throw new Error(`${read.outcome} ${read.details.join(' ')}`);
      mustEqual(read.document, document, 'what was read');
      mustBeSame(createProjectWriter(platform)(read.document), bytes, 'saving unchanged differs');
    }
  },
};

export const damageLaw: Law = {
  name: 'law 5: a file cut short anywhere, or with any bit flipped, is never opened as clean',
  holds: ({ copies }, { at, bit }) => {
    const [copy] = copies;
    if (!copy) throw new Error('a copy');
    const bytes = createProjectWriter(platform)(copy.document);
    const cut = readProject(bytes.subarray(0, at % bytes.length), platform);
    if (cut.outcome !== 'cutShort' && cut.outcome !== 'notOurs') throw new Error(`cut: ${cut.outcome}`);
    const flipped = bytes.slice();
    flipped[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
    const { outcome } = readProject(flipped, platform);
    if (outcome === 'ok' || outcome === 'migrated' || outcome === 'brokenRecords')
      throw new Error(`flipped: ${outcome}`);
  },
};
