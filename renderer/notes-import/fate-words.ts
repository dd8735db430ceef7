import { objectiveIn } from '../../shared/notes/objectives.ts';
import { CARD_KINDS, type CardKind, type ItemKind, isCardKind } from '../../shared/notes/parsed-notes.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { counted } from '../ui/words.ts';

const FATES: { readonly [fate: string]: string } = {
  aim: 'Project aim',
  objective: 'Objective',
  title: 'Notes’ title',
  part: 'Sub-heading',
};

/** What a line becomes, in one or two words. */
export const fateWord = (kind: ItemKind): string =>
  isCardKind(kind) ? (kindOf(kind)?.label ?? kind) : (FATES[kind] ?? kind);

/** Everything a line can become: cards first, then what makes none. An objective has to be one of the project's two. */
export const fatesFor = (text: string): readonly ItemKind[] => [
  ...CARD_KINDS,
  'aim',
  ...(objectiveIn(text) ? ['objective' as const] : []),
  'title',
  'part',
];

/** "3 barriers", "1 piece of evidence". */
export const countWords = (kind: CardKind, count: number): string => {
  if (kind === 'evidence') return count === 1 ? 'piece of evidence' : 'pieces of evidence';
  const known = kindOf(kind);
  return (count === 1 ? known?.label : known?.plural)?.toLowerCase() ?? kind;
};

/** "45 lines: 31 taken, 4 joined, 10 left out." */
export const accountWords = (account: {
  readonly lines: number;
  readonly taken: number;
  readonly joined: number;
  readonly leftOut: number;
}): string => {
  const say = (count: number): string => count.toLocaleString('en-GB');
  return `${counted(account.lines, 'line')}: ${say(account.taken)} taken, ${say(account.joined)} joined, ${say(account.leftOut)} left out.`;
};

/** "37", "39–40", "7, 9": the lines of a row. */
export const linesWords = (lines: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
};
