import { createdByCommissioner } from '../created-by.ts';
import type { Sample } from '../sample.ts';
import { usualPartners, usualPrivacy } from '../usual-partners.ts';

export const sheet: Sample['sheet'] = {
  title: 'How was that for you?',
  aim: 'Residents say how a visit was for them while it is fresh, and hear what was done about it.',
  objectives: ['findHelp', 'fulfillingHelp'],
  population: {
    description: 'Residents whom the home-visiting teams of the Borough see',
    size: 640,
    sizeBias: 'overcount',
    sizeCaveat: 'Some are seen by more than one team and are counted for each.',
    inclusion: 'Everybody at whose door a team rings, and carers who answer with them.',
    exclusion: 'Visits in an emergency: nobody is asked on such a day.',
  },
  leadRole: 'Lead commissioner',
  stage: 'deliver',
  levels: [
    { name: 'The person at the door', systemName: 'Home visiting' },
    { name: 'Those who plan the visits', systemName: 'Team' },
    { name: 'The council', systemName: 'Statutory' },
  ],
  voiceGaps: ['People who cannot answer out loud', 'Residents whose first language is not English'],
  startOn: '2026-01-05',
  reviewOn: '2026-06-30',
  privacyPurpose: 'To learn from what residents say of visits. This file holds no answers of anybody.',
  ...usualPrivacy,
  privacyRisks: 'An answer may be recognised by the worker who heard it.',
  ...createdByCommissioner('2026-01-05'),
};

export const stageChanges: Sample['stageChanges'] = [
  { stage: 'discover', on: '2026-01-05' },
  { stage: 'define', on: '2026-01-12' },
  { stage: 'develop', on: '2026-01-19' },
  {
    stage: 'deliver',
    on: '2026-01-30',
    note: 'The first test is planned with the north and the south team.',
  },
];

export const organisations: Sample['organisations'] = [
  ...usualPartners,
  {
    name: 'Home-visiting agency',
    sector: 'business',
    formality: 'formal',
    statutory: false,
    partnerRoles: ['deliver'],
  },
];
