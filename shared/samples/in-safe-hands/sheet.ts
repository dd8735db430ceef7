import { createdByCommissioner } from '../created-by.ts';
import type { Sample } from '../sample.ts';
import { usualPartners, usualPrivacy } from '../usual-partners.ts';

export const sheet: Sample['sheet'] = {
  title: 'In safe hands',
  aim: 'Nobody who leaves hospital is passed on before they say that they feel in safe hands.',
  objectives: ['findHelp', 'fulfillingHelp'],
  population: {
    description: 'Residents who leave hospital and go on with help at home',
    size: 410,
    sizeBias: 'unknown',
    sizeCaveat: 'People who leave twice in a year are counted twice.',
    inclusion: 'Everybody for whom a worker at home is named before they leave.',
    exclusion: 'People who go home without any help.',
  },
  leadRole: 'Lead commissioner',
  stage: 'deliver',
  levels: [
    { name: 'The ward', systemName: 'Hospital' },
    { name: 'The first weeks at home', systemName: 'Reablement' },
    { name: 'Somebody who stays', systemName: 'Early help' },
  ],
  voiceGaps: ['Residents who went back to hospital', 'Night staff of the wards'],
  startOn: '2025-11-03',
  reviewOn: '2026-07-31',
  privacyPurpose: 'To try another way of handing over. This file holds no records of residents.',
  ...usualPrivacy,
  privacyRisks: 'Eight handovers from one ward are few enough to be recognised.',
  ...createdByCommissioner('2025-11-03'),
};

export const stageChanges: Sample['stageChanges'] = [
  { stage: 'discover', on: '2025-11-03' },
  { stage: 'define', on: '2025-11-24' },
  { stage: 'develop', on: '2025-12-15' },
  { stage: 'deliver', on: '2026-01-23', note: 'The first test is planned: eight handovers from one ward.' },
];

export const organisations: Sample['organisations'] = [
  ...usualPartners,
  {
    name: 'Help at home after hospital',
    sector: 'voluntary',
    formality: 'formal',
    statutory: false,
    partnerRoles: ['deliver'],
  },
];
