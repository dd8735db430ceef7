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
    'quote quotes strand workstream stage phase part section chapter appendix annex version draft copy cc to from sent subject ap aob ok fyi ps nb re tbc tbd eg ie'
  ).split(' '),
);

const isSomebody = (names: string): boolean =>
  names
    .split(/\s?(?:,|&|\+|\/|\band\b)\s?/)
    .every((name) => !NOBODY.has((name.split(/\s/)[0] ?? '').toLowerCase()));

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

/** A line that is only who speaks: "Priya:", "Tom, Priya:", "Ffion Treharne (commissioning)". */
export function isSpeakerAlone(text: string): boolean {
  const name = text.length <= 100 ? ALONE.exec(text)?.[1] : undefined;
  return name !== undefined && isSomebody(name);
}
