import { isCommonWord } from '../people/common-words.ts';
import { firstNameCertainty } from '../people/first-names.ts';
import type { KnownPeople } from '../people/known-people.ts';

/** Initials, alone or several: "KW", "JB/KM", "AV and HB". */
const INITIALS = String.raw`\p{Lu}{2,3}(?:(?:\s?[,/&+]\s?|\s+and\s+)\p{Lu}{2,3})*`;
/** A name of one to three words; small particles may stand between. */
const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Rev|Revd|Fr|Sr|PC|Sgt)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s(?:van|von|de|der|den|al|el|bin|ap|ferch|of|\p{Lu}\.?|\p{Lu}[\p{L}’'-]+)){0,3}`;
const SPEAKER = new RegExp(
  String.raw`^(${INITIALS}|${NAME}(?:\s?(?:,|&|\+|and|/)\s?${NAME}){0,3})(?:\s\([^()]{1,60}\))?(?::\s*|\s[-–—]\s)(?=\S)`,
  'u',
);
const ALONE = new RegExp(
  String.raw`^(${INITIALS}|${NAME}(?:\s?(?:,|&|\+|and|/)\s?${NAME}){0,3})(?:\s\([^()]{1,80}\))?\s?:?$`,
  'u',
);

/** Words with a capital that begin a line, before a colon or a dash, and are nobody. */
const NOBODY = new Set(
  (
    'action actions agenda aim aims also and another any apologies attendance attendees at background barrier barriers ' +
    'but by challenge challenges chair change comment comments concern concerns context conclusion contents date ' +
    'decision decisions details discussion due evidence example examples expected feedback figure figures finally finance first follow for from ' +
    'general goal goals hard here how idea ideas if in info information introduction introductions issue issues item items key last ' +
    'later lead leaflet learning lesson lessons location main matters maybe meeting minutes monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april may june july august september october november ' +
    'december money name names need needs new news next no not note notes now objective objectives on one open opportunities or other ' +
    'our outcome outcomes owner page parking parked people permits place point points poster present problem problems proposal purpose q ' +
    'question questions reason recap reminder report resolved result results risk risks role saw scribe second session sessions so ' +
    'solution solutions some status step steps still stop story strengths suggestion suggestions summary support table task tasks thanks that the ' +
    'theme themes there these they things third this time title to today topic topics transport two three four update updates ' +
    'venue volunteers we weaknesses welcome what when where which who why will with yes you housing health services training reading ' +
    'staff carers residents groups members families buses keys bins pigeons lunch tea coffee break day week month year group room ' +
    'however therefore although because since until before after during despite nobody everybody everyone someone somebody anyone anybody ' +
    'many most few several both each every all too only just even lots more less being going getting never always sometimes often perhaps ' +
    'please hi hello it he she his her its your my a an whether can could would should do does did has have had was were are be as another ' +
    'again about around between without within whoever whatever whenever also anyway besides instead later lately today tomorrow yesterday ' +
    'how who not i me trying working waiting having finding using making keeping asking need want hard easy good bad great best worst old young ' +
    'ways way lack problem trouble time times long short big small ' +
    'quote quotes strand workstream stage phase part section chapter appendix annex version draft copy cc to from sent subject ap aob ok fyi ps nb re tbc tbd eg ie'
  ).split(' '),
);

const NAME_SEPARATOR = /\s?(?:,|&|\+|\/|\band\b)\s?/;

/** "Encouragement to speak": endings of what can be thought, and of few names. */
const ABSTRACT = /.{3}(?:ment|tion|sion|ness|ity|ance|ence|ship|ure|ism)$/;

/** Words with a capital that begin a line and are nobody: "However", "Working". */
export function isNobody(word: string): boolean {
  const lower = word.toLowerCase();
  if (NOBODY.has(lower) || /(?:ing|ly)$/.test(lower)) return true;
  return ABSTRACT.test(lower) && firstNameCertainty(word) === undefined;
}

const isSomebody = (names: string): boolean =>
  names.split(NAME_SEPARATOR).every((name) => !NOBODY.has((name.split(/\s/)[0] ?? '').toLowerCase()));

/** Who speaks in a line, and what they say. `rest` is the line without the speaker. */
export interface Speaker {
  readonly name: string;
  readonly rest: string;
}

/** "KW - the bus stops at six", "Priya: could we ask": who speaks in a line. By its shape; not every such name is one. */
export function readSpeaker(text: string): Speaker | undefined {
  if (!/^.{1,90}?(?::|\s[-–—]\s)/.test(text)) return undefined;
  const found = SPEAKER.exec(text);
  const name = found?.[1];
  if (!found || name === undefined || !isSomebody(name)) return undefined;
  return { name, rest: text.slice(found[0].length) };
}

const withoutTitle = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:mr|mrs|ms|miss|mx|dr|prof|cllr|rev|revd|fr|sister|nurse|canon|pc|sgt|col)\.?\s/, '')
    .replaceAll('.', '');

const isKnown = (name: string, people: KnownPeople): boolean =>
  people.byForm.has(withoutTitle(name)) || people.initials.has(name.replace(/[.\s]/g, ''));

/** "Bus Shelter:" is a topic: its words are everyday ones. */
const isNameLike = (name: string): boolean =>
  /^\p{Lu}{2,3}$/u.test(name.trim()) ||
  withoutTitle(name)
    .split(/\s+/)
    .every((word) => !isCommonWord(word));

/** A line that is only who speaks: "Priya:", "Tom, Priya:"; "Ffion Treharne (commissioning)" where the notes know her. */
export function isSpeakerAlone(text: string, people?: KnownPeople): boolean {
  const name = text.length <= 100 ? ALONE.exec(text)?.[1] : undefined;
  if (name === undefined || !isSomebody(name)) return false;
  const names = name.split(NAME_SEPARATOR);
  if (/:$/.test(text))
    return names.every((one) => isNameLike(one) || (people !== undefined && isKnown(one, people)));
  return people !== undefined && names.every((one) => isKnown(one, people));
}
