import type { SampleAbout } from '../sample-about.ts';

export const about: SampleAbout = {
  title: 'Walking alongside',
  shows:
    'One worker for ten residents: a test that is planned and not begun, with too few points to say anything yet.',
  order: 3,
};
