import { firstName } from './first-names.ts';
import type { NameFound } from './parsed-notes.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Followed by ’s or by a lone apostrophe. */
  readonly possessive: boolean;
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:[-’'](?=\p{Lu})\p{Lu}[\p{L}\p{M}]*)*/gu;
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'rev',
  'cllr',
  'councillor',
  'sister',
  'nurse',
  'imam',
  'rabbi',
  'father',
  'sir',
  'dame',
  'lady',
  'lord',
]);
/** Before a name they make a place or an office of it: St Mary's, King George Hospital. */
const NOT_BEFORE = new Set([
  'st',
  'saint',
  'king',
  'queen',
  'prince',
  'princess',
  'our',
  'port',
  'mount',
  'lake',
  'new',
]);
/** After a name they make a place or an organisation of it. */
const NOT_AFTER = new Set(
  'hospital road street centre center house school church trust park ward court foundation surgery clinic library hall lodge avenue lane close team square gardens hospice society association council college academy university station market green hill estate day curie rowntree fund group project service services institute home way drive terrace place primary infirmary practice united city town borough partners ltd llp awards act report review model method test scale bank kitchen project programme'.split(
    ' ',
  ),
);
/** Words that stand before "will" with a capital at the start of a line and are nobody. */
const NOBODY = new Set(
  'action actions it there this that these those we they he she you i who what which how why when where and but so all each everyone everybody somebody someone nobody anyone both one some many most others people residents carers workers staff volunteers families partners members participants services organisations groups council councils health social care nhs gps ots ratio healthwatch mind shelter crisis barnardos citizens age red food early help community communities team teams board meeting meetings next new more work feedback covid january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday however also then if as the a an our your their his her its in on at by for from to of with not no yes support funding training housing transport technology nothing everything something neighbours students nurses managers commissioners leaders facilitators trustees councillors officers researchers chair secretary treasurer minutes notes agenda themes theme idea ideas question questions barrier barriers'.split(
    ' ',
  ),
);
const AFTER_NAME =
  /^\s+(?:will|shall|agreed to|has agreed|to (?:send|ask|contact|meet|share|write|call|speak|talk|check|find|set|arrange|organise|circulate|draft|invite|bring|follow|report|look|work|prepare|book|email|update|chase|confirm|visit|lead)|said|says|asked|suggested|noted|explained|told|offered|described|reported|mentioned|raised|felt|thinks|wondered|shared|from)\b/u;
