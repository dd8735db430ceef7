import { findDue, findStart } from '../dates/find-due.ts';
import { readDates } from '../dates/read-dates.ts';
import type { DateReference } from '../dates/settle-day.ts';
import type { ItemDetails } from '../parsed-notes.ts';
import type { KnownPeople } from '../people/known-people.ts';
import { ACRONYMS } from '../people/name-words.ts';
import { findOwners } from './find-owners.ts';

/** What the whole notes know, for reading one of their texts. */
export interface NotesContext extends DateReference {
  readonly people?: KnownPeople;
}

/** Words before "will" that are no actor: "there will be", "it will". */
const NOT_ACTOR = /^(?:there|it|this|that|these|those|which|what|who|how|and|but|so|they|he|she|you)$/i;
const ACTOR_BEFORE_WILL =
  /^(.{1,120}?)\s+(?:will|shall|agreed to|(?:is|are) going to|ha(?:s|ve) agreed to)\s+(?=\p{Ll})/u;
/** Minutes name people by initials. */
const INITIALS =
  /^(?:(?:AP|A|Action)\s?\d{1,3}\s*[:.)–-]?\s+)?((?:[A-Z]{2,3})(?:(?:\s?[,/&+]\s?|\s+and\s+)(?:[A-Z]{2,3}))*)\s+(?:to|will|agreed to)\s+(?=\p{Ll})/u;
/** A description that happens to stand in an action part. */
const DESCRIPTION =
  /^(?:there (?:is|are|was|were|has|have)|it (?:is|was|has)|this (?:is|was|has)|these (?:are|were)|we (?:discussed|talked|heard|noted|had|have|are)|the (?:group|meeting) (?:discussed|heard|noted|talked)|no actions?)\b/i;

/** Initials at the start, as minutes have them: "JS to send the list", "AP14 KW to ask". */
export function hasInitials(text: string): boolean {
  const found = INITIALS.exec(text);
  return (
    found !== null && (found[1] ?? '').split(/[^A-Z]+/).every((word) => !ACRONYMS.has(word.toLowerCase()))
  );
}

/** Somebody is named, and "will" follows. */
export function hasActor(text: string): boolean {
  const actor = ACTOR_BEFORE_WILL.exec(text)?.[1];
  if (actor === undefined || /[.;:!?]/.test(actor)) return false;
  return !NOT_ACTOR.test(actor.trim()) && !/\b(?:there|it)$/i.test(actor);
}

/** Whether an entry of an action part is an action, and not a remark beside it. */
export function isActionLike(text: string): boolean {
  return hasActor(text) || hasInitials(text) || !DESCRIPTION.test(text);
}

/** "by Friday", "w/c 6 May": not "on Tuesday". */
const BY_WHEN = /^(?:by|before|b4|until|till?|no later|due|w\/?c|week commencing|ready|in time)\b/iu;

/**
 * Whether the words have a usual form of actions, and who is named: "AP14 KW to ask", "Priya: to check", "→ Amir",
 * "it was agreed that Ruth would". `people` is what the notes know.
 */
export function looksLikeAction(
  text: string,
  people?: KnownPeople,
): { readonly owners: readonly string[] } | undefined {
  const { owners, isActionForm, beginsWithDoer } = findOwners(text, people);
  const isDue = !isActionForm && beginsWithDoer && BY_WHEN.test(findDue(text.slice(0, 2000))?.words ?? '');
  return isActionForm || isDue ? { owners } : undefined;
}

const REPORT_BACK_TO =
  /\b(?:report|reports|reporting|feed|feeds|feeding)(?: it)?(?: this)? back to (?:the |our |a )?([\p{L}][\p{L} '’-]{1,60}?)(?=[.,;:!?]|\s(?:in|on|by|at|with|and|about|when|before|after)\b|$)/iu;
const REPORT_BACK_AT = /\breport(?:s|ing)? back (?:at|in|by) (?:the )?(next (?:meeting|session|workshop))\b/i;

/** What an action says about itself: who, from when, until when, who hears of it. */
export function extractAction(text: string, context: NotesContext = {}): ItemDetails {
  const searched = text.slice(0, 2000);
  const { owners } = findOwners(searched, context.people);
  const dates = readDates(searched, context);
  const start = findStart(searched, context, dates);
  const due = findDue(searched, context, dates);
  const reportBackTo = (REPORT_BACK_TO.exec(searched) ?? REPORT_BACK_AT.exec(searched))?.[1]?.trim();
  return {
    ...(owners.length > 0 ? { owners } : {}),
    ...(start ? { startWords: start.words } : {}),
    ...(start?.day ? { startOn: start.day } : {}),
    ...(due ? { dueWords: due.words } : {}),
    ...(due?.day ? { dueOn: due.day } : {}),
    ...(reportBackTo ? { reportBackTo } : {}),
  };
}
