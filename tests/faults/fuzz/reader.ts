import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { companyOnOurStreet } from '../../../shared/samples/company-on-our-street/company-on-our-street.ts';
import { platform } from '../../shared/document/helpers/platform.ts';
import { histories } from '../../shared/document/laws/operations.ts';
import { play } from '../../shared/document/laws/world.ts';
import { mutations, splice, spliced } from './hostile-json.ts';
import { mutate, textOfTree, treeOf } from './json-tree.ts';

const textOf = (document: ProjectDocument): string =>
  platform.decode(createProjectWriter(platform)(document));

const sample = textOf(companyOnOurStreet());

/** The text under a checksum that holds, as a hostile hand would close it. */
function resealed(text: string): Uint8Array {
  const open = text.replace(/(?:,?\s*"sum":"[0-9a-f]{8}")?\}\s*$/, '');
  const head = platform.encode(`${open},\n"sum":"`);
  return platform.encode(`${open},\n"sum":"${crc32(head).toString(16).padStart(8, '0')}"}`);
}

/** What one copy of a random history looks like as a file: clashes, withheld values, gaps, tombstones and all. */
const fromHistory = fc.tuple(histories, fc.nat(4)).map(([history, which]) => {
  const copy = play(history.slice(0, 12)).copies[which];
  return copy === undefined ? sample : textOf(copy.document);
});

/** Histories take far longer to play than their files to read: some are played once, and spoilt again and again. */
const played = fc.sample(fromHistory, { numRuns: 60, seed: 7 });

const base = fc.oneof(
  { weight: 1, arbitrary: fromHistory },
  { weight: 10, arbitrary: fc.constantFrom(...played) },
  { weight: 2, arbitrary: fc.constant(sample) },
);

const inTree = fc
  .tuple(base, mutations)
  .map(([text, changes]) => textOfTree(changes.reduce(mutate, treeOf(JSON.parse(text)))));

const inText = fc
  .tuple(base, fc.array(splice, { maxLength: 3 }))
  .map(([text, changes]) => changes.reduce(spliced, text));

const flipped = fc
  .tuple(base, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }))
  .map(([text, flips]) => {
    const bytes = platform.encode(text);
    for (const [at, byte] of flips) bytes[at % bytes.length] = byte;
    return bytes;
  });

/** Project files that somebody made wrong, most of them under a checksum that holds. */
export const projectFiles: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 8, arbitrary: inTree.map(resealed) },
  { weight: 1, arbitrary: inTree.map((text) => platform.encode(text)) },
  { weight: 3, arbitrary: inText.map(resealed) },
  { weight: 2, arbitrary: inText.map((text) => platform.encode(text)) },
  { weight: 2, arbitrary: flipped },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);
