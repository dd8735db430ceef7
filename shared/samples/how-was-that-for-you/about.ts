import type { SampleAbout } from '../sample-about.ts';

export const about: SampleAbout = {
  title: 'How was that for you?',
  shows:
    'Two questions at the end of each visit: a prediction that came true, and what teams now do differently.',
  order: 2,
};
