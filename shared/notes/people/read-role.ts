import type { NameChain } from './name-chains.ts';
import { ROLE_PATTERN } from './name-words.ts';

const MAX_ROLE = 60;

/** Work said by its field only: "(housing)". */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^housing$/i, 'housing worker'],
  [/^(?:finance|fin|payments|accounts)$/i, 'finance officer'],
  [/^(?:commissioning|contracts?|brokerage|market)$/i, 'commissioner'],
  [/^(?:home ?care|care at home|supported living|reablement)$/i, 'care worker'],
  [/^(?:day centre|day ctr)$/i, 'day centre worker'],
  [/^(?:library)$/i, 'librarian'],
  [/^(?:pharmacy)$/i, 'pharmacist'],
  [/^(?:nurses?|nursing)$/i, 'nurse'],
  [/^(?:carers?)$/i, 'carer'],
  [/^(?:parents?)$/i, 'parent'],
  [/^(?:police)$/i, 'police officer'],
  [/^(?:minutes|notes?|note-?taker|minute-?taker|taking notes|scribe|holding the pens?)$/i, 'note-taker'],
  [
    /^(?:had|has) the .{3,50} for (?:her|his|their) (?:husband|wife|mum|dad|mother|father|son|daughter|partner)$/i,
    'carer',
  ],
  [/^(?:social work|hospital social work|adult social care|asc)$/i, 'social worker'],
];

const withoutArticle = (role: string): string =>
  role.replace(/^(?:the|a|an|our|their|his|her|who is|acting|interim)\s+/iu, '').trim();

/** The first part of some words that says what somebody does or is: "GP and Chair" of "GP and Chair; …", "OT". */
export function roleIn(words: string): string | undefined {
  const parts = words
    .slice(0, 200)
    .split(/\s*[,;·|]\s*/u)
    .map((part) => withoutArticle(part.trim()));
  for (const part of parts) {
    if (part === '' || part.length > MAX_ROLE || /[.!?“”"]\s/u.test(part)) continue;
    const field = FIELDS.find(([pattern]) => pattern.test(part))?.[1];
    if (field) return field;
    if (ROLE_PATTERN.test(part) && part.split(/\s+/u).length <= 6)
      return part.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  }
  return undefined;
}

const TITLE_ROLES: { readonly [title: string]: string } = {
  cllr: 'councillor',
  councillor: 'councillor',
  alderman: 'councillor',
  dr: 'doctor',
  sister: 'nurse',
  nurse: 'nurse',
  sr: 'nurse',
  matron: 'nurse',
  rev: 'faith leader',
  revd: 'faith leader',
  reverend: 'faith leader',
  fr: 'faith leader',
  father: 'faith leader',
  imam: 'faith leader',
  rabbi: 'faith leader',
  pastor: 'faith leader',
  canon: 'faith leader',
  bishop: 'faith leader',
  deacon: 'faith leader',
  pc: 'police officer',
  pcso: 'police officer',
  wpc: 'police officer',
  sgt: 'police officer',
  sergeant: 'police officer',
  inspector: 'police officer',
  prof: 'professor',
  professor: 'professor',
};

const BRACKET = /^\s*\(([^()]{2,90})\)/u;
const APPOSITION =
  /^,\s+((?:(?:the|our|a|an|their)\s+)?\p{Ll}[\p{L}’' -]{1,50}?)(?=[,.;)(]|\s(?:and|will|said|says|was|is|has|who|asked|told|offered|to)\b|$)/u;
const NOUN_BEFORE =
  /(?:^|[\s(])((?:(?:\p{Ll}+|GP|OT)[ -]){0,2}(?:carer|worker|manager|nurse|commissioner|volunteer|officer|warden|coordinator|co-ordinator|facilitator|librarian|resident|tenant|driver|student|therapist|matron|secretary|treasurer|trustee|councillor|pharmacist|chemist|caretaker|vicar|clerk|chair|lead))(?:,\s*|\s+)$/u;
const STOP_WORDS =
  /^(?:.*\b(?:the|a|an|our|my|his|her|their|your|and|or|with|by|from|of|for|to|when|then|is|was|that|asked|told|says|said|new|another|one|in|at|on|as|but|thank|thanks)\s+)/iu;
const KIN_NOUN_BEFORE =
  /\b(?:my|his|her|our|their|your)\s+(?:late\s+|own\s+|big\s+|little\s+)?(?:mum|mam|dad|mother|father|son|daughter|brother|sister|wife|husband|partner|nan|gran|grandma|grandad|grandson|granddaughter|auntie|uncle|cousin|father[- ]in[- ]law|mother[- ]in[- ]law)\s*,?\s+$/iu;
const AGE_AFTER = /^,\s+(?:[6-9]\d|10\d)(?=[,.;)\s]|$)|^\s\((?:[6-9]\d|10\d)\)/u;

const bracketRole = (after: string, isListed: boolean): string | undefined => {
  const words = BRACKET.exec(after)?.[1];
  if (!words) return undefined;
  const role = roleIn(words);
  return role && (isListed || ROLE_PATTERN.test(words)) ? role : undefined;
};

/** What stands beside a name says of its person's work or place in life. */
export function readRole(text: string, chain: NameChain, isListed: boolean): string | undefined {
  const after = text.slice(chain.end, chain.end + 120);
  const before = text.slice(Math.max(0, chain.start - 50), chain.start);
  const inBrackets = bracketRole(after, isListed);
  if (inBrackets) return inBrackets;
  const apposition = APPOSITION.exec(after.replace(/^\s*\([A-Z]{2,4}\)/u, ''))?.[1];
  const beside = apposition && ROLE_PATTERN.test(apposition) ? roleIn(apposition) : undefined;
  if (beside) return beside;
  if (isListed) {
    const listed = /^(?:\s*\([^()]{2,60}\))?\s*(?:,|[-–—:|·])\s+([^,;()]{2,60})/u.exec(after)?.[1];
    const role =
      listed && (/^\p{Ll}/u.test(listed) || ROLE_PATTERN.test(listed)) ? roleIn(listed) : undefined;
    if (role) return role;
  }
  const noun = NOUN_BEFORE.exec(before)?.[1]?.replace(STOP_WORDS, '');
  if (noun) return noun.trim();
  if (KIN_NOUN_BEFORE.test(before)) return 'relative';
  const titled = chain.titles.map((title) => TITLE_ROLES[title]).find((role) => role !== undefined);
  if (titled) return titled;
  return AGE_AFTER.test(after) ? 'resident' : undefined;
}
