import { WORK_VERBS } from '../classify/cues/action-cues.ts';
import { firstNameCertainty } from '../people/first-names.ts';

/**
 * What a cell says came of a matter: settled in so many words (“Adopted”), told as it will be (“white sheets only”), left
 * open, something for somebody to do, or nothing at all.
 */
export type Outcome = 'settled' | 'told' | 'open' | 'work' | 'none';

const TITLE = String.raw`(?:Dr|Mrs?|Ms|Miss|Prof|Cllr|Councillor|Sister|Sr|Fr|Rev)\.?\s`;
const NAME = String.raw`(?:${TITLE})?\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}`;
const NAMES = String.raw`${NAME}(?:\s?(?:,|/|&|\+|\band\b)\s?${NAME}){0,3}`;
const DAY = String.raw`(?:by|before|w/c|asap|next|this|end|mid|early|\d{1,2}(?:st|nd|rd|th)?\b)`;
const VERB = `(?:${WORK_VERBS})`;

const NOTHING = /^(?:[-–—/.\s]*|n\/?a|none|nil|nothing|see (?:above|below))$/i;

/** What was heard, or is to be talked of again: nothing came of it yet. */
const OPEN =
  /^(?:noted|received|heard|for (?:information|info|noting|interest)|fyi|info(?:rmation)?(?: only)?|deferred|held over|parked|postponed|adjourned|carried (?:over|forward)|c\/f|standing item|ongoing|on[- ]going|pending|tb[acd]|open|still open|left open|unresolved|undecided|not (?:yet )?(?:decided|settled|agreed|discussed|reached|known|sure)|no (?:decision|outcome|answer|conclusion|consensus|agreement|result)\b|to (?:think about|consider|be (?:discussed|considered|decided|confirmed|revisited))|think about|under (?:review|discussion|consideration)|known (?:problem|issue)|don[’']?t know|do not know|unknown|nobody knows?|not now|later|next (?:time|meeting)|back (?:in|at|to)|(?:brought|comes?|coming) back|waiting\b|liked\b|interesting|discussed|discussion|\?+)/i;

/** Words that settle a matter by themselves. */
const SETTLED =
  /^(?:agreed|approved|adopted|accepted|endorsed|ratified|carried|confirmed|resolved|decided|supported|granted|authorised|rejected|refused|declined|withdrawn|dropped|scrapped|go ahead|goes ahead|yes|no|keep|stop|start|continue|extend|renew|no change|unchanged|as (?:is|before|now)|option \w+|\p{Lu})(?:$|[\s.,;:–—-])/iu;

const WORK: readonly RegExp[] = [
  new RegExp(
    String.raw`^${NAMES}\s(?:to (?!be\b|go ahead)|will\b|shall\b|is to\b|are to\b|’ll\b|'ll\b)`,
    'u',
  ),
  new RegExp(String.raw`^${NAMES}\s?(?:→|->|=>)\s?\S`, 'u'),
  new RegExp(String.raw`^${NAMES}\s?(?:,|–|—|-|:)\s?${DAY}`, 'iu'),
  /^\p{Lu}{2,3}:\s\p{L}/u,
  new RegExp(String.raw`^${TITLE}${NAME}\s\p{Ll}+s\s`, 'u'),
  new RegExp(String.raw`^${VERB}\b[^?]*(?:\s[–—-]\s|\s?\()${NAMES}(?:[,\s][^()]{0,40})?\)?\.?$`, 'iu'),
  new RegExp(
    String.raw`\bto be (?:asked|sent|rung|told|written|chased|invited)\b[^()]*\(${NAMES}\)\.?$`,
    'u',
  ),
  new RegExp(String.raw`^${TITLE}\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?$`, 'u'),
  new RegExp(String.raw`^${NAMES}\s(?:is|are) \p{Ll}+ing\b`, 'u'),
  /\bstill (?:has|have|needs?) to be\b/i,
];

const isSomebody = (cell: string): boolean => {
  const names = cell.split(/\s*(?:,|\/|&|\+|\band\b)\s*/);
  return names.every(
    (word) =>
      /^\p{Lu}{2,3}$/u.test(word) ||
      (/^\p{Lu}/u.test(word) && firstNameCertainty(word.split(' ')[0] ?? '') !== undefined),
  );
};

/** Reads what came of a matter out of its cell: “Adopted”, “Deferred”, “NG, 13 May”, “–”. */
export function outcomeOf(cell: string): Outcome {
  const words = cell.trim().replace(/^\*\*(.*)\*\*$/, '$1');
  if (NOTHING.test(words)) return 'none';
  if (OPEN.test(words)) return 'open';
  const last = /\s[–—-]\s([^–—]{2,40})$/.exec(words)?.[1];
  if (isSomebody(words) || (last !== undefined && isSomebody(last))) return 'work';
  if (WORK.some((form) => form.test(words))) return 'work';
  return SETTLED.test(words) ? 'settled' : 'told';
}
