import type { ItemDetails } from '../parsed-notes.ts';
import { ACRONYMS } from '../people/name-words.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Words before "will" that are no actor: "there will be", "it will". */
const NOT_ACTOR = /^(?:there|it|this|that|these|those|which|what|who|how|and|but|so|they|he|she|you)$/i;
/** The actor before "will", "to" or "agreed to": at most nine words without a stop between. */
const ACTOR =
  /^((?:[^\s.,;:!?()]+(?: \([^()]{1,60}\))?,?\s+){1,9}?)(?:will|shall|agreed to|is going to|are going to|has agreed to|have agreed to|to)\s+(?=\p{Ll})/u;
const ACTOR_BEFORE_WILL =
  /^(.{1,120}?)\s+(?:will|shall|agreed to|(?:is|are) going to|ha(?:s|ve) agreed to)\s+(?=\p{Ll})/u;
/** Minutes name people by initials. */
const INITIALS =
  /^((?:[A-Z]{2,3})(?:(?:\s?[,/&+]\s?|\s+and\s+)(?:[A-Z]{2,3}))*)\s+(?:to|will|agreed to)\s+(?=\p{Ll})/u;
/** A description that happens to stand in an action part. */
const DESCRIPTION =
  /^(?:there (?:is|are|was|were|has|have)|it (?:is|was|has)|this (?:is|was|has)|these (?:are|were)|we (?:discussed|talked|heard|noted|had|have|are)|the (?:group|meeting) (?:discussed|heard|noted|talked)|no actions?)\b/i;

/** Initials at the start, as minutes have them: "JS to send the list". */
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

const CONNECTIVES = /\s*(?:,|&|\/|\band\b|\bwith\b)\s*/;
const WORKING_WITH =
  /\b(?:work|meet|talk|speak|liaise|join|team up|plan|link)(?:ing)? (?:up )?with ((?:[^\s.,;:!?()]+(?: \([^()]{1,60}\))?(?:,? and |, | ?& ?)?){1,6})/iu;
const PROPER_NAME = /^(?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*)?(?: \([^()]{1,60}\))?/u;

const partnersIn = (text: string): string[] => {
  const list = WORKING_WITH.exec(text)?.[1] ?? '';
  const owners: string[] = [];
  for (const part of list.split(CONNECTIVES)) {
    const name = PROPER_NAME.exec(part.trim())?.[0];
    if (!name) break;
    owners.push(name);
    if (name.length < part.trim().length) break;
  }
  return owners;
};

/** "the lead nurse" and "Leila (lead nurse)" as they are called: "lead nurse", "Leila". */
const withoutArticleAndRole = (owner: string): string =>
  owner
    .trim()
    .replace(/^(?:a|an|the)\s+/i, '')
    .replace(/ \([^()]{1,60}\)$/, '');

/** Begins with what to do, and not with who: "Ask the warden to open". */
const IMPERATIVE =
  /^(?:please )?(?:ask|invite|send|book|print|call|ring|write|tell|speak|talk|set|find|get|make|check|contact|arrange|organise|plan|try|create|share|bring|meet|visit|look|email|update|draft|prepare|circulate|add|start|agree|need|want|help|use|train|run|hold|continue|encourage|support|build|work|go|come|do|take|give|let|keep|put|think|explore|develop|design|test|review|consider|identify|follow|chase|confirm|report|collect|gather|map|note|raise|sign|learn|how|what|why|when|where)\b/i;

const ownersIn = (text: string): readonly string[] => {
  const tail =
    /(?:\(|\[|– |- )(?:action|owner|lead)?:?\s?([A-Z]{2,3}(?:\s?[,/&]\s?[A-Z]{2,3})*)(?:\)|\])?\.?$/.exec(
      text,
    );
  const actor =
    INITIALS.exec(text)?.[1] ?? ACTOR.exec(text)?.[1] ?? ACTOR_BEFORE_WILL.exec(text)?.[1] ?? tail?.[1] ?? '';
  const named =
    NOT_ACTOR.test(actor.trim()) ||
    IMPERATIVE.test(actor) ||
    /^(?:we|i|us)$/i.test(actor.trim()) ||
    actor.length > 100
      ? ''
      : actor;
  const direct =
    /^\p{Ll}/u.test(named) && !/^(?:a|an|the|all|each|both)\b/i.test(named) ? [] : named.split(CONNECTIVES);
  const all = [...direct, ...partnersIn(text)].map(withoutArticleAndRole).filter((owner) => owner !== '');
  return [...new Set(all)].slice(0, 8);
};

const pad = (number: number): string => String(number).padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day the words mean: a month without a year is the next one to come, from `today` on. */
const dateOf = (
  day: string | undefined,
  month: string,
  year: string | undefined,
  today?: string,
  isLastDayOfMonth = false,
): string | undefined => {
  const index = MONTHS.indexOf(month.toLowerCase()) + 1;
  const thisYear = Number(today?.slice(0, 4));
  const thisMonth = Number(today?.slice(5, 7));
  if (!year && !today) return undefined;
  const inYear = year ? Number(year) : index < thisMonth ? thisYear + 1 : thisYear;
  const inMonth = day
    ? Math.min(Number(day), daysIn(inYear, index))
    : isLastDayOfMonth
      ? daysIn(inYear, index)
      : 1;
  return inMonth >= 1 ? `${inYear}-${pad(index)}-${pad(inMonth)}` : undefined;
};

const START = new RegExp(
  String.raw`\b(?:in|from|begin(?:s|ning)? in|start(?:s|ing)? (?:in|on)|on)\s+(?:early |late |mid-?|the )?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(${MONTH})(?:\s+(\d{4}))?\b`,
);
const DUE = new RegExp(
  String.raw`\b(?:by|before|due|no later than|until)\s+(?:the\s+)?(end of\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(${MONTH})(?:\s+(\d{4}))?\b`,
);
const REPORT_BACK_TO =
  /\b(?:report|reports|reporting|feed|feeds|feeding)(?: it)?(?: this)? back to (?:the |our |a )?([\p{L}][\p{L} '’-]{1,60}?)(?=[.,;:!?]|\s(?:in|on|by|at|with|and|about|when|before|after)\b|$)/iu;
const REPORT_BACK_AT = /\breport(?:s|ing)? back (?:at|in|by) (?:the )?(next (?:meeting|session|workshop))\b/i;

/** What an action says about itself: who, from when, until when, who hears of it. */
export function extractAction(text: string, today?: string): ItemDetails {
  const searched = text.slice(0, 2000);
  const owners = ownersIn(searched);
  const start = START.exec(searched);
  const due = DUE.exec(searched);
  const startOn = start && dateOf(start[1], start[2] ?? '', start[3], today);
  const dueOn =
    due && dateOf(due[2], due[3] ?? '', due[4], today, due[1] !== undefined || due[2] === undefined);
  const reportBackTo = (REPORT_BACK_TO.exec(searched) ?? REPORT_BACK_AT.exec(searched))?.[1]?.trim();
  return {
    ...(owners.length > 0 ? { owners } : {}),
    ...(start ? { startWords: start[0].replace(/^\S+\s+/, '') } : {}),
    ...(startOn ? { startOn } : {}),
    ...(due ? { dueWords: due[0] } : {}),
    ...(dueOn ? { dueOn } : {}),
    ...(reportBackTo ? { reportBackTo } : {}),
  };
}
