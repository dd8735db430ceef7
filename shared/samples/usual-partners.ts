import type { Fields } from '../document/model/document.ts';
import type { Sample } from './sample.ts';

/** Who is in most projects: kinds of organisations, no real ones. */
export const usualPartners: Sample['organisations'] = [
  {
    name: 'The Borough council',
    sector: 'council',
    formality: 'formal',
    statutory: true,
    partnerRoles: ['lead', 'fund'],
  },
  {
    name: 'Health trust',
    sector: 'health',
    formality: 'formal',
    statutory: true,
    partnerRoles: ['advise', 'deliver'],
  },
  {
    name: 'Carers’ group',
    sector: 'voluntary',
    formality: 'informal',
    statutory: false,
    partnerRoles: ['design', 'deliver'],
  },
];

/** What the sheet of a sample says about privacy. */
export const usualPrivacy: Fields = {
  privacyControllers: ['The Borough council'],
  privacyBasis: 'publicTask',
  privacySpecialBasis: 'socialCare',
  privacySeenBy: 'The partners on the project sheet.',
  privacyConsulted: { role: 'Data protection officer', on: '2026-01-12' },
  privacyScreening: ['sensitiveData', 'vulnerablePeople'],
  privacyMitigations: 'Numbers only, no names, no addresses; stories only with permission.',
  privacyReviewOn: '2026-06-30',
};
