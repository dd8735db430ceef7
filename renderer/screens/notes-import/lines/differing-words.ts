/** Words that are shown on each side of what differs. */
const CONTEXT = 2;
/** Where so much differs, the whole is easier to read. */
const MOST = 0.6;

/** Capital letters, marks and spaces say nothing. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const commonLength = (one: readonly string[], other: readonly string[]): number => {
  let count = 0;
  while (count < one.length && count < other.length && bare(one[count] ?? '') === bare(other[count] ?? ''))
    count += 1;
  return count;
};

/**
 * What words say otherwise than others do, with a little of what stands beside it: "a mixed group". The whole where most
 * of it differs; undefined where nothing but marks and capital letters does.
 */
export function differingWords(there: string, here: string): string | undefined {
  const [theirs, ours] = [there.trim().split(/\s+/), here.trim().split(/\s+/)];
  const before = commonLength(theirs, ours);
  if (before === theirs.length && before === ours.length) return undefined;
  const after = commonLength(theirs.slice(before).toReversed(), ours.slice(before).toReversed());
  const differing = theirs.length - before - after;
  if (differing > theirs.length * MOST) return there;
  const [from, to] = [
    Math.max(0, before - CONTEXT),
    Math.min(theirs.length, theirs.length - after + CONTEXT),
  ];
  return `${from > 0 ? '… ' : ''}${theirs.slice(from, to).join(' ')}${to < theirs.length ? ' …' : ''}`;
}
