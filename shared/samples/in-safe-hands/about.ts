import type { SampleAbout } from '../sample-about.ts';

export const about: SampleAbout = {
  title: 'In safe hands',
  shows:
    'Leaving hospital with the first worker there until the resident says so: a new middle line, a number left out.',
  order: 4,
};
