import { recordOf } from '../../shared/document/view.ts';
import type { Speaks } from '../../shared/records/evidence-balance.ts';
import { recordWords } from '../../shared/records/registry.ts';
import { newLink } from '../connect/make-link.ts';
import { edit } from '../state/edit.ts';
import { currentProject } from '../state/project-store.ts';
import { quoted } from '../ui/words.ts';

/** The relation that puts a card on a side. */
export type Stance = 'supports' | 'challenges';

const titleOf = (kind: string, id: string): string => {
  const record = recordOf(currentProject().document, { kind, id });
  return record ? recordWords(kind, record) : '';
};

/** Says how much a link weighs, or takes that back: then the card's own strength counts. */
export function weighLink(linkId: string, strength: number | null): void {
  edit('Strength of a link', [{ op: 'set', kind: 'link', id: linkId, fields: { strength } }], {
    mergeKey: `strength/${linkId}`,
    say: strength === null ? 'The card’s own strength counts.' : `Strength ${strength} of 5.`,
  });
}

/**
 * Says how much a card weighs for or against a hypothesis. One that counts only because a test of the hypothesis brought
 * it gets a link of its own for that: a strength is a strength for one hypothesis.
 */
export function weigh(one: Speaks, stance: Stance, hypothesisId: string, strength: number): void {
  if (one.throughTest === undefined) {
    weighLink(one.linkId, strength);
    return;
  }
  const [card, hypothesis] = [titleOf(one.kind, one.cardId), titleOf('hypothesis', hypothesisId)];
  edit('Cards connected', [newLink(one.cardId, stance, hypothesisId, { strength })], {
    say: `Connected ${quoted(card)} to ${quoted(hypothesis)}: ${stance}, strength ${strength}.`,
  });
}
