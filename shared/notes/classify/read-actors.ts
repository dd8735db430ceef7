import { captureOptional } from '../patterns/capture-optional.ts';
import { findPeople, type PersonMention } from '../people/find-people.ts';
import type { KnownPeople } from '../people/known-people.ts';
import { ACRONYMS, OFFICE_TITLES } from '../people/name-words.ts';

/** Somebody, or several, who stand as those that do something. Offsets are UTF-16 units. */
export interface Actors {
  /** As written, without articles and brackets. */
  readonly owners: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether all are people by name or initials, and no roles or groups. */
  readonly areNamed: boolean;
}

/** A text with the people in it, for reading who does what. */
export interface ActorText {
  readonly text: string;
  readonly byStart: ReadonlyMap<number, PersonMention>;
  readonly initials: ReadonlyMap<string, unknown>;
}

const NO_INITIALS: ReadonlyMap<string, unknown> = new Map();

/** Finds the people of a text once, for all the questions that are asked of it. */
export function actorTextOf(text: string, known?: KnownPeople): ActorText {
  const mentions = known ? findPeople(text, known) : findPeople(text);
  return {
    text,
    byStart: new Map(mentions.map((mention) => [mention.start, mention])),
    initials: known?.initials ?? NO_INITIALS,
  };
}

const ROLE_NOUN =
  'leads?|leaders?|managers?|commissioners?|officers?|workers?|nurses?|carers?|co-?ordinators?|directors?|chairs?|co-chairs?|vice-chairs?|chairman|chairwoman|chairperson|convenor|heads?|trustees?|volunteers?|residents?|tenants?|therapists?|doctors?|gps?|councillors?|facilitators?|chief|advis[eo]rs?|assistants?|researchers?|students?|secretary|treasurer|organisers?|practitioners?|consultants?|champions?|reps?|representatives?|members?|administrators?|admin|connectors?|advocates?|psychologists?|teachers?|wardens?|supervisors?|ceo|ots?|clerks?|matrons?|pharmacists?|librarians?|drivers?|caretakers?|vicar|chaplain|providers?|agencies|staff|teams?|groups?|sub-?groups?|working group|committee|board|panel|forum|council|trust|partners?|partnership|network|hub|executive|cabinet|parish|families|parents|friends of [a-z ]{3,20}|secretariat|kitchen|reception|front desk|planners?|analysts?|brokers?|physios?|landlord|engineers?|police|hosts?|surgery|practice|scheme|service|services|department|unit|housing|brokerage|highways|estates|legal|finance|procurement|commissioning|comms|hall|charity|church|school|college|library|centre';
const ROLE = captureOptional(
  new RegExp(
    String.raw`^(?:(?:the|our|a|an|each|both|all|all of the|any|two|three|four)\s+)?(?:(?!(?:to|will|and|or|is|are|was|has|have|can|could|with|for|of|at|in|on|by|from|we|i|it|that|so|but|then|who|please|would|should)\b)[\p{L}’'-]+\s+){0,3}?(?:${ROLE_NOUN})(?:\s+(?:${ROLE_NOUN})){0,2}(?![\p{L}’'-])`,
    'iu',
  ),
);
/** "Allow residents to be heard" says what to do, and not who. */
const DOES_TO_PEOPLE =
  /^(?:allow|enable|encourage|empower|invite|ask|help|tell|let|get|make|remind|thank|give|show|teach|train|join|meet)\s/iu;
const PROPER =
  /^(?!(?:From|In|On|At|By|Since|For|Before|After|Until|During|About|With|Without|Between|Of|To|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s)(?:the\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:of\s+|for\s+|&\s+)?\p{Lu}[\p{L}’'-]+){1,3}(?![\p{L}’'-])/u;
