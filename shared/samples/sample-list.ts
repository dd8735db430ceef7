import type { SampleAbout } from './sample-about.ts';

/** A shipped sample as people choose it: `name` is that of its folder and of its file, without endings. */
export interface ListedSample extends SampleAbout {
  readonly name: string;
}

const abouts = import.meta.glob<{ readonly about: SampleAbout }>('./*/about.ts', { eager: true });

/** The folder that a file lies in. */
export function sampleNameOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** The shipped samples in their order, without what is in them. */
export const sampleList: readonly ListedSample[] = Object.entries(abouts)
  .map(([path, { about }]) => ({ name: sampleNameOf(path), ...about }))
  .sort((one, other) => one.order - other.order);
