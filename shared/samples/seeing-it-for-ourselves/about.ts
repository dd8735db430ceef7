import type { SampleAbout } from '../sample-about.ts';

export const about: SampleAbout = {
  title: 'Seeing it for ourselves',
  shows: 'Half a day in somebody else’s work: a prediction that did not come true, and what was made of it.',
  order: 5,
};