const PRONOUN =
  /^(?:I(?![\p{L}])|(?:me|all of us|we all|us all|each of us|everyone|everybody|all|both|yours truly|myself)(?![\p{L}’'-]))/iu;
const NOBODY =
  /^(?:some(?:one|body)|any(?:one|body)|s\/b|no-?one|nobody|who(?:ever)?|one of (?:us|you)|tbc|tba|tbd|name tbc|n\/a|none)(?![\p{L}])/iu;
const INITIALS = /^[A-Z]{2,4}(?![\p{L}\p{N}’'])/u;
const PREFIXES =
  /^(?:(?:@|the\s+|our\s+|prof\s+|dr\s+|mrs?\s+|ms\s+|sr\s+|cllr\s+|wee\s+|big\s+|little\s+|young\s+|old\s+)+)/iu;
const BRACKET = /^\s*\([^()]{1,60}\)/u;
const CONNECTOR =
  /^(?:\s+(?=@)|\s*,\s+(?:with|w\/|alongside)\s+|\s*(?:,|&|\+|\/)\s*(?:and\s+|&\s*)?|,?\s+(?:and|plus|w\/|with)\s+(?:also\s+)?)/iu;

interface Unit {
  readonly owner: string;
  readonly end: number;
  readonly isNamed: boolean;
}

const officeTitleAt = (rest: string): number => {
  const word = /^(\p{Lu}[\p{L}]+)\.?\s+(?=\p{Lu})/u.exec(rest);
  return word?.[1] && OFFICE_TITLES.has(word[1].toLowerCase()) ? word[0].length : 0;
};

const personAt = ({ text, byStart }: ActorText, at: number): Unit | undefined => {
  const rest = text.slice(at, at + 40);
  const prefix = PREFIXES.exec(rest)?.[0] ?? '';
  for (const skipped of [0, prefix.length]) {
    const office = officeTitleAt(rest.slice(skipped));
    for (const more of office > 0 ? [0, office] : [0]) {
      const mention = byStart.get(at + skipped + more);
      if (!mention) continue;
      const from = /^(?:wee|big|little|young|old)\s/iu.test(prefix) ? at : at + skipped;
      return { owner: text.slice(from, mention.end).replace(/^@/, ''), end: mention.end, isNamed: true };
    }
  }
  return undefined;
};

const unitAt = (whole: ActorText, at: number, mayBeProper: boolean): Unit | undefined => {
  const person = personAt(whole, at);
  if (person) return person;
  const rest = whole.text.slice(at, at + 80);
  if (NOBODY.test(rest)) return undefined;
  const initials = INITIALS.exec(rest)?.[0];
  if (
    initials &&
    (whole.initials.has(initials) || !ACRONYMS.has(initials.toLowerCase())) &&
    initials.length < 4
  )
    return { owner: initials, end: at + initials.length, isNamed: true };
  const pronoun = PRONOUN.exec(rest)?.[0];
  const role = DOES_TO_PEOPLE.test(rest) ? undefined : ROLE.exec(rest)?.[0];
  const named =
    role && /\s/.test(whole.text[at + role.length] ?? '') ? personAt(whole, at + role.length + 1) : undefined;
  if (named) return named;
  if (role && (!pronoun || role.length > pronoun.length))
    return { owner: role, end: at + role.length, isNamed: false };
  if (pronoun)
    return {
      owner: pronoun,
      end: at + pronoun.length,
      isNamed: /^(?:me|i|all|we all|us all|all of us|each of us|everyone|everybody)$/i.test(pronoun),
    };
  const proper = mayBeProper ? PROPER.exec(rest)?.[0] : undefined;
  return proper ? { owner: proper, end: at + proper.length, isNamed: false } : undefined;
};

const withoutArticle = (owner: string): string => owner.trim().replace(/^(?:a|an|the|our)\s+/iu, '');

const MAX_OWNERS = 8;

/** Those who stand at an offset: one or several, joined by commas, "and", "&", "+" or a slash. */
export function actorsAt(whole: ActorText, at: number, mayBeProper = false): Actors | undefined {
  const owners: string[] = [];
  let areNamed = true;
  let end = at;
  let next = at;
  while (owners.length < MAX_OWNERS) {
    const unit = unitAt(whole, next, mayBeProper);
    if (!unit) break;
    owners.push(withoutArticle(unit.owner));
    areNamed &&= unit.isNamed;
    end = unit.end + (BRACKET.exec(whole.text.slice(unit.end, unit.end + 70))?.[0].length ?? 0);
    const connector = CONNECTOR.exec(whole.text.slice(end, end + 12));
    if (!connector) break;
    next = end + connector[0].length;
  }
  return owners.length === 0 ? undefined : { owners: [...new Set(owners)], start: at, end, areNamed };
}
