import { counted } from '../../../shared/records/fields/counted.ts';
import { kindInWords } from '../../../shared/records/kind-registry.ts';

/**
 * Records of one kind: "1 test", "3 hypotheses". Apart from counted-text.ts, which Home loads long before it needs
 * any kind.
 */
export function countedOfKind(count: number, kind: string): string {
  return counted(count, kindInWords(kind), kindInWords(kind, count));
}

/** "A note", "An idea": one of a kind, at the beginning of a sentence. */
export function oneOfKind(kind: string): string {
  const words = kindInWords(kind);
  return `${/^[aeiou]/.test(words) ? 'An' : 'A'} ${words}`;
}
