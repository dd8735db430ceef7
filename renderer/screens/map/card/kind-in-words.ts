import { kindOf } from '../../../../shared/records/kind-registry.ts';

/** The label of a card’s kind within a sentence: "hypothesis"; "card" of one that a newer version wrote. */
export function cardKindInWords(kind: string): string {
  return (kindOf(kind)?.label ?? 'card').toLowerCase();
}
