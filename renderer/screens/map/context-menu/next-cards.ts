import { type LinkedCardChoice, linkedCardChoicesOf } from '../../../features/links/linked-card-choices.ts';

/** More than this is a list to search; *Connect to…* has all. */
const MAX_NEXT_CARDS = 5;

/**
 * What may be made from a card of this kind, each kind once: what it may lead to; of a kind that leads nowhere, what may
 * relate to it. The usual next step is first.
 */
export function nextCardsOf(kind: string): readonly LinkedCardChoice[] {
  // A theme is no card that is made from one: cards are put in it.
  const choices = linkedCardChoicesOf(kind).filter(
    ({ isReversed, kind: to }) => !isReversed && to !== 'theme',
  );
  const leading = choices.filter(({ relation }) => relation !== 'relatesTo');
  const offered = leading.length > 0 ? leading : choices;
  const byKind = new Map<string, LinkedCardChoice>();
  for (const choice of offered) if (!byKind.has(choice.kind)) byKind.set(choice.kind, choice);
  return [...byKind.values()].slice(0, MAX_NEXT_CARDS);
}
