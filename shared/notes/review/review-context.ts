import type { NotesContext } from '../classify/extract-action.ts';
import { knownPeopleOf } from '../people/known-people.ts';
import type { Review } from './review.ts';

/** What all of the notes know, for reading one text of them anew. */
export function contextOf({ people, meeting, today, nextMeetingOn }: Review): NotesContext {
  const day = meeting.heldOn === '' ? today : meeting.heldOn;
  return {
    people: knownPeopleOf(people),
    ...(day === undefined ? {} : { day }),
    ...(nextMeetingOn === undefined ? {} : { nextMeeting: nextMeetingOn }),
  };
}
