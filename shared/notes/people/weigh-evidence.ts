import { MONTH_NAMES, type NameChain } from './name-chains.ts';
import {
  ACTOR_VERB,
  ADDRESS_AFTER,
  AGE_OR_WHO_AFTER,
  ARTICLE_BEFORE,
  CALLED_BEFORE,
  CLAUSE_AFTER,
  DOING_AFTER,
  FAMILY_OF_BEFORE,
  KIN_AFTER,
  KIN_BEFORE,
  LABEL_AFTER,
  OF_OURS_AFTER,
  OWNER_BEFORE,
  PERSON_VERB,
  PLACE_BEFORE,
  PLURAL_VERB,
  QUOTE_BEFORE,
  SPEECH_AFTER,
  WEAK_BEFORE,
} from './name-signs.ts';
import { ROLE_PATTERN } from './name-words.ts';

/** What speaks for a person and what against, at one place. From two on the chain is taken for a person. */
export interface Evidence {
  readonly prior: number;
  readonly speaksFor: number;
  readonly speaksAgainst: number;
}

/** From this weight on it is a person. */
export const PERSON_WEIGHT = 2;

const ROLE_NOUN_BEFORE =
  /\b(?:carer|worker|manager|nurse|commissioner|volunteer|officer|chair|clerk|warden|vicar|coordinator|co-ordinator|facilitator|librarian|resident|tenant|guide|driver|student|therapist|matron|secretary|treasurer|lead|leader|caretaker|chairman|trustee|councillor|gp|ot|dj|neighbour|friend|colleague|pharmacist|chemist|postmistress|planner|engineer|owner|secretary)\s$|\b(?:the|our|my|their)\s+(?:\p{L}+\s+){0,2}(?:carer|worker|manager|nurse|commissioner|volunteer|officer|chair|clerk|warden|vicar|coordinator|facilitator|librarian|guide|driver|student|therapist|matron|secretary|treasurer|lead|leader|caretaker|man|woman|lad|planner|one),\s+$/u;
