import type { Platform } from '../document/file/platform.ts';
import { createProjectWriter } from '../document/file/project-writer.ts';
import { buildSample } from './build-sample.ts';
import type { Sample } from './sample.ts';
import { sampleNameOf } from './sample-list.ts';

/** Each folder here that holds a `sample.ts` is a sample. */
const samples = import.meta.glob<{ readonly sample: Sample }>('./*/sample.ts', { eager: true });

/** The shipped sample projects: file names in this folder and their bytes, the same on every machine. */
export function makeSamples(
  platform: Platform,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const write = createProjectWriter(platform);
  return Object.entries(samples).map(([path, { sample }]) => ({
    name: `${sampleNameOf(path)}.alongside.json`,
    bytes: write(buildSample(sample)),
  }));
}
