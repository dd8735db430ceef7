import type { KnownPeople } from '../people/known-people.ts';
import { oncePerText } from '../people/once-per-text.ts';
import { findActors } from './owner-forms.ts';
import { isMarkedAction, leadLength, SHORT_WILL, THIRD_PERSON } from './owner-signs.ts';
import { type ActorText, actorsAt, actorTextOf } from './read-actors.ts';

/** Who is to do something, and whether the words themselves say that it is an action. */
export interface FoundOwners {
  readonly owners: readonly string[];
  /** A usual form of actions: "KW to ask", "→ Amir", "(owner: Sal)". */
  readonly isActionForm: boolean;
  /** Somebody by name begins it and does something now: with a day it is an action. */
  readonly beginsWithDoer: boolean;
}

const MAX_OWNERS = 8;

/** "Liesl draws a first version, Ottilie checks the words", "Szymon to order, Marged to check": another does the rest. */
const seconds = (whole: ActorText, from: number): readonly string[] =>
  [...whole.text.slice(from, from + 600).matchAll(/(?:,|;|\.|\band)\s+/gu)].flatMap((match) => {
    const actors = actorsAt(whole, from + match.index + match[0].length);
    if (!actors?.areNamed) return [];
    const rest = whole.text.slice(actors.end, actors.end + 60);
    const isDoing =
      /^\s+(?:to|will)\s+(?!be\b)\p{Ll}/u.test(rest) || SHORT_WILL.test(rest) || THIRD_PERSON.test(rest);
    return isDoing && !/^\s+(?:said|says|was|is|has|thinks|thought|writes|knows|likes)\b/u.test(rest)
      ? actors.owners
      : [];
  });

const WORKING_WITH =
  /\b(?:(?:work|meet|talk|speak|liaise|join|team up|plan|link|walk|sit|write|design)(?:ing)? (?:[\p{L}]+ ){0,3}?(?:up |down )?with|(?:draw|write|draft|prepare|design|plan|work|sort|put)(?:\s+\p{L}+){0,5}? (?:up|out|together) (?:[\p{L}]+ ){0,4}?with|together with|to shadow|re-?draft (?:[\p{L}]+ ){0,4}?w(?:ith|\/)|re-?write (?:[\p{L}]+ ){0,4}?w(?:ith|\/))\s+(?!(?:Mr|Mrs|Ms|Miss)\b)/giu;

const partners = (whole: ActorText): readonly string[] =>
  [...whole.text.slice(0, 1000).matchAll(WORKING_WITH)].flatMap((match) => {
    const actors = actorsAt(whole, match.index + match[0].length);
    return actors?.areNamed ? actors.owners : [];
  });

const isSelf = (owners: readonly string[]): boolean =>
  owners.length === 1 && /^(?:I|me|myself)$/iu.test(owners[0] ?? '');

const OWN_WILL = /\bI(?:[’']ll|[’']m going to|\s+will|\s+can)\b/u;
/** "Ailsa please put it to them" */
const ASKS = /^,?\s+(?:please|pls|can you|could you|will you|would you)\b/iu;

interface Speaker {
  readonly owners: readonly string[];
  readonly end: number;
}

/** "[10:19] Isla Imrie: I’ll get the list", "Amy: ACTION Senga – the why": who says it, where what follows names the owner. */
const speakerAt = (whole: ActorText, from: number): Speaker | undefined => {
  const time = /^\s*\[?\d{1,2}[:.]\d{2}(?::\d{2})?\]?\s*[-–]?\s*/u.exec(whole.text.slice(from, from + 20));
  const actors = actorsAt(whole, from + (time?.[0].length ?? 0));
  const colon = actors?.areNamed
    ? /^\s*:\s*(?:\+\s*)?/u.exec(whole.text.slice(actors.end, actors.end + 8))
    : null;
  if (!actors || !colon) return undefined;
  const end = actors.end + colon[0].length;
  const rest = whole.text.slice(end, end + 200);
  const asked = actorsAt(whole, end);
  const asks = asked?.areNamed && ASKS.test(whole.text.slice(asked.end, asked.end + 30));
  const speaks = time !== null || asks === true || OWN_WILL.test(rest) || /^ACTION\b|^@/u.test(rest);
  return speaks ? { owners: actors.owners, end } : undefined;
};

/** "By 5 June Temi to submit", "5 June – Temi". */
const LEADING_DAY =
  /^(?:(?:by|before|on|w\/c|deadline)\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}*\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\/\d{1,2}(?:\/\d{2,4})?|\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*(?:\s+\d{4})?)\s*[:–,-]?\s*/iu;

/** "Can somebody find out": an action that nobody has taken. */
const SOMEBODY =
  /^(?:can|could|please can|would|will)?\s*(?:s\/b|some(?:one|body)|any(?:one|body)|one of (?:you|us))\s+(?:\([^()]{1,30}\)\s+)?(?:(?:to|please|pls|needs to|ought to|should|must)\s+)?\p{L}/iu;
const ASKS_SOMEBODY =
  /^(?:can|could|please)\b|^\S+\s+(?:\([^()]*\)\s+)?(?:to|needs to|ought to|please|should|must)\s/iu;

const beginsWithDoer = (whole: ActorText, from: number): boolean => {
  const actors = actorsAt(whole, from);
  if (!actors?.areNamed) return false;
  const rest = whole.text.slice(actors.end, actors.end + 60);
  return (
    /^\s*(?::|[–—]|\s-)\s/u.test(rest) ||
    (THIRD_PERSON.test(rest) && !/^\s+(?:says|thinks|was|is|has|does)\b/u.test(rest))
  );
};

/** Longest text that is searched for owners. */
const MAX_SEARCHED_LENGTH = 2000;

const readOwners = (text: string, known: KnownPeople | undefined): FoundOwners => {
  const actorText = actorTextOf(text, known);
  const lead = leadLength(text);
  const begin = lead + (LEADING_DAY.exec(text.slice(lead, lead + 40))?.[0].length ?? 0);
  const speaker = speakerAt(actorText, begin);
  const from = speaker ? speaker.end + leadLength(text.slice(speaker.end)) : begin;
  const words = text.slice(from);
  const isOpen = SOMEBODY.test(words.slice(0, 80));
  const isOwn = speaker !== undefined && OWN_WILL.test(words);
  const found = findActors(actorText, from, isOpen);
  if (found && !(isOwn && isSelf(found.owners))) {
    const all = [...new Set([...found.owners, ...partners(actorText), ...seconds(actorText, found.end)])];
    const owners = all.filter((owner) => owner !== 'I' || !all.includes('me'));
    return {
      owners: owners.slice(0, MAX_OWNERS),
      isActionForm: found.isActionForm || isMarkedAction(text),
      beginsWithDoer: beginsWithDoer(actorText, from),
    };
  }
  if (isOwn) return { owners: speaker.owners, isActionForm: true, beginsWithDoer: true };
  const isActionForm = (isOpen && ASKS_SOMEBODY.test(words)) || isMarkedAction(text);
  return { owners: [], isActionForm, beginsWithDoer: false };
};

const readKnownOwners = oncePerText(readOwners);

/** Who an action names as those who do it, as written; nobody where it says "somebody". */
export function findOwners(whole: string, known?: KnownPeople): FoundOwners {
  const text = whole.slice(0, MAX_SEARCHED_LENGTH);
  return known ? readKnownOwners(text, known) : readOwners(text, undefined);
}
