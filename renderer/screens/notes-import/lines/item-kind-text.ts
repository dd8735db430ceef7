import { findObjective } from '../../../../shared/notes/classify/objectives.ts';
import {
  CARD_KINDS,
  type CardKind,
  type ItemKind,
  isCardKind,
} from '../../../../shared/notes/parsed-notes.ts';
import { kindLabelOf, kindOf } from '../../../../shared/records/kind-registry.ts';
import { counted } from '../../../core/ui/counted-text.ts';

const OTHER_KIND_LABELS: { readonly [fate: string]: string } = {
  aim: 'Project aim',
  objective: 'Objective',
  title: 'Notes’ title',
  heading: 'Sub-heading',
};

/** What a line becomes, in one or two words. */
export function itemKindLabel(kind: ItemKind): string {
  return isCardKind(kind) ? kindLabelOf(kind) : (OTHER_KIND_LABELS[kind] ?? kind);
}

/** The kinds a line can become: cards first, then those that make none. An objective must be one of the project's two. */
export function itemKindsFor(text: string): readonly ItemKind[] {
  return [...CARD_KINDS, 'aim', ...(findObjective(text) ? ['objective' as const] : []), 'title', 'heading'];
}

/** "3 barriers", "1 piece of evidence". */
export function kindNoun(kind: CardKind, count: number): string {
  if (kind === 'evidence') return count === 1 ? 'piece of evidence' : 'pieces of evidence';
  const kindDefinition = kindOf(kind);
  return (count === 1 ? kindDefinition?.label : kindDefinition?.plural)?.toLowerCase() ?? kind;
}

/** "45 lines: 31 taken, 4 joined, 10 left out." */
export function lineCountsInWords(account: {
  readonly lines: number;
  readonly taken: number;
  readonly joined: number;
  readonly leftOut: number;
}): string {
  const formatted = (count: number): string => count.toLocaleString('en-GB');
  return `${counted(account.lines, 'line')}: ${formatted(account.taken)} taken, ${formatted(account.joined)} joined, ${formatted(account.leftOut)} left out.`;
}

/** "37", "39–40", "7, 9": the lines of a row. */
export function linesInWords(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
