import { z } from 'zod';
import { choice, date, hidden, line, number } from '../fields/field.ts';
import { shareProfiles } from '../fields/share-profiles.ts';
import { defineKind } from '../kind.ts';

/**
 * A copy that was made of the project: when, for whom and how much left. It is never in a copy for others, and it has
 * no field that could be: whom a copy went to is nobody else's business.
 */
export const sharedCopy = defineKind({
  name: 'sharedCopy',
  label: 'Copy made',
  plural: 'Copies made',
  card: false,
  share: 'never',
  isAboutExchange: true,
  fields: {
    on: date({ label: 'Made on' }),
    profile: choice({ label: 'How much' }, shareProfiles),
    forWhom: line({ label: 'For whom', help: 'A group or a role, not a name.', max: 120 }),
    entriesIn: number({ label: 'Entries in it', whole: true, min: 0 }),
    entriesKept: number({ label: 'Entries that stayed here', whole: true, min: 0 }),
    /** Ids of what left because somebody permitted it: whoever takes that back is told of this copy. */
    permitted: hidden({ label: 'What left by permission' }, z.array(z.string())),
    /** Stands among the replicas of the copy, and of whatever comes of it: so the copy is known again when it comes back. */
    mark: hidden({ label: 'Mark of the copy' }, z.string().max(64)),
  },
  titleField: 'forWhom',
});
