import { likeness, likenessByWords } from './compare-words.ts';
import type { Candidate } from './existing-records.ts';
import type { MatchedItem, Matching } from './matching-state.ts';

/** Lines that stand in the same place have so much in common; lines that moved as well, so much. */
const MIN_IN_PLACE = 0.4;
const MIN_ANYWHERE = 0.65;

/** So many pairs of a line and a record are compared letter by letter in all; then words alone decide. */
const MAX_PAIRS = 20_000;

/** Of a line that moved, records that share one of its rarest words are looked at: so many words, so many records each. */
const RARE_WORDS = 3;
const MAX_OF_WORD = 10;

/** Lines that changed between two that did not; `after` and `before` are lines of the earlier notes. */
interface Gap {
  readonly items: MatchedItem[];
  readonly after: number;
  before: number;
}

/** The gaps between lines that were found again. */
const gapsBetween = (items: readonly MatchedItem[], { found }: Matching): readonly Gap[] => {
  const gaps: Gap[] = [];
  let open: Gap | undefined;
  let last = 0;
  for (const one of items) {
    const match = found.get(one.item.id);
    const line = match?.candidate.earlierLine;
    if (line !== undefined) {
      if (open) open.before = line;
      [open, last] = [undefined, line];
    } else if (match === undefined) {
      open ??= { items: [], after: last, before: Number.POSITIVE_INFINITY };
      if (open.items.length === 0) gaps.push(open);
      open.items.push(one);
    }
  }
  return gaps;
};

const lineOf = ({ earlierLine = 0 }: Candidate): number => earlierLine;

/** The first of some records, in the order of their lines, that stands behind a line. */
const firstBehind = (candidates: readonly Candidate[], line: number): number => {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = candidates[middle];
    if (candidate && lineOf(candidate) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What a record's line gave: the last of its texts. */
const textOfLine = ({ texts }: Candidate) => texts.at(-1);

const worthOf = (one: MatchedItem, candidate: Candidate, compare: typeof likeness): number => {
  const earlier = textOfLine(candidate);
  return earlier && one.group === candidate.group ? compare(one.text, earlier) : 0;
};

const takeChanged = ({ found, used }: Matching, { item }: MatchedItem, candidate: Candidate): void => {
  found.set(item.id, { candidate, how: 'changed' });
  used.add(candidate.id);
};

/** The records that stood where the gap is, in the order of their lines. */
const standingIn = (
  { after, before }: Gap,
  candidates: readonly Candidate[],
  { used }: Matching,
): readonly Candidate[] =>
  candidates
    .slice(firstBehind(candidates, after), firstBehind(candidates, before - 1))
    .filter(({ id }) => !used.has(id));

const matchGap = (
  items: readonly MatchedItem[],
  standing: readonly Candidate[],
  matching: Matching,
): void => {
  const pairs = items
    .flatMap((one) =>
      standing.map((candidate) => ({ one, candidate, worth: worthOf(one, candidate, likeness) })),
    )
    .filter(({ worth }) => worth >= MIN_IN_PLACE)
    .sort((a, b) => b.worth - a.worth);
  for (const { one, candidate } of pairs)
    if (!matching.found.has(one.item.id) && !matching.used.has(candidate.id))
      takeChanged(matching, one, candidate);
};

/** Lines between two that are as they were, with the records that stood there. */
const matchInPlace = (
  items: readonly MatchedItem[],
  candidates: readonly Candidate[],
  matching: Matching,
): void => {
  let left = MAX_PAIRS;
  for (const gap of gapsBetween(items, matching)) {
    const standing = standingIn(gap, candidates, matching);
    const count = gap.items.length * standing.length;
    if (count > left) continue;
    left -= count;
    matchGap(gap.items, standing, matching);
  }
};

type WordIndex = ReadonlyMap<string, readonly Candidate[]>;

const byWord = (candidates: readonly Candidate[]): WordIndex => {
  const index = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const word of new Set(textOfLine(candidate)?.content)) {
      const known = index.get(word);
      if (known) known.push(candidate);
      else index.set(word, [candidate]);
    }
  return index;
};

/** Records that share a rare word with a line. */
const sharingRareWords = ({ text }: MatchedItem, index: WordIndex): readonly Candidate[] => {
  const lists = [...new Set(text.content)].flatMap((word) => {
    const list = index.get(word);
    return list ? [list] : [];
  });
  const rarest = lists.sort((a, b) => a.length - b.length).slice(0, RARE_WORDS);
  return [...new Set(rarest.flatMap((list) => list.slice(0, MAX_OF_WORD)))];
};

/** Lines that moved and changed a little. */
const matchAnywhere = (
  items: readonly MatchedItem[],
  candidates: readonly Candidate[],
  matching: Matching,
): void => {
  const index = byWord(candidates.filter(({ id }) => !matching.used.has(id)));
  for (const one of items) {
    if (matching.found.has(one.item.id)) continue;
    let [best, highest]: [Candidate | undefined, number] = [undefined, MIN_ANYWHERE];
    for (const candidate of sharingRareWords(one, index)) {
      const worth = matching.used.has(candidate.id) ? 0 : worthOf(one, candidate, likenessByWords);
      if (worth >= highest) [best, highest] = [candidate, worth];
    }
    if (best) takeChanged(matching, one, best);
  }
};

/**
 * Matches lines that changed to the records of their old lines: those that stand where the line stands, between lines
 * that are as they were, then those that moved as well.
 */
export function matchChangedLines(
  items: readonly MatchedItem[],
  candidates: readonly Candidate[],
  matching: Matching,
): void {
  const inOrder = candidates
    .filter(({ earlierLine }) => earlierLine !== undefined)
    .sort((one, other) => lineOf(one) - lineOf(other));
  matchInPlace(items, inOrder, matching);
  matchAnywhere(items, inOrder, matching);
}
