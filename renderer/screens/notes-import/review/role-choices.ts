import type { ReviewPerson } from '../../../../shared/notes/review/people.ts';

/** Roles that people have in the work this app is for, the most frequent first. */
const ROLES: readonly string[] = [
  'carer',
  'resident',
  'care worker',
  'social worker',
  'manager',
  'commissioner',
  'volunteer',
  'facilitator',
  'councillor',
  'nurse',
  'GP',
  'occupational therapist',
  'community connector',
  'advocate',
  'trustee',
  'chair',
  'clerk',
  'family member',
  'neighbour',
  'housing officer',
  'council officer',
];

/** Roles to choose from for a person: what the notes propose, those of others in the notes, then the usual ones. */
export function roleChoices(person: ReviewPerson, people: readonly ReviewPerson[]): readonly string[] {
  const others = people.filter((one) => one.decision === 'role').map((one) => one.role);
  return [...new Set([person.role, ...others, ...ROLES])];
}
