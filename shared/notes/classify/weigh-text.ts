import type { ItemKind } from '../parsed-notes.ts';
import type { KnownPeople } from '../people/known-people.ts';
import { looksLikeAction } from './extract-action.ts';
import { type Verdict, weighCues } from './weigh-cues.ts';

/** The usual forms of actions, with somebody named and without. */
const WEIGHT_OF_FORM = { owned: 3.6, alone: 2.4 };
/** What cues of an action add to its form. */
const SHARE_OF_CUES = 0.15;
const MAX_SEARCHED_LENGTH = 2000;

/** What a text's words and its form speak for, without what stands around it. */
export function weighText(text: string, people?: KnownPeople): ReadonlyMap<ItemKind, Verdict> {
  const verdicts = weighCues(text);
  const form = looksLikeAction(text.slice(0, MAX_SEARCHED_LENGTH), people);
  if (!form) return verdicts;
  const before = verdicts.get('action')?.weight ?? 0;
  const weight = form.owners.length > 0 ? WEIGHT_OF_FORM.owned : WEIGHT_OF_FORM.alone;
  if (before < weight) {
    const why = 'It says who will do what.';
    verdicts.set('action', { kind: 'action', weight: weight + before * SHARE_OF_CUES, why });
  }
  return verdicts;
}
