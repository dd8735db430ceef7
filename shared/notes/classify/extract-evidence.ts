import type { ItemDetails } from '../parsed-notes.ts';
import { firstNameCertainty } from '../people/first-names.ts';
import { findFigure } from './find-figure.ts';

/** Longest text that is searched; beyond it a line is a document. */
const MAX_SEARCHED_LENGTH = 4000;

const CAVEAT =
  /\(([^()]{4,200}\b(?:more|not|only|unknown|estimate|estimated|undiagnosed|excluding|excludes|may|might|likely|least|know)\b[^()]{0,200})\)/i;
const UNDERCOUNT =
  /\bmore\b|\bat least\b|\bnot (?:all|diagnosed|counted|known)\b|undiagnosed|undercount|not everyone/i;
const OVERCOUNT = /\b(?:counted twice|overcount|double[- ]count|may include)\b/i;
const SOURCE =
  /^((?:[\p{Lu}][\p{L}&’'.-]*|of|and|the|for)(?:\s+(?:[\p{Lu}][\p{L}&’'.-]*|of|and|for)){0,5})\s+(?:find|finds|found|report|reports|reported|say|says|said|estimate|estimates|show|shows|showed|tell us|told us)\b/u;

/** An organisation or a document that says so; never a person. */
const sourceIn = (text: string): string | undefined => {
  const source = SOURCE.exec(text)?.[1];
  if (!source || /^(?:the|we|they|it|there|some|others|people|residents)$/i.test(source)) return undefined;
  if (/^[A-Z]{2,3}$/.test(source) || firstNameCertainty(source.split(' ')[0] ?? '') === 'certain')
    return undefined;
  return source;
};

/** What a sentence says about its figure: how sure, which way it is likely wrong, who says so. */
export function extractEvidence(text: string): ItemDetails {
  const searched = text.slice(0, MAX_SEARCHED_LENGTH);
  const figure = findFigure(searched);
  const caveat = CAVEAT.exec(searched)?.[1];
  const about = figure?.approx ? figure.words : undefined;
  const source = sourceIn(searched);
  const words = caveat ?? (about === undefined ? undefined : `Not exact: ${about}.`);
  const bias = UNDERCOUNT.test(caveat ?? '')
    ? 'undercount'
    : OVERCOUNT.test(caveat ?? '')
      ? 'overcount'
      : undefined;
  return {
    ...(figure ? { figure } : {}),
    ...(words ? { caveat: words } : {}),
    ...(bias ? { bias } : {}),
    ...(source ? { source } : {}),
  };
}
