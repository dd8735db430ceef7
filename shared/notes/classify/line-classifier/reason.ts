import type { HeadingFeatures, LineInNotes } from './features.ts';
import { KIND_COUNT, LINE_KINDS, type LineKind, type LineModel } from './model.ts';
import { visitWeights } from './weights-of-line.ts';

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

/** The least that words, or the heading, must say for a kind to be named as a reason. */
const LEAST_WEIGHT = 4;
/** Words like "the" may weigh, but tell a reader nothing: a reason needs another one beside them. */
const LEAST_LETTERS = 4;
const EMPTY_WORDS = new Set(
  (
    'the a an and or but so if of to in on at by for from with as is are was were be been being am do does did have has had ' +
    'this that these those there here it its he him his she her hers they them their we us our ours you your yours i me my ' +
    'who whom whose which what when where than then very just also still only even more most much many some any all both ' +
    'lot lots men man women woman people person one two say says said bus make makes made get gets got go goes went come ' +
    'comes came like well into about over under up down out off not no'
  ).split(' '),
);

/** Whether words tell somebody something by themselves. */
const isTelling = (words: string): boolean =>
  words.length >= LEAST_LETTERS && words.split(' ').some((word) => word.length > 2 && !EMPTY_WORDS.has(word));

interface Reason {
  readonly words: string;
  readonly weight: number;
}

/** How much more a feature says for this kind than for the others. */
const weightFor = (row: Int8Array | undefined, kind: number): number => {
  if (!row) return 0;
  let all = 0;
  for (let at = 0; at < row.length; at += 1) all += row[at] ?? 0;
  const own = row[kind] ?? 0;
  return own - (all - own) / (KIND_COUNT - 1);
};

/** The words that speak most for a kind, two at most; words within named ones are not named again. */
const strongest = (reasons: ReadonlyMap<string, number>): readonly string[] => {
  const ordered: Reason[] = [...reasons]
    .map(([words, weight]) => ({ words, weight }))
    .filter(({ words, weight }) => weight >= LEAST_WEIGHT && isTelling(words))
    .sort((one, other) => other.weight - one.weight || (one.words < other.words ? -1 : 1));
  const named: string[] = [];
  for (const { words } of ordered) {
    const isPart = named.some((one) => one.includes(words) || words.includes(one));
    if (!isPart && named.length < 2) named.push(words);
  }
  return named;
};

/** Why a line is of a kind: “too often” and “nobody” speak of something in the way. */
export function reasonFor(
  kind: LineKind,
  line: LineInNotes,
  headings: HeadingFeatures,
  model: LineModel,
): string {
  if (kind === 'note') return 'Nothing marks it as anything else.';
  const at = LINE_KINDS.indexOf(kind);
  const ranges: { weight: number; start: number; length: number }[] = [];
  const tokens = visitWeights(model, line, headings, (weights, _amount, start, length) => {
    if (start !== undefined && length !== undefined)
      ranges.push({ weight: weightFor(weights, at), start, length });
  });
  const byWords = new Map<string, number>();
  for (const { weight, start, length } of ranges) {
    const words = tokens
      .slice(start, start + length)
      .map(({ word }) => word)
      .join(' ');
    byWords.set(words, (byWords.get(words) ?? 0) + weight);
  }
  const said = strongest(byWords).map((words) => `“${words}”`);
  const ofHeading = headings.ids.reduce((sum, id) => sum + weightFor(model.get(id), at), 0);
  const heading = line.headings[0]?.replace(/\s*:$/, '');
  const under = heading !== undefined && ofHeading >= LEAST_WEIGHT ? ` under “${heading}”` : '';
  if (said.length > 0)
    return `${said.join(' and ')}${under} ${said.length === 1 ? 'speaks' : 'speak'} of ${SPEAKS_OF[kind]}.`;
  if (heading !== undefined) return `It stands under “${heading}”, and speaks of ${SPEAKS_OF[kind]}.`;
  return `Taken together, its words speak of ${SPEAKS_OF[kind]}.`;
}
