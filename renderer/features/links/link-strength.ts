import type { EvidenceCard } from '../../../shared/records/computed/evidence-balance.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { edit } from '../../core/state/edit.ts';
import { newLinkChange, titleOfCard } from './link-edits.ts';

/** The relation of each side of the evidence. */
export type Stance = 'supports' | 'challenges';

/** Sets the strength of a link, or clears it: then the card's strength counts. */
export function setLinkStrength(linkId: string, strength: number | null): void {
  edit('Strength of a link', [{ op: 'set', kind: 'link', id: linkId, fields: { strength } }], {
    mergeKey: `strength/${linkId}`,
    announcement: strength === null ? 'The card’s own strength counts.' : `Strength ${strength} of 5.`,
  });
}

/**
 * Sets the strength of a card for or against a hypothesis. Evidence that counts only through a test of the hypothesis gets
 * a link of its own: a strength is for one hypothesis.
 */
export function setEvidenceStrength(
  evidence: EvidenceCard,
  stance: Stance,
  hypothesisId: string,
  strength: number,
): void {
  if (evidence.throughTestId === undefined) {
    setLinkStrength(evidence.linkId, strength);
    return;
  }
  const [card, hypothesis] = [titleOfCard(evidence.cardId), titleOfCard(hypothesisId)];
  edit('Cards connected', [newLinkChange(evidence.cardId, stance, hypothesisId, { strength })], {
    message: `Connected ${quoted(card)} to ${quoted(hypothesis)}: ${stance}, strength ${strength}.`,
  });
}
