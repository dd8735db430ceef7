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
export function countsInWords(balance: EvidenceBalance): string {
  return `${sideInWords(balance.for, 'for')}; ${sideInWords(balance.against, 'against')}`;
}

/** "The evidence says: supported. 3 for, weighing 11; 1 against, weighing 2.", or why nothing is proposed. */
export function proposalInWords(balance: EvidenceBalance): string {
  const unknown = balance.for.unknown + balance.against.unknown;
  const unweighed =
    unknown === 0 ? '' : ` ${unknown} without a strength ${unknown === 1 ? 'is' : 'are'} not weighed.`;
  const isNothing = balance.for.cards.length + balance.against.cards.length === 0;
  if (isNothing) return balance.why;
  const verdict =
    balance.proposes === 'none' ? '' : `The evidence says: ${proposalLabels[balance.proposes]}. `;
  return `${verdict}${countsInWords(balance)}.${unweighed}`;
}
