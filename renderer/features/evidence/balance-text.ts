import type {
  EvidenceBalance,
  EvidenceSide,
  ProposedStatus,
} from '../../../shared/records/computed/evidence-balance.ts';

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
