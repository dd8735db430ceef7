import type {
  EvidenceBalance,
  EvidenceCard,
  EvidenceSide,
  ProposedStatus,
} from '../../../shared/records/computed/evidence-balance.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { listInWords } from '../../../shared/records/fields/read-field.ts';

const proposalLabels: Record<ProposedStatus, string> = {
  supported: 'supported',
  notSupported: 'not supported',
  unclear: 'unclear',
  none: '',
};

const sideInWords = (side: EvidenceSide, word: string): string =>
  `${side.cards.length} ${word}, weighing ${side.sum}`;

/** "3 for, weighing 11; 1 against, weighing 2": how many on each side, and what they weigh together. */
export function balanceInWords(balance: EvidenceBalance): string {
  return `${sideInWords(balance.for, 'for')}; ${sideInWords(balance.against, 'against')}`;
}

/** Cards that are named at most; a verdict that rests on more says how many. */
const MAX_NAMED = 3;

/** "It rests on “Same face mattered” (3)": the cards that decide, by title and weight; empty where nothing does. */
export function restsOnInWords(
  { restsOn }: EvidenceBalance,
  titleOf: (card: EvidenceCard) => string,
): string {
  if (restsOn.length === 0) return '';
  const named = restsOn.slice(0, MAX_NAMED).map((card) => `${quoted(titleOf(card))} (${card.weight})`);
  const more = restsOn.length - named.length;
  return `It rests on ${listInWords(more > 0 ? [...named, `${more} more`] : named)}.`;
}

/** "The evidence says: supported. 3 for, weighing 11; 1 against, weighing 2.", or why nothing is proposed. */
export function proposalInWords(balance: EvidenceBalance): string {
  const count = balance.for.unweighed + balance.against.unweighed;
  const unweighed =
    count === 0 ? '' : ` ${count} without a strength ${count === 1 ? 'is' : 'are'} not weighed.`;
  const isNothing = balance.for.cards.length + balance.against.cards.length === 0;
  if (isNothing) return balance.why;
  const verdict =
    balance.proposedStatus === 'none' ? '' : `The evidence says: ${proposalLabels[balance.proposedStatus]}. `;
  return `${verdict}${balanceInWords(balance)}.${unweighed}`;
}
