import type { ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import type { NoteItem } from '../parsed-notes.ts';
import { type ComparedText, comparedText, compareTexts, contentKey } from './compare-words.ts';
import { readEarlierLines } from './earlier-lines.ts';
import { type Candidate, candidatesIn, groupOfItem } from './existing-records.ts';
import { matchChangedLines } from './match-changed-lines.ts';
import type { ExistingMatch, MatchedItem, Matching } from './matching-state.ts';

/** Candidates that are looked at of one key: thousands of cards may say the same. */
const MAX_LOOKED_AT = 50;

/** Candidates of one key in their order; those at the front that are taken are not looked at again. */
interface Bucket {
  readonly entries: { readonly candidate: Candidate; readonly text: ComparedText }[];
  next: number;
}

type Buckets = ReadonlyMap<string, Bucket>;

const bucketsOf = (candidates: readonly Candidate[]): Buckets => {
  const buckets = new Map<string, Bucket>();
  for (const candidate of candidates)
    for (const text of candidate.texts) {
      const key = `${candidate.group} ${contentKey(text)}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.entries.push({ candidate, text });
      else buckets.set(key, { entries: [{ candidate, text }], next: 0 });
    }
  return buckets;
};

/** Of several that say it: one of the notes that are corrected, under the same theme, of the same kind. */
const worthOf = ({ item, theme }: MatchedItem, candidate: Candidate): number =>
  (candidate.earlierLine === undefined ? 0 : 4) +
  (theme !== undefined && candidate.theme === theme ? 2 : 0) +
  (candidate.kind === item.kind ? 1 : 0);

const bestIn = (
  bucket: Bucket | undefined,
  one: MatchedItem,
  how: 'same' | 'nearly',
  used: ReadonlySet<RecordId>,
): Candidate | undefined => {
  if (!bucket) return undefined;
  const { entries } = bucket;
  while (bucket.next < entries.length && used.has(entries[bucket.next]?.candidate.id ?? '')) bucket.next += 1;
  let [best, highest]: [Candidate | undefined, number] = [undefined, -1];
  for (const { candidate, text } of entries.slice(bucket.next, bucket.next + MAX_LOOKED_AT)) {
    if (used.has(candidate.id) || compareTexts(one.text, text) !== how) continue;
    const worth = worthOf(one, candidate);
    if (worth > highest) [best, highest] = [candidate, worth];
  }
  return best;
};

const take = (
  { found, used }: Matching,
  { item }: MatchedItem,
  candidate: Candidate,
  how: ExistingMatch['how'],
): void => {
  found.set(item.id, { candidate, how });
  used.add(candidate.id);
};

const matchByWords = (
  items: readonly MatchedItem[],
  buckets: Buckets,
  how: 'same' | 'nearly',
  matching: Matching,
): void => {
  for (const one of items) {
    if (matching.found.has(one.item.id)) continue;
    const bucket = buckets.get(`${one.group} ${contentKey(one.text)}`);
    const candidate = bestIn(bucket, one, how, matching.used);
    // A line of corrected notes that says it a little otherwise is a correction.
    const isCorrection = how === 'nearly' && candidate?.earlierLine !== undefined;
    if (candidate) take(matching, one, candidate, isCorrection ? 'changed' : how);
  }
};

/** Tells the items below a theme which record that is. */
const placeUnderThemes = (items: readonly MatchedItem[], { found }: Matching): void => {
  let theme: RecordId | undefined;
  for (const one of items) {
    if (one.group === 'theme') theme = found.get(one.item.id)?.candidate.id;
    else one.theme = theme;
  }
};

const toMatch = ({ candidate, how }: { candidate: Candidate; how: ExistingMatch['how'] }): ExistingMatch => {
  const { kind, id, words, themeName, isEditedSince } = candidate;
  return { kind, id, words, ...(themeName === undefined ? {} : { themeName }), how, isEditedSince };
};

/**
 * Which lines of notes are in the project already, by item id. A record stands for one line at most. `previous`: the
 * notes of which these are a corrected version, line by line; then a changed line is matched to what its old line gave.
 */
export function matchExisting(
  items: readonly NoteItem[],
  document: ProjectDocument,
  previous?: { readonly session: RecordId; readonly lines: readonly string[] },
): ReadonlyMap<string, ExistingMatch> {
  const candidates = candidatesIn(document, previous && readEarlierLines(previous));
  const buckets = bucketsOf(candidates);
  const matched = items.flatMap((item): readonly MatchedItem[] => {
    const group = groupOfItem(item.kind);
    return group === undefined ? [] : [{ item, group, text: comparedText(item.text), theme: undefined }];
  });
  const themes = matched.filter(({ group }) => group === 'theme');
  const matching: Matching = { found: new Map(), used: new Set() };
  for (const how of ['same', 'nearly'] as const) matchByWords(themes, buckets, how, matching);
  placeUnderThemes(matched, matching);
  for (const how of ['same', 'nearly'] as const) matchByWords(matched, buckets, how, matching);
  if (previous) matchChangedLines(matched, candidates, matching);
  return new Map([...matching.found].map(([id, one]) => [id, toMatch(one)]));
}
