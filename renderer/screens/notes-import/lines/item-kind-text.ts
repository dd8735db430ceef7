import {
  CARD_KINDS,
  type CardKind,
  type ItemKind,
  isCardKind,
  type Section,
} from '../../../../shared/notes/parsed-notes.ts';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { kindLabelOf, kindOf } from '../../../../shared/records/kind-registry.ts';

const OTHER_KIND_LABELS: { readonly [fate: string]: string } = {
  aim: 'Project aim',
  objective: 'Objective',
  title: 'Title of the meeting',
  heading: 'Sub-heading',
};

/** What a line becomes, in one or two words. */
export function itemKindLabel(kind: ItemKind): string {
  return isCardKind(kind) ? kindLabelOf(kind) : (OTHER_KIND_LABELS[kind] ?? kind);
}

/** The kinds a line can become: cards first, then those that make none. */
export const itemKinds: readonly ItemKind[] = [...CARD_KINDS, 'aim', 'objective', 'title', 'heading'];

/** "3 barriers", "1 piece of evidence". */
export function kindNoun(kind: CardKind, count: number): string {
  if (kind === 'evidence') return count === 1 ? 'piece of evidence' : 'pieces of evidence';
  const kindDefinition = kindOf(kind);
  return (count === 1 ? kindDefinition?.label : kindDefinition?.plural)?.toLowerCase() ?? kind;
}

/** "45 lines: 31 come in, 4 belong to the line above, 10 left out." What is already here is said where there is any. */
export function lineCountsInWords(account: {
  readonly lines: number;
  readonly taken: number;
  readonly joined: number;
  readonly leftOut: number;
  readonly alreadyHere: number;
}): string {
  const formatted = (count: number): string => count.toLocaleString('en-GB');
  const here = account.alreadyHere === 0 ? '' : `, ${formatted(account.alreadyHere)} already here`;
  const comesIn = account.taken === 1 ? 'comes in' : 'come in';
  const belongs = account.joined === 1 ? 'belongs' : 'belong';
  return `${counted(account.lines, 'line')}: ${formatted(account.taken)} ${comesIn}, ${formatted(account.joined)} ${belongs} to the line above, ${formatted(account.leftOut)} left out${here}.`;
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

const SECTION_NOUNS: { readonly [section in Section]: string } = {
  barriers: 'barriers',
  questions: 'questions',
  ideas: 'ideas',
  examples: 'examples',
  actions: 'actions',
  objectives: 'objectives',
  changes: 'context changes',
  evidence: 'evidence',
  learnings: 'learning',
  decisions: 'decisions',
  hypotheses: 'hypotheses',
  plain: 'notes',
};

/** What lies under a heading: "barriers", "context changes". */
export function sectionNoun(section: Section): string {
  return SECTION_NOUNS[section];
}