const ROLE_APPOSITION =
  /^,\s+(?:(?:the|our|a|an|their|who is|acting|interim|head|senior|deputy)\s+)*\p{Ll}[\p{L}’' -]{2,50}(?=[,.;)]|$)/u;
/** A single word that ends so is more often a place or a home than a person. */
const PLACE_ENDING =
  /.{3}(?:bank|lea|ley|ton|ham|field|ford|bury|hurst|side|dale|thorpe|worth|combe|mere|view|gate|ville|wick|stead|croft|moor|bridge|haven|shire|holme|lands|brook|burn|mouth|minster|chester|caster|stoke|vale|grove|court|house)$/;
const ANIMAL_BEFORE =
  /\b(?:dog|cat|pony|parrot|budgie|rabbit|horse|donkey),?(?:\s+(?:is|was))?(?:\s+(?:called|named))?\s+$/iu;
const ANIMAL_AFTER = /^,?\s+(?:the|her|his|my|our)\s+(?:dog|cat|pony|budgie|rabbit|horse)\b/iu;
const INVENTED = /^\s*\((?:[^()]{0,30}\b)?(?:invented|imaginary|fictional|made[- ]up|persona|not a real)\b/iu;
const BRACKET_ROLE = /^\s*\(([\p{L}][^()]{1,70})\)/u;

/** By itself, before anything beside it is looked at. */
const priorOf = (text: string, { core, titles, mayBePlace }: NameChain): number => {
  if (titles.length > 0) return 4;
  const named = core.filter((word) => word.class !== 'initial');
  const [first, second] = named;
  const hasInitial = core[0]?.class === 'initial';
  // "J. Pereira": the stop says that the letter is short for a name
  const hasStop = hasInitial && first?.class === 'unfamiliar' && text[core[0]?.end ?? 0] === '.';
  if (hasInitial) return second ? 1.5 : first?.class === 'common' ? 0 : hasStop ? 2 : 1.2;
  const place = mayBePlace ? 1.6 : 0;
  // "Grace P.": the letter behind it is short for a family name
  if (core.length === 2 && core[1]?.class === 'initial' && first?.class === 'maybeFirst')
    return text[core[1].end] === '.' ? 2.3 : 2;
  if (first?.class === 'first') return (second ? 3 : 2.3) - place;
  if (first?.class === 'maybeFirst')
    return second
      ? (second.class === 'common' ? 0.8 : 2) - place
      : MONTH_NAMES.test(first.lower) || /^(?:autumn|summer|winter|spring)$/.test(first.lower)
        ? 0.7
        : 1.4;
  if (first?.class === 'unfamiliar') return (second ? (second.class === 'common' ? 0.3 : 1.6) : 0.4) - place;
  return second?.class === 'first' ? 0 : -1.6;
};

/** What a word in the place of a quotation's speaker says more. */
const WHO_IS_QUOTED = 2;
/** Who says it, but nobody by name. */
const NOBODY_QUOTED =
  /^(?:anon(?:ymous)?|unknown|overheard|resident|residents|tenant|carer|mum|dad|nan|son|daughter|wife|husband|staff|nurse|patient|parent|guest|visitor|member|neighbour|volunteer|worker|family|relative|driver|same|ditto|all|everyone|somebody|someone)s?$/;

const before = (text: string, chain: NameChain, isAtStart: boolean): number => {
  const words = text.slice(Math.max(0, chain.start - 28), chain.start);
  let weight = 0;
  if (OWNER_BEFORE.test(words)) weight = 2;
  else if (KIN_BEFORE.test(words)) weight = 1.8;
  else if (FAMILY_OF_BEFORE.test(words)) weight = 2;
  else if (CALLED_BEFORE.test(text.slice(Math.max(0, chain.start - 70), chain.start))) weight = 2;
  else if (ROLE_NOUN_BEFORE.test(words)) weight = 1.6;
  else if (/^\W*[[@]$/.test(words.slice(-4))) weight = 1.6;
  else if (!isAtStart && WEAK_BEFORE.test(words))
    weight = chain.core[0]?.class === 'maybeFirst' && /,\s+$/u.test(words) ? 0.3 : 0.6;
  const closes = text.slice(chain.end, chain.end + 1);
  if (/\($/.test(words) && closes === ')') weight += 1;
  const isLast = /^[.\s]*$/.test(text.slice(chain.end, chain.end + 3));
  if (/\s[-–—]\s$/.test(words) && isLast) weight += 1.6;
  if (
    isLast &&
    chain.core.length === 1 &&
    QUOTE_BEFORE.test(words) &&
    !NOBODY_QUOTED.test(chain.core[0]?.lower ?? '')
  )
    weight += WHO_IS_QUOTED;
  return weight;
};

const after = (text: string, chain: NameChain, isAtStart: boolean): number => {
  const rest = text.slice(chain.end, chain.end + 90);
  let weight = 0;
  if (KIN_AFTER.test(rest)) weight += 2;
  else if (PERSON_VERB.test(rest)) weight += 1.7;
  else if (ACTOR_VERB.test(rest)) weight += isAtStart ? 1.6 : /^\s+(?:to|tae)\s/iu.test(rest) ? 0.6 : 1;
  else if (/^(?:first|maybeFirst)$/.test(chain.core[0]?.class ?? '') && DOING_AFTER.test(rest)) weight += 0.8;
  if (OF_OURS_AFTER.test(rest)) weight += 1.6;
  if (chain.core.length > 1 && /^[’']s\s/u.test(rest)) weight += 0.5;
  if (AGE_OR_WHO_AFTER.test(rest)) weight += 1.6;
  if (ADDRESS_AFTER.test(rest)) weight += 1.6;
  if (isAtStart && SPEECH_AFTER.test(rest)) weight += 2;
  else if (isAtStart && LABEL_AFTER.test(rest)) weight += 1.2;
  if (BRACKET_ROLE.test(rest)) {
    const role = BRACKET_ROLE.exec(rest)?.[1] ?? '';
    weight += ROLE_PATTERN.test(role) ? 1.6 : 0.3;
  } else if (chain.core.length > 1 && ROLE_APPOSITION.test(rest))
    weight += ROLE_PATTERN.test(rest) ? 1.2 : 0.3;
  return weight;
};

/** Brackets right after a name hold where somebody comes from: "Piotr Lis (Willow & Wren)". */
export function isInNamesBrackets(text: string, { start, end }: Pick<NameChain, 'start' | 'end'>): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open) || !/^[^()]{0,60}\)/u.test(text.slice(end, end + 61)))
    return false;
  return /\p{Lu}[\p{L}’'-]*\.?\s*$/u.test(before.slice(0, open));
}

const against = (text: string, chain: NameChain): number => {
  if (chain.isOrganisation) return 6;
  if (chain.titles.length > 0) return INVENTED.test(text.slice(chain.end, chain.end + 40)) ? 9 : 0;
  const words = text.slice(Math.max(0, chain.start - 24), chain.start);
  const rest = text.slice(chain.end, chain.end + 60);
  let weight = 0;
  if (PLACE_BEFORE.test(words) && !FAMILY_OF_BEFORE.test(words))
    weight += chain.core[0]?.class === 'first' ? 0.8 : 1.6;
  const isArticle = ARTICLE_BEFORE.test(words) && !(/\bthat\s+$/iu.test(words) && CLAUSE_AFTER.test(rest));
  if (isArticle) weight += chain.core[0]?.class === 'first' ? 1.2 : 2;
  if (PLURAL_VERB.test(rest) && !/\b(?:and|&|\+)\s+$/iu.test(words)) weight += 1.4;
  if (INVENTED.test(rest)) weight += 9;
  if (chain.core.length === 1 && chain.core[0]?.class !== 'first' && isInNamesBrackets(text, chain))
    weight += 1.2;
  if (ANIMAL_BEFORE.test(words) || ANIMAL_AFTER.test(rest)) weight += 5;
  if (/^[-–]\p{L}/u.test(rest) || /\p{L}[-–]$/u.test(words)) weight += 1;
  const only = chain.core.length === 1 ? chain.core[0] : undefined;
  const looksLikeBody =
    /(?:watch|aid|care|link|ship|ing|tion|ment|ness|ity|ies|ists|ants|ents|hands|works|line|net|wise)$/;
  if (only && only.class === 'unfamiliar' && looksLikeBody.test(only.lower)) weight += 1.6;
  if (only && only.class === 'unfamiliar' && PLACE_ENDING.test(only.lower)) weight += 1.2;
  return weight;
};

/** Weighs what stands beside a chain. `isAtStart`: only a bullet, a number or a mark stands before it on its line. */
export function weighEvidence(text: string, chain: NameChain): Evidence {
  const isAtStart =
    !/[\p{L}]/u.test(text.slice(Math.max(0, chain.start - 12), chain.start)) && chain.start < 14;
  return {
    prior: priorOf(text, chain),
    speaksFor: before(text, chain, isAtStart) + after(text, chain, isAtStart),
    speaksAgainst: against(text, chain),
  };
}
