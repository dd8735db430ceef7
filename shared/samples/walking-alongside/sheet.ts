import { createdByCommissioner } from '../created-by.ts';
import type { Sample } from '../sample.ts';
import { usualPartners, usualPrivacy } from '../usual-partners.ts';

export const sheet: Sample['sheet'] = {
  title: 'Walking alongside',
  aim: 'Residents with many services have one person who knows them, and tackle what they chose themselves.',
  objectives: ['findHelp', 'fulfillingHelp'],
  population: {
    description: 'Residents who have four services or more at once',
    size: 180,
    sizeBias: 'undercount',
    sizeCaveat: 'Help from neighbours and groups is in nobody’s list.',
    inclusion: 'Residents who say that they would like one person to turn to.',
    exclusion: 'Residents who have such a person already.',
  },
  leadRole: 'Lead commissioner',
  stage: 'develop',
  levels: [
    { name: 'People I know', systemName: 'Neighbourly help' },
    { name: 'One worker', systemName: 'Early help' },
    { name: 'Those with a form', systemName: 'Statutory' },
  ],
  voiceGaps: ['Residents who have turned all help down'],
  startOn: '2026-02-02',
  reviewOn: '2026-09-30',
  privacyPurpose: 'To plan another way of working. This file holds no records of residents.',
  ...usualPrivacy,
  privacyRisks: 'Ten residents of one neighbourhood are few enough to be recognised.',
  ...createdByCommissioner('2026-02-02'),
};

export const stageChanges: Sample['stageChanges'] = [
  { stage: 'discover', on: '2026-02-02' },
  { stage: 'define', on: '2026-02-16' },
  { stage: 'develop', on: '2026-03-09' },
];

export const organisations: Sample['organisations'] = [
  ...usualPartners,
  {
    name: 'Community connectors',
    sector: 'community',
    formality: 'informal',
    statutory: false,
    partnerRoles: ['design'],
  },
];
