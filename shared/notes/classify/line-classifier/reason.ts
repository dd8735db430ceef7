import type { Feature, LineInNotes } from './features.ts';
import { LINE_KINDS, type LineKind, type Weights } from './model.ts';

/** What words speak of, by kind. */
const SPEAKS_OF: { readonly [kind in LineKind]: string } = {
  barrier: 'something in the way',
  question: 'something to find out',
  idea: 'something to try',
  example: 'what is done elsewhere',
  evidence: 'what was counted or lived through',
  contextChange: 'something that has changed',
  decision: 'something settled',
  action: 'something to be done',
  objective: 'what this is for',
  note: 'a remark',
};

/** The least that words must say for a kind to be named as a reason. */
const LEAST_WEIGHT = 4;

interface Reason {
  readonly words: string;
  readonly weight: number;
  readonly isHeading: boolean;
}

/** How much more a feature says for this kind than for the others. */
const weightFor = (weights: Int8Array | undefined, kind: number): number => {
  if (!weights) return 0;
  const others = weights.reduce((sum, weight) => sum + weight, 0) - (weights[kind] ?? 0);
  return (weights[kind] ?? 0) - others / (weights.length - 1);
};

/** The words of a line, and its heading, that speak most for a kind. Words within named ones are not named again. */
const strongest = (kind: LineKind, features: readonly Feature[], weights: Weights): readonly Reason[] => {
  const at = LINE_KINDS.indexOf(kind);
  const byWords = new Map<string, Reason>();
  for (const { id, words } of features) {
    if (words === undefined) continue;
    const weight = weightFor(weights.get(id), at) + (byWords.get(words)?.weight ?? 0);
    byWords.set(words, { words, weight, isHeading: id.startsWith('h') });
  }
  const ordered = [...byWords.values()].filter(({ weight }) => weight >= LEAST_WEIGHT);
  ordered.sort((one, other) => other.weight - one.weight || (one.words < other.words ? -1 : 1));
  const named: Reason[] = [];
  for (const reason of ordered) {
    const isPart = named.some(({ words }) => words.includes(reason.words) || reason.words.includes(words));
    if (!isPart && named.length < 2 && !(reason.isHeading && named.some((one) => one.isHeading)))
      named.push(reason);
  }
  return named;
};

/** “too often” and “nobody” speak of something in the way. */
export function reasonFor(
  kind: LineKind,
  features: readonly Feature[],
  weights: Weights,
  line: LineInNotes,
): string {
  const reasons = strongest(kind, features, weights);
  const said = reasons.filter((reason) => !reason.isHeading).map(({ words }) => `“${words}”`);
  const heading = reasons.find((reason) => reason.isHeading)?.words ?? line.headings[0];
  const under = heading === undefined ? '' : `under “${heading.replace(/\s*:$/, '')}”`;
  if (kind === 'note') return 'Nothing marks it as anything else.';
  if (said.length === 0)
    return under === ''
      ? `The line as a whole speaks of ${SPEAKS_OF[kind]}.`
      : `It stands ${under}, and speaks of ${SPEAKS_OF[kind]}.`;
  const speak = said.length === 1 ? 'speaks' : 'speak';
  const isByHeading = reasons.some((reason) => reason.isHeading);
  return `${said.join(' and ')}${isByHeading ? ` ${under}` : ''} ${speak} of ${SPEAKS_OF[kind]}.`;
}
