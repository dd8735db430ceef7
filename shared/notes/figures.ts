import type { Extras, Figure } from './parsed-notes.ts';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const WORDS: { readonly [word: string]: number } = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
};
const ABOUT = String.raw`(?:around|about|roughly|approximately|approx\.?|nearly|almost|some|over|more than|at least|up to|under|fewer than|less than|only|just|~|c\.)`;
const PEOPLE =
  'people|persons?|residents?|users?|carers?|workers?|patients?|famil(?:y|ies)|households?|child(?:ren)?|adults?|staff|volunteers?|nurses?|students?|members?|participants?|clients?|tenants?|neighbours?|neighbors?|men|women|individuals?|parents?|teenagers?|pensioners?|elders?|respondents?|attendees?|professionals?|GPs|therapists?|citizens?|callers?|visitors?|couples?|those|us|them|homes';

const PERCENT = new RegExp(
  String.raw`(?<![\p{L}\d.,/£$€-])(?:(${ABOUT})\s+)?(${NUMBER})(?:\s?(?:-|–|to|and)\s?(${NUMBER}))?\s?(?:%|per ?cent\b)`,
  'iu',
);
const SHARE = new RegExp(
  String.raw`(?<![\p{L}\d.,/£$€-])(?:(${ABOUT})\s+)?(\d{1,6}|one|two|three|four|five|six|seven|eight|nine)\s+(?:in|out of|of the|of)\s+(?:every\s+)?(\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)(?![\d.,]*\d|\p{L})(?:\s+((?:[\p{L}’'-]+\s+){0,2}?(?:${PEOPLE}))\b)?`,
  'iu',
);
const COUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,/:£$€-])(?:(${ABOUT})\s+)?(?:between\s+)?(?:(${NUMBER})(?:\s?(?:-|–|to|and)\s?(${NUMBER}))?|(?:a\s+)?(ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen))\s+((?:[\p{L}’'-]+\s+){0,3}?(?:${PEOPLE}))\b`,
  'giu',
);

/** Words that make the number one of time, money or things, though people come soon after. */
const OF_OTHER_THINGS =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|am|pm|ago|old|pounds?|types?|kinds?|sources?|ways?|times?|st|nd|rd|th|and|or|when|where|that|which|with|for|from|in|at|on|to|by|is|are|was|were|have|has|said|told|between|than|if|then|but|so|as|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const YEAR_BEFORE = /\b(?:in|since|by|of|from|during|until|till|after|before|year|early|late|mid)\s*$/i;
const NOT_PEOPLE =
  /\b(?:budget|budgets|cost|costs|price|prices|spend|spending|funding|grant|savings?|inflation|interest|vat|discount|rent|battery)\b/i;
const SHARE_OF_TIME = /\b(?:days?|weeks?|months?|hours?|years?|visits?|times)\b/i;

/** Longest text that is searched for a figure; beyond it a line is a document. */
const SEARCHED = 4000;

const numeric = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined;
  const spelled = WORDS[word.toLowerCase()];
  const value = spelled ?? Number(word.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
};

const isYear = (digits: string, before: string): boolean =>
  /^(?:1[89]|20)\d\d$/.test(digits) && YEAR_BEFORE.test(before.slice(-12));

const isApprox = (word: string | undefined): boolean =>
  word !== undefined && !/^(?:only|just)$/i.test(word.trim());

const figureFrom = (match: RegExpExecArray, about: string | undefined, rest: Partial<Figure>): Figure => ({
  value: 0,
  unit: 'people',
  approx: isApprox(about) || rest.valueTo !== undefined,
  words: match[0].trim(),
  start: match.index,
  end: match.index + match[0].trimEnd().length,
  ...rest,
});

const readPercent = (text: string): Figure | undefined => {
  const match = PERCENT.exec(text);
  const value = numeric(match?.[2]);
  if (!match || value === undefined || NOT_PEOPLE.test(text)) return undefined;
  const valueTo = numeric(match[3]);
  const parts = valueTo === undefined ? { numerator: value, denominator: 100 } : { valueTo };
  return figureFrom(match, match[1], { value, unit: 'per cent', ...parts });
};

const readShare = (text: string): Figure | undefined => {
  const match = SHARE.exec(text);
  const numerator = numeric(match?.[2]);
  const denominator = numeric(match?.[3]);
  if (!match || !numerator || !denominator || numerator >= denominator) return undefined;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
  if (!match[4] && (SHARE_OF_TIME.test(after) || !new RegExp(`\\b(?:${PEOPLE})\\b`, 'i').test(text)))
    return undefined;
  if (isYear(match[3] ?? '', ' in ')) return undefined;
  const unit = match[4] ? match[4].trim() : 'people';
  return figureFrom(match, match[1], { value: numerator, unit, numerator, denominator });
};

const readCount = (text: string): Figure | undefined => {
  for (const match of text.matchAll(COUNT)) {
    const [, about, digits, upper, spelled, noun = ''] = match;
    const value = numeric(digits ?? spelled);
    const between = noun.split(/\s+/).slice(0, -1).join(' ');
    if (value === undefined || OF_OTHER_THINGS.test(between)) continue;
    if (digits && isYear(digits, `${text.slice(Math.max(0, match.index - 12), match.index)}${about ?? ''}`))
      continue;
    const valueTo = numeric(upper);
    return figureFrom(match, about, {
      value,
      unit: noun.trim(),
      ...(valueTo === undefined ? {} : { valueTo }),
    });
  }
  return undefined;
};

/**
 * The first figure about people in a sentence: a count (271 people), a share (1 in 5 carers), a percentage
 * (around 10 per cent). Years, dates, times, money and names with digits (Covid-19) are none.
 */
export const figureIn = (text: string): Figure | undefined => {
  const searched = text.slice(0, SEARCHED);
  if (
    !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen)\b/i.test(
      searched,
    )
  ) {
    return undefined;
  }
  return readPercent(searched) ?? readShare(searched) ?? readCount(searched);
};

const CAVEAT =
  /\(([^()]{4,200}\b(?:more|not|only|unknown|estimate|estimated|undiagnosed|excluding|excludes|may|might|likely|least|know)\b[^()]{0,200})\)/i;
const UNDER =
  /\bmore\b|\bat least\b|\bnot (?:all|diagnosed|counted|known)\b|undiagnosed|undercount|not everyone/i;
const OVER = /\b(?:counted twice|overcount|double[- ]count|may include)\b/i;
const SOURCE =
  /^((?:[\p{Lu}][\p{L}&’'.-]*|of|and|the|for)(?:\s+(?:[\p{Lu}][\p{L}&’'.-]*|of|and|for)){0,5})\s+(?:find|finds|found|report|reports|reported|say|says|said|estimate|estimates|show|shows|showed|tell us|told us)\b/u;

/** What a sentence says about its figure: how sure, which way it is likely wrong, who says so. */
export const evidenceIn = (text: string): Extras => {
  const searched = text.slice(0, SEARCHED);
  const figure = figureIn(searched);
  const caveat = CAVEAT.exec(searched)?.[1];
  const about = figure?.approx ? figure.words : undefined;
  const source = SOURCE.exec(searched)?.[1];
  const words = caveat ?? (about === undefined ? undefined : `Not exact: ${about}.`);
  const bias = UNDER.test(caveat ?? '') ? 'undercount' : OVER.test(caveat ?? '') ? 'overcount' : undefined;
  return {
    ...(figure ? { figure } : {}),
    ...(words ? { caveat: words } : {}),
    ...(bias ? { bias } : {}),
    ...(source && !/^(?:the|we|they|it|there|some|others|people|residents)$/i.test(source) ? { source } : {}),
  };
};
