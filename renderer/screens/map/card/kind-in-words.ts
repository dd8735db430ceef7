import { kindOf } from '../../../../shared/records/registry.ts';

/** The label of a kind within a sentence: "hypothesis". */
export function kindInWords(kind: string): string {
  return (kindOf(kind)?.label ?? 'card').toLowerCase();
}
