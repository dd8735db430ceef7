/** Words of the source that are taken out, and what stands there instead. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const countLineEnds = (text: string): number => text.split('\n').length - 1;

/**
 * Applies edits; of two that overlap the one that begins first, or is the longer. Line n stays line n: line ends that an
 * edit takes out stand there again.
 * @param lined - the source with `\n` as its only line end, as long as the source itself
 */
export function applyEdits(lined: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.from - b.from || b.to - a.to);
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of ordered) {
    if (from < at) continue;
    const missing = countLineEnds(lined.slice(from, to)) - countLineEnds(text);
    parts.push(lined.slice(at, from), text, '\n'.repeat(Math.max(0, missing)));
    at = to;
  }
  parts.push(lined.slice(at));
  return parts.join('');
}

/** How far back words of a line are looked at. */
const LOOK_BACK = 300;

/** What stands before a place in its line, its end at least. */
export function lineBefore(lined: string, at: number): string {
  const before = lined.slice(Math.max(0, at - LOOK_BACK), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}
