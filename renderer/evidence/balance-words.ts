import type { Balance, Proposal, Side } from '../../shared/records/evidence-balance.ts';

const words: Record<Proposal, string> = {
  supported: 'supported',
  notSupported: 'not supported',
  unclear: 'unclear',
  none: '',
};

const countOf = (side: Side, word: string): string => `${side.cards.length} ${word}, weighing ${side.sum}`;

/** "3 for, weighing 11; 1 against, weighing 2": how many on each side, and what they weigh together. */
export const countsInWords = (balance: Balance): string =>
  `${countOf(balance.for, 'for')}; ${countOf(balance.against, 'against')}`;

/** "The evidence says: supported. 3 for, weighing 11; 1 against, weighing 2.", or why it says nothing. */
export const proposalInWords = (balance: Balance): string => {
  const unknown = balance.for.unknown + balance.against.unknown;
  const apart =
    unknown === 0 ? '' : ` ${unknown} without a strength ${unknown === 1 ? 'is' : 'are'} not weighed.`;
  const isNothing = balance.for.cards.length + balance.against.cards.length === 0;
  if (isNothing) return balance.why;
  const says = balance.proposes === 'none' ? '' : `The evidence says: ${words[balance.proposes]}. `;
  return `${says}${countsInWords(balance)}.${apart}`;
};
