import type { ItemKind } from '../parsed-notes.ts';
import { tellingWords, weighCues } from './weigh-cues.ts';

/** A kind that a card's words speak for, and which of them. */
export interface SuggestedKind {
  readonly kind: ItemKind;
  /** As they stand in the card, cut at a word: “too often”. */
  readonly words: string;
}

/** From this weight on words say enough for a proposal, and so much more than those that speak for another kind. */
const LEAST_WEIGHT = 2.4;
const LEAST_LEAD = 0.4;
/** The longest reason that stands beside the name of a kind, in UTF-16 units. */
const MAX_REASON = 28;

const cutAtWord = (words: string): string => {
  if (words.length <= MAX_REASON) return words;
  const cut = words.slice(0, MAX_REASON + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
};

/**
 * What a card reads like, going by its words alone; undefined where nothing in them says so clearly, or they say that
 * it is a note. Without the heading and the neighbours of a line in notes it knows less than the import does.
 */
export function suggestKind(text: string): SuggestedKind | undefined {
  const verdicts = [...weighCues(text).values()].sort((one, other) => other.weight - one.weight);
  const [first, second] = verdicts;
  if (!first || first.kind === 'note' || first.kind === 'objective') return undefined;
  if (first.weight < LEAST_WEIGHT || first.weight - (second?.weight ?? 0) < LEAST_LEAD) return undefined;
  const words = tellingWords(text, first.kind);
  return words === undefined ? undefined : { kind: first.kind, words: cutAtWord(words) };
}
