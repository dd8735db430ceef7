import type { Value } from '../../document/model/document.ts';

/** Words up to this many letters are a title: they need no point. */
export const MAX_TITLE_LETTERS = 80;
/** The longest point, letters. */
const MAX_POINT_LETTERS = 72;
const MIN_POINT_LETTERS = 10;

/** Only the beginning of a text is looked at: a point stands in its first sentences. */
const MAX_SEARCHED_LETTERS = 1000;

/** What people say before they say it. Each is taken away once, in this order. */
const LEAD_INS: readonly RegExp[] = [
  /^(?:also|and|but|so|however|in addition|additionally|at the moment|currently|overall|finally|firstly|secondly|again|for instance|for example|interestingly|unfortunately)\b,?\s+/i,
  /^(?:i|we|they) (?:think|feel|felt|thought|believe|said|noted|heard|agreed|talked about|spoke about|discussed)(?: that| how)?\s+/i,
  /^(?:some|many|most|several|a few|a number of|lots of)(?: of (?:the |our )?)?\s*(?:people|residents|carers|members|workers|families|participants) (?:said|felt|feel|think|thought|told us|mentioned|reported)(?: that)?\s+/i,
  /^(?:the (?:group|meeting|board|table|team)|everyone|everybody|people|one (?:person|participant|carer|member|workshop participant)) (?:said|felt|noted|heard|discussed|agreed|talked about|described|mentioned)(?: that| how)?\s+/i,
  /^it (?:is|was|has been) (?:also )?(?:important|essential|vital|felt|noted|agreed|clear|suggested|said|hoped|recognised)(?: that| to)?\s+/i,
  /^(?:we|they|you) (?:have|need|want|ought) to (?:make sure|ensure|remember|recognise|think about)(?: that| how)?\s+/i,
  /^there (?:is|are|was|were|has been|have been) (?:also )?(?:a |an |some |several |many |much |strong |great )*(?:(?:natural|real|growing|general|shared|widespread|big|serious|strong) )?(?:concerns?|worr(?:y|ies)|feelings?|views?|senses?|support|agreement|questions?|need|interest|issues?)?\s*(?:about|that|of|over|for|around|whether)?(?: the)?\s+(?=\S)/i,
];

/** Where a first thought ends. */
const CLAUSE_ENDS: readonly RegExp[] = [
  /\s\(/,
  /[.?!:](?=\s|$)/,
  /;\s/,
  /,\s(?=(?:e\.g\.|for example|and|whereas|while|which|but|so|bringing|or|such|because|although)\b)/i,
  /\se\.g\./i,
  /\s[–—-]\s/,
];

/** No point ends with one of these. */
const WEAK_END =
  /[\s,;:]+(?:the|a|an|of|to|and|or|with|for|in|on|at|by|from|that|this|who|which|as|is|are|be|was|were|has|have|their|our|its|they|we|it|about|not|there|can|could|will|would|so)$/i;

/** The same words between single spaces, as cards show them. */
export function singleSpaced(words: string): string {
  return words.split(/\s+/).filter(Boolean).join(' ');
}

/** Where some words stand in others. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const withoutLeadIn = (words: string): number => {
  let rest = words;
  for (const leadIn of LEAD_INS) {
    const shorter = rest.replace(leadIn, '');
    // A lead-in that is nearly all there is says something after all.
    if (shorter.length >= MIN_POINT_LETTERS * 2) rest = shorter;
  }
  return words.length - rest.length;
};

const trimmedEnd = (words: string): string => {
  let trimmed = words.replace(/[\s,;:]+$/, '');
  while (WEAK_END.test(trimmed)) trimmed = trimmed.replace(WEAK_END, '');
  return trimmed;
};

/**
 * The point of a long sentence: the words of its own that are read first. What people say before they say it is left
 * away; then up to the end of the first clause, 72 letters at most, at a word. Undefined for words that are a title. A
 * rule of ours (look-3.md): it is right for about two sentences of three, so a person can choose other words.
 */
export function findPoint(words: string): WordRange | undefined {
  if (words.length <= MAX_TITLE_LETTERS) return undefined;
  const searched = words.slice(0, MAX_SEARCHED_LETTERS);
  const from = withoutLeadIn(searched);
  const rest = searched.slice(from);
  const ends = CLAUSE_ENDS.flatMap((pattern) => {
    const found = pattern.exec(rest.slice(MIN_POINT_LETTERS));
    if (!found) return [];
    const at = found.index + MIN_POINT_LETTERS;
    return [rest[at] === '?' ? at + 1 : at];
  });
  let point = rest.slice(0, Math.min(rest.length, ...ends));
  if (point.length > MAX_POINT_LETTERS) point = point.slice(0, MAX_POINT_LETTERS + 1).replace(/\s+\S*$/, '');
  const trimmed = trimmedEnd(point.slice(0, MAX_POINT_LETTERS));
  return trimmed.length < MIN_POINT_LETTERS ? undefined : { from, to: from + trimmed.length };
}

/** Where the point that a person chose stands in a card's words; undefined where it is not in them any more, or none is. */
export function findChosenPoint(words: string, chosen: Value | undefined): WordRange | undefined {
  const point = typeof chosen === 'string' ? singleSpaced(chosen) : '';
  const from = point === '' ? -1 : words.indexOf(point);
  return from < 0 ? undefined : { from, to: from + point.length };
}

/**
 * The part of a card's words that is read first: what a person chose, as long as it is among them; nothing where they
 * chose that; else what the rule finds.
 * @param words between single spaces
 * @param chosen the card's field `point`
 */
export function pointOf(words: string, chosen: Value | undefined): WordRange | undefined {
  return chosen === '' ? undefined : (findChosenPoint(words, chosen) ?? findPoint(words));
}
