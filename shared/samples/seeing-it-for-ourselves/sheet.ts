import { createdByCommissioner } from '../created-by.ts';
import type { Sample } from '../sample.ts';
import { usualPartners, usualPrivacy } from '../usual-partners.ts';

export const sheet: Sample['sheet'] = {
  title: 'Seeing it for ourselves',
  aim: 'People who help in different sectors know what the others do all day, and trust them with it.',
  objectives: ['fulfillingHelp'],
  population: {
    description: 'Statutory and grass-roots workers who help adults in the Borough',
    size: 320,
    sizeBias: 'undercount',
    sizeCaveat: 'Small groups without a paid worker are in nobody’s list.',
    inclusion: 'Everybody who helps, paid or not.',
    exclusion: 'Nobody.',
  },
  leadRole: 'Voluntary sector manager',
  stage: 'discover',
  voiceGaps: ['Groups that meet at night', 'Workers who cannot be spared for half a day'],
  startOn: '2026-01-12',
  reviewOn: '2026-06-30',
  privacyPurpose: 'To learn from visits to each other. This file holds no records of residents.',
  ...usualPrivacy,
  privacyScreening: [],
  privacyRisks: 'Twelve people answered: who said what could be guessed from a single answer.',
  ...createdByCommissioner('2026-01-12'),
};

export const stageChanges: Sample['stageChanges'] = [{ stage: 'discover', on: '2026-01-12' }];

export const organisations: Sample['organisations'] = [
  ...usualPartners,
  {
    name: 'Community kitchen',
    sector: 'community',
    formality: 'informal',
    statutory: false,
    partnerRoles: ['design'],
  },
];
