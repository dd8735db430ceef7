import type { ItemKind } from '../parsed-notes.ts';
import type { TextVerdicts } from './line-verdicts.ts';
import type { Verdict } from './weigh-cues.ts';

/** A cue that says so much, and so much more than the others, stands above a classifier that is not sure. */
const CLEAR_CUE = { weight: 4, lead: 0.8 };
export const SURE_SHARE = 70;
/** A cue of this weight stands above a classifier that finds nothing, a weaker one above one that is not sure of that. */
export const PLAIN_CUE = { weight: 3, lead: 0.5 };
export const WEAK_CUE = { weight: 2.5, lead: 0.5 };
const HALF_SURE_SHARE = 60;

/** What the classifier finds with no cue for it gives way to a kind that the words do speak for. */
export const TELLING_CUE = { weight: 3.5, lead: 1 };
/** Below this likelihood the classifier is as often wrong as right. */
export const EVEN_SHARE = 50;

/** The cue that leads the others by so much. */
export function leadingCueIn(
  cues: TextVerdicts['cues'],
  { weight, lead }: { readonly weight: number; readonly lead: number },
): Verdict | undefined {
  const [first, second] = [...cues.values()].sort((one, other) => other.weight - one.weight);
  const isClear = first && first.weight >= weight && first.weight - (second?.weight ?? 0) >= lead;
  return isClear ? first : undefined;
}

/** From this weight on a cue speaks for the kind that the classifier finds. */
const LEAST_OWN_CUE = 1.5;

/** Whether a cue speaks for this kind. */
export function hasOwnCue(kind: ItemKind, cues: TextVerdicts['cues']): boolean {
  return (cues.get(kind)?.weight ?? 0) >= LEAST_OWN_CUE;
}

/** Read as settled, and no cue says so. */
const isDecisionWithoutCue = ({ cues, line }: TextVerdicts): boolean =>
  line.kind === 'decision' && !hasOwnCue('decision', cues);

/** As likely not: two in three of these are something else. */
export function isGuessedDecision(verdicts: TextVerdicts): boolean {
  return verdicts.line.share < EVEN_SHARE && isDecisionWithoutCue(verdicts);
}

/** What the cues say against a classifier that is not sure. */
export function clearCueOf(verdicts: TextVerdicts, isUnsure: boolean): Verdict | undefined {
  const { cues, line } = verdicts;
  if (line.share >= SURE_SHARE) return isUnsure ? leadingCueIn(cues, PLAIN_CUE) : undefined;
  const clear = leadingCueIn(cues, CLEAR_CUE);
  if (clear) return clear;
  if (isUnsure) return leadingCueIn(cues, line.share < HALF_SURE_SHARE ? WEAK_CUE : PLAIN_CUE);
  return isDecisionWithoutCue(verdicts) ? leadingCueIn(cues, WEAK_CUE) : undefined;
}
