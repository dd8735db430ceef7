/** Words whose stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|cllr|rev|revd|st|fr|sgt|col|hon|vs|etc|e\.g|eg|i\.e|ie|approx|no|nos|tel|ext|p|pp|c|ca|fig|vol|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|prop|sec|mins?|hrs?|yrs?|\p{L})\.$/iu;
const SENTENCE_END = /[.!?]+["”’')\]]*\s+(?=["“‘'(]?[\p{Lu}\p{N}])/gu;

/** Where the sentences of a text begin; the first at 0. A stop after "Mr" or "e.g." ends none. */
export function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 12), match.index + 1);
    if (!ABBREVIATION.test(before)) starts.push(end);
  }
  return starts;
}
