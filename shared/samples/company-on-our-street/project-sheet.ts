import type { Sample } from '../sample.ts';

/** The project sheet of "Company on our street". */
export const projectSheet: Sample['sheet'] = {
  title: 'Company on our street',
  aim: 'People with dementia who live alone have as much company as they want, from faces they know.',
  objectives: ['findHelp'],
  population: {
    description: 'People diagnosed with dementia who live alone in the Borough',
    size: 271,
    sizeBias: 'undercount',
    sizeCaveat: 'More live alone with dementia and are not diagnosed.',
    inclusion: 'People who live alone and have a diagnosis, whether or not they have help.',
    exclusion:
      'People in care homes. For now, people who are not diagnosed: we do not know how to reach them.',
  },
  leadRole: 'Lead commissioner',
  stage: 'deliver',
  levels: [
    { name: 'Neighbours and friends', systemName: 'Neighbourly help' },
    { name: 'Groups on our street', systemName: 'Community' },
    { name: 'Somebody who visits', systemName: 'Early help' },
    { name: 'The council', systemName: 'Statutory' },
  ],
  voiceGaps: [
    'People who are not diagnosed',
    'People who do not answer the telephone',
    'Residents whose first language is not English',
  ],
  startOn: '2026-01-05',
  reviewOn: '2026-06-30',
  privacyPurpose: 'To try out visits and to learn from them. This file holds no records of residents.',
  privacyControllers: ['The Borough council'],
  privacyBasis: 'publicTask',
  privacySpecialBasis: 'socialCare',
  privacySeenBy: 'The partners on the project sheet.',
  privacyConsulted: { role: 'Data protection officer', on: '2026-01-12' },
  privacyScreening: ['sensitiveData', 'vulnerablePeople'],
  privacyRisks: 'Six residents of one neighbourhood are few enough to be recognised.',
  privacyMitigations: 'Numbers only, no names, no addresses; stories only with permission.',
  privacyReviewOn: '2026-06-30',
  createdOn: '2026-01-05',
  createdBy: 'Lead commissioner',
};

/** How it came to the stage it is in. */
export const stageChanges: Sample['stageChanges'] = [
  { stage: 'discover', on: '2026-01-05' },
  { stage: 'define', on: '2026-01-12' },
  { stage: 'develop', on: '2026-01-19' },
  { stage: 'deliver', on: '2026-01-30', note: 'The first test is planned: six residents, six weeks.' },
];

/** Who takes part: kinds of organisations, no real ones. */
export const organisations: Sample['organisations'] = [
  {
    name: 'The Borough council',
    sector: 'council',
    formality: 'formal',
    statutory: true,
    partnerRoles: ['lead', 'fund'],
  },
  {
    name: 'Carers’ group',
    sector: 'voluntary',
    formality: 'informal',
    statutory: false,
    partnerRoles: ['design', 'deliver'],
  },
  { name: 'Health trust', sector: 'health', formality: 'formal', statutory: true, partnerRoles: ['advise'] },
  {
    name: 'University, social work',
    sector: 'education',
    formality: 'formal',
    statutory: false,
    partnerRoles: ['deliver'],
  },
  { name: 'Neighbours on our street', sector: 'community', formality: 'informal', statutory: false },
];
