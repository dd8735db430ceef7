import type { ItemKind } from '../parsed-notes.ts';
import { PatternIndex } from '../patterns/pattern-index.ts';
import { isNobody, readSpeaker } from '../structure/speakers.ts';
import { ALL_CUES } from './cues/all-cues.ts';
import type { Cue } from './cues/cue.ts';
import { beginsWithQuestion, endsWithQuestion } from './cues/question-cues.ts';
import { findFigure } from './find-figure.ts';

/** Longest text that is searched for cues. */
const MAX_SEARCHED_LENGTH = 1500;
/** What the weaker cues of a kind add to its strongest, and at most. */
const SHARE_OF_OTHERS = 0.35;
const MOST_OF_OTHERS = 1.5;

let cueIndex: PatternIndex | undefined;

/** Made with the first text that is weighed: a map or a list that is opened has none, and it takes a fifth of their start. */
const indexOfCues = (): PatternIndex => {
  cueIndex ??= new PatternIndex(ALL_CUES.map(({ written }) => written));
  return cueIndex;
};

/** How much a text speaks for a kind, and the sentence of what speaks most. */
export interface Verdict {
  readonly kind: ItemKind;
  readonly weight: number;
  readonly why: string;
}

/** "However, we have to" begins with nobody. */
const beginsWithSomebody = (text: string): boolean => {
  const first = /^(?:\[|@)?(?:and |then |so |also |finally,? )?(\p{Lu}[\p{L}’'.-]*)/u.exec(text)?.[1];
  return first !== undefined && !isNobody(first);
};

const fits = (cue: Cue, text: string): boolean =>
  cue.pattern.test(text) && (!cue.needsActor || beginsWithSomebody(text));

/** What cues of one kind were met so far. */
interface MetCues {
  best: Cue;
  /** Weights of those that are not the best, together. */
  others: number;
}

const verdictOf = ({ best, others }: MetCues): Verdict => ({
  kind: best.kind,
  weight: best.weight + Math.min(MOST_OF_OTHERS, others * SHARE_OF_OTHERS),
  why: best.why,
});

const meet = (cue: Cue, met: Map<ItemKind, MetCues>): void => {
  const known = met.get(cue.kind);
  if (!known) {
    met.set(cue.kind, { best: cue, others: 0 });
  } else if (cue.weight > known.best.weight) {
    known.others += known.best.weight;
    known.best = cue;
  } else known.others += cue.weight;
};

/** What the cues of each kind say together; `rest`: the text after who says it. */
const verdictsOf = (text: string, rest: string | undefined): Map<ItemKind, Verdict> => {
  const met = new Map<ItemKind, MetCues>();
  const possible = rest === undefined ? indexOfCues().possibleIn(text) : indexOfCues().possibleIn(text, rest);
  for (const place of possible) {
    const cue = ALL_CUES[place];
    if (cue && (fits(cue, text) || (rest !== undefined && fits(cue, rest)))) meet(cue, met);
  }
  const verdicts = new Map<ItemKind, Verdict>();
  for (const [kind, cues] of met) verdicts.set(kind, verdictOf(cues));
  return verdicts;
};

const stronger = (one: Verdict | undefined, other: Verdict): Verdict =>
  one === undefined || other.weight > one.weight
    ? { ...other, weight: other.weight + (one ? 0.3 : 0) }
    : { ...one, weight: one.weight + 0.3 };

const asks = (text: string): boolean => endsWithQuestion(text) || beginsWithQuestion(text);

/** What the words of a text speak for, without what stands around it. */
export function weighCues(whole: string): Map<ItemKind, Verdict> {
  const text = whole.slice(0, MAX_SEARCHED_LENGTH);
  const rest = readSpeaker(text)?.rest;
  const verdicts = verdictsOf(text, rest);
  if (text.includes('?')) {
    if (asks(text) || (rest !== undefined && asks(rest)))
      verdicts.set(
        'question',
        stronger(verdicts.get('question'), { kind: 'question', weight: 2.6, why: 'It asks something.' }),
      );
  }
  const figure = findFigure(text);
  if (figure) {
    const why = `A figure about people: ${figure.words}.`;
    verdicts.set('evidence', stronger(verdicts.get('evidence'), { kind: 'evidence', weight: 2.4, why }));
  }
  return verdicts;
}

/**
 * The words of a text that speak most for a kind, as they stand there: “too often”. Undefined where no cue of that kind
 * is in them.
 */
export function tellingWords(whole: string, kind: ItemKind): string | undefined {
  const text = whole.slice(0, MAX_SEARCHED_LENGTH);
  let best: { readonly weight: number; readonly words: string } | undefined;
  for (const cue of ALL_CUES) {
    if (cue.kind !== kind || (best && cue.weight <= best.weight)) continue;
    if (cue.needsActor && !beginsWithSomebody(text)) continue;
    const words = cue.pattern.exec(text)?.[0].trim();
    if (words) best = { weight: cue.weight, words };
  }
  if (best) return best.words;
  if (kind === 'question' && text.includes('?')) return '?';
  return kind === 'evidence' ? findFigure(text)?.words : undefined;
}