const BEFORE_NAME =
  /(?:\b(?:with|and|by|from|to|ask|asked|thank|thanks to|contact|tell|told|met|see|speak to|talk to|for|owner|lead|chair|chaired by|led by|minutes by|present|apologies|attendees|attending|facilitator|minutes|absent)|[,&/:;(])\s*$/iu;
const ROLE_AFTER = /^\s*\(((?:the |a |an |our )?[\p{L}][\p{L}\p{N} &'’,/-]{2,60})\)/u;
/** What stands in brackets after a name is a role when it speaks of somebody's work or place in life. */
const ROLE_WORDS =
  /\b(?:lead|leader|manager|commissioner|officer|worker|nurse|carer|coordinator|co-ordinator|director|chair|head|trustee|volunteer|resident|therapist|doctor|gp|councillor|facilitator|chief|adviser|advisor|assistant|researcher|student|secretary|treasurer|organiser|practitioner|consultant|champion|representative|rep|partner|daughter|son|wife|husband|neighbour|friend|mother|father|parent|member|administrator|connector|advocate|psychologist|teacher|warden|supervisor|ceo|social work|ot)\b/iu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(CAPITALISED)].map((match) => {
    const end = match.index + match[0].length;
    const bare = match[0].replace(/[’']S$/, '');
    return {
      text: bare,
      start: match.index,
      end: match.index + bare.length,
      possessive: /^[’'](?:s\b|(?=\s))/u.test(text.slice(end, end + 3)),
    };
  });

const isBeside = (text: string, first: Word | undefined, second: Word | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  /^(?:\s|\.\s)$/.test(text.slice(first.end, second.start)) &&
  !first.possessive;

const isOrganisation = (text: string, words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  const word = words[at];
  if (!word) return false;
  if (isBeside(text, before, word) && NOT_BEFORE.has(before?.text.toLowerCase() ?? '')) return true;
  for (let next = at + 1; next <= at + 3 && isBeside(text, words[next - 1], words[next]); next += 1) {
    if (NOT_AFTER.has(words[next]?.text.toLowerCase() ?? '')) return true;
  }
  const after = words[at + 1];
  return (
    word.possessive &&
    after !== undefined &&
    after.start - word.end <= 3 &&
    NOT_AFTER.has(after.text.toLowerCase())
  );
};

/** A family name: the capitalised word right after a first name, unless it is a word of its own. */
const surnameAfter = (text: string, words: readonly Word[], at: number): Word | undefined => {
  const next = words[at + 1];
  if (!next || !isBeside(text, words[at], next) || NOBODY.has(next.text.toLowerCase())) return undefined;
  return next.text.length > 1 && next.text !== next.text.toUpperCase() ? next : undefined;
};

const hasSign = (text: string, word: Word, atStart: boolean): boolean => {
  const before = text.slice(Math.max(0, word.start - 24), word.start);
  return (
    word.possessive ||
    AFTER_NAME.test(text.slice(word.end, word.end + 24)) ||
    ROLE_WORDS.test(ROLE_AFTER.exec(text.slice(word.end, word.end + 70))?.[1] ?? '') ||
    (!atStart && BEFORE_NAME.test(before))
  );
};

const isPlaceWords = (text: string, word: Word): boolean =>
  /\b(?:in|at|near|around|across|of)\s+$/i.test(text.slice(Math.max(0, word.start - 10), word.start));

/** "Zainabu will …" at the start of a line: not in the list, but somebody, where nothing says otherwise. */
const isUnknownActor = (text: string, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || word.text.length < 3 || word.text === word.text.toUpperCase()) return false;
  if (NOBODY.has(word.text.toLowerCase()) || isBeside(text, words[at - 1], word)) return false;
  const follows = /^\s+(?:will|shall)\s+(?!be\b)\p{Ll}/u.test(text.slice(word.end, word.end + 12));
  return (
    follows &&
    !/(?:watch|aid|care|link|age|ship|ing|tion|ment|ness|ity|ies|ers|ors|ists|ants|ents)$/i.test(word.text)
  );
};

/** Mark, June, Grace: a person only where something beside it says so. */
const isPersonHere = (text: string, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || isPlaceWords(text, word)) return false;
  if (hasSign(text, word, word.start === 0)) return true;
  return (
    word.start > 0 && !isBeside(text, words[at - 1], word) && surnameAfter(text, words, at) !== undefined
  );
};

const isPerson = (text: string, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || isOrganisation(text, words, at)) return false;
  const known = firstName(word.text);
  const before = words[at - 1];
  if (isBeside(text, before, word) && TITLES.has(before?.text.toLowerCase() ?? '')) return true;
  if (word.text.length > 1 && word.text === word.text.toUpperCase()) return false;
  if (known === 'sure') return true;
  if (known === 'double') return isPersonHere(text, words, at);
  return isUnknownActor(text, words, at);
};

const roleIn = (text: string, end: number): { role: string; end: number } | undefined => {
  const match = ROLE_AFTER.exec(text.slice(end, end + 70));
  const role = match?.[1]?.trim();
  if (!match || !role || !ROLE_WORDS.test(role)) return undefined;
  return { role: role.replace(/^(?:the|a|an|our)\s+/i, ''), end: end + match[0].length };
};

/** A person found in one text, before roles are shared over all the notes. */
export interface PersonFound {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The role in brackets after the name; `roleEnd` is where the bracket closes. */
  readonly role?: string;
}

/** Longest text that is searched for names. */
const SEARCHED = 20_000;

/** Names of people in a text, in order. Organisations, places, months and systems are none. */
export const peopleIn = (whole: string): readonly PersonFound[] => {
  const text = whole.slice(0, SEARCHED);
  const words = wordsOf(text);
  const found: PersonFound[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || !isPerson(text, words, at)) continue;
    const surname = surnameAfter(text, words, at);
    const end = surname?.end ?? word.end;
    const role = roleIn(text, end);
    found.push({
      name: text.slice(word.start, end),
      start: word.start,
      end,
      ...(role ? { role: role.role } : {}),
    });
    if (surname) at += 1;
  }
  return found;
};

const letterOf = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;

/** Gives every person of the notes one role: what stands in brackets somewhere, else participant A, B, C … */
export const nameRoles = (found: Iterable<PersonFound>): ReadonlyMap<string, string> => {
  const roles = new Map<string, string>();
  const order = new Set<string>();
  for (const person of found) {
    const key = personKey(person.name);
    order.add(key);
    if (person.role && !roles.has(key)) roles.set(key, person.role);
  }
  let unnamed = 0;
  for (const key of order) {
    if (roles.has(key)) continue;
    roles.set(key, `participant ${letterOf(unnamed)}`);
    unnamed += 1;
  }
  return roles;
};

/** One person under first name and full name: "Anna" and "Anna Kowalska". */
export const personKey = (name: string): string => name.split(/\s/)[0]?.toLowerCase() ?? name;

/** Names with the roles that are proposed for them. */
export const withRoles = (
  found: readonly PersonFound[],
  roles: ReadonlyMap<string, string>,
): readonly NameFound[] =>
  found.map(({ name, start, end, role }) => ({
    name,
    start,
    end,
    proposedRole: role ?? roles.get(personKey(name)) ?? 'participant',
  }));
