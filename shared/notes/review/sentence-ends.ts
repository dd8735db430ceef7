/** Longest text that is searched, so that one endless line costs no more than a page. */
const MAX_SEARCHED_LENGTH = 20_000;

const SENTENCE_END = /[.?!…]+["’”')\]]*\s+(?=["‘“'([]*[\p{Lu}\p{N}])/gu;
/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|approx|vs|no|nos|dr|mr|mrs|ms|prof|st|cllr|rev|inc|ltd|tel|ext|ref|fig|pp?|\p{L})\.\s+$/iu;

/** Where sentences begin within a text, after the first: offsets, ascending. */
export function sentenceStarts(whole: string): readonly number[] {
  const text = whole.slice(0, MAX_SEARCHED_LENGTH);
  return [...text.matchAll(SENTENCE_END)].flatMap((found) => {
    const start = found.index + found[0].length;
    return ABBREVIATION.test(text.slice(Math.max(0, start - 12), start)) ? [] : [start];
  });
}

const NEW_SENTENCE =
  /(\p{Ll}{2,}|\d)(\s+)(?:We|They|It|There|This|These|He|She|However|Also|If|When|But|Then|So)\s+\p{Ll}/gu;
/** After these a word with a capital letter is a name, a title or quoted. */
const GOES_ON =
  /\b(?:the|a|an|of|and|or|to|with|for|from|by|in|on|at|called|named|as|said|says|that|than|if|so|but|because|when|where|who|while|since)$/i;
const STOP_WITHOUT_SPACE = /\p{Ll}{2,}[.?!](?=\p{Lu}\p{Ll}+\s)/u;

/** Where a second sentence begins without a full stop, or without a space, before it; undefined for none. */
export function runTogetherAt(whole: string): number | undefined {
  const text = whole.slice(0, MAX_SEARCHED_LENGTH);
  for (const found of text.matchAll(NEW_SENTENCE)) {
    const end = found.index + (found[1]?.length ?? 0);
    if (!GOES_ON.test(text.slice(Math.max(0, end - 12), end))) return end + (found[2]?.length ?? 0);
  }
  const glued = STOP_WITHOUT_SPACE.exec(text);
  return glued ? glued.index + glued[0].length : undefined;
}

const CUT_OFF =
  /(?:^|\s)(such as|who needs?|need to|between|and|or|of|the|to|with|for|a|an|in|at|by|from|get|than|that|which|as|because|their|our|your|into|if|but)\s*$/i;

/** The word after which a text breaks off, without a full stop; undefined where it seems whole. */
export function breaksOffAfter(text: string): string | undefined {
  return CUT_OFF.exec(text.slice(-40))?.[1];
}
