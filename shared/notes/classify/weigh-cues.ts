import type { ItemKind } from '../parsed-notes.ts';
import { PatternIndex } from '../patterns/pattern-index.ts';
import { isNobody, readSpeaker } from '../structure/speakers.ts';
import { ACTION_CUES } from './cues/action-cues.ts';
import { BARRIER_CUES } from './cues/barrier-cues.ts';
import { CHANGE_CUES } from './cues/change-cues.ts';
import { COMMITMENT_CUES } from './cues/commitment-cues.ts';
import type { Cue } from './cues/cue.ts';
import { DECISION_CUES } from './cues/decision-cues.ts';
import { EVIDENCE_CUES } from './cues/evidence-cues.ts';
import { EXAMPLE_CUES } from './cues/example-cues.ts';
import { EXTERNAL_DECISION_CUES } from './cues/external-decision-cues.ts';
import { IDEA_CUES } from './cues/idea-cues.ts';
import { IMPLICIT_DECISION_CUES } from './cues/implicit-decision-cues.ts';
import { NOTE_CUES } from './cues/note-cues.ts';
import { OBJECTIVE_CUES } from './cues/objective-cues.ts';
import { beginsWithQuestion, endsWithQuestion, QUESTION_CUES } from './cues/question-cues.ts';
import { STATED_FACT_DECISION_CUES } from './cues/stated-fact-decision-cues.ts';
import { findFigure } from './find-figure.ts';

/** Longest text that is searched for cues. */
const MAX_SEARCHED_LENGTH = 1500;
/** What the weaker cues of a kind add to its strongest, and at most. */
const SHARE_OF_OTHERS = 0.35;
const MOST_OF_OTHERS = 1.5;

const ALL_CUES: readonly Cue[] = [
  ...NOTE_CUES,
  ...EXTERNAL_DECISION_CUES,
  ...ACTION_CUES,
  ...COMMITMENT_CUES,
  ...DECISION_CUES,
  ...IMPLICIT_DECISION_CUES,
  ...STATED_FACT_DECISION_CUES,
  ...QUESTION_CUES,
  ...IDEA_CUES,
  ...EXAMPLE_CUES,
  ...EVIDENCE_CUES,
  ...CHANGE_CUES,
  ...BARRIER_CUES,
  ...OBJECTIVE_CUES,
];

let cueIndex: PatternIndex | undefined;

/** Made with the first text that is weighed: a map or a list that is opened has none, and it takes a fifth of their start. */
const indexOfCues = (): PatternIndex => {
  cueIndex ??= new PatternIndex(ALL_CUES.map(({ pattern }) => pattern));
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

const fits = ({ pattern, needsActor }: Cue, text: string): boolean =>
  pattern.test(text) && (!needsActor || beginsWithSomebody(text));

/** What the cues of each kind say together. */
const verdictsOf = (text: string, texts: readonly string[]): Map<ItemKind, Verdict> => {
  const found = new Map<ItemKind, { best: Cue; others: number }>();
  for (const place of indexOfCues().possibleIn(text, ...texts.slice(1))) {
    const cue = ALL_CUES[place];
    if (!cue || !texts.some((one) => fits(cue, one))) continue;
    const known = found.get(cue.kind);
    if (!known) found.set(cue.kind, { best: cue, others: 0 });
    else if (cue.weight > known.best.weight)
      found.set(cue.kind, { best: cue, others: known.others + known.best.weight });
    else known.others += cue.weight;
  }
  return new Map(
    [...found].map(([kind, { best, others }]) => [
      kind,
      { kind, weight: best.weight + Math.min(MOST_OF_OTHERS, others * SHARE_OF_OTHERS), why: best.why },
    ]),
  );
};

const stronger = (one: Verdict | undefined, other: Verdict): Verdict =>
  one === undefined || other.weight > one.weight
    ? { ...other, weight: other.weight + (one ? 0.3 : 0) }
    : { ...one, weight: one.weight + 0.3 };

/** What the words of a text speak for, without what stands around it. */
export function weighCues(whole: string): ReadonlyMap<ItemKind, Verdict> {
  const text = whole.slice(0, MAX_SEARCHED_LENGTH);
  const speaker = readSpeaker(text);
  const texts = speaker ? [text, speaker.rest] : [text];
  const verdicts = verdictsOf(text, texts);
  if (text.includes('?')) {
    const asks = texts.some((one) => endsWithQuestion(one) || beginsWithQuestion(one));
    if (asks)
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
