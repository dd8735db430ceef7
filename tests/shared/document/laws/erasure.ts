import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { act, erase, join } from '../helpers/copies.ts';
import { kinds } from '../helpers/kinds.ts';
import { platform } from '../helpers/platform.ts';
import type { Law } from './law.ts';
import { notes } from './operations.ts';
import { documentsOf } from './world.ts';

/** Every value that was ever written is a text of its own. */
const wordsIn = (bytes: Uint8Array): readonly string[] => platform.decode(bytes).match(/"[vwt]\d+"/g) ?? [];

const sharedWords = (document: Parameters<typeof redact>[0], profile: 'partners' | 'open') =>
  wordsIn(createProjectWriter(platform)(redact(document, profile, kinds)));

export const erasureLaw: Law = {
  name: 'law 9: a copy that leaves never holds more after an erasure than before, also where the erasure comes from a partner',
  holds: (world, { order, profile }) => {
    const [mine, theirs] = documentsOf(world, order);
    if (!mine || !theirs) throw new Error('two copies');
    const both = join(mine, theirs);
    const before = new Set(sharedWords(both, profile));
    for (const id of notes) {
      const erasedHere = act(both, 'Eraser1', erase(id));
      const erasedThere = join(mine, act(theirs, 'Eraser2', erase(id)));
      for (const document of [erasedHere, erasedThere]) {
        const more = sharedWords(document, profile).filter((word) => !before.has(word));
        if (more.length > 0) throw new Error(`${id} erased: now ${more.join(' ')} leaves`);
      }
    }
  },
};
