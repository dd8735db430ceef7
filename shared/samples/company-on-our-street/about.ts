import type { SampleAbout } from '../sample-about.ts';

export const about: SampleAbout = {
  title: 'Company on our street',
  shows:
    'Visits to people with dementia who live alone: a first test, a signal on the chart, and the next cycle.',
  order: 1,
};
