import type { NameMention } from '../parsed-notes.ts';
import { OFFICE_TITLES } from './name-words.ts';

/** What the person decided about the people in the notes: their key, and the role to write instead. */
export type ChosenRoles = ReadonlyMap<string, string>;

/** "the lead commissioner", but "carer A" and "a resident" as they are. */
const withArticle = (role: string): string =>
  /^(?:the|a|an|our|another|one)\s|\s[A-Z]{1,2}$/.test(role) ? role : `the ${role}`;

/** A sentence begins here; "e.g." and "i.e." do not end one. */
const isAtSentenceStart = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    start === 0 ||
    (/[.!?:]\s+[‘“"'(]*$|^[‘“"'(]+$/.test(before) && !/\b(?:e\.?g|i\.?e|etc|incl)\.\s+$/i.test(before))
  );
};

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A role in brackets right after its name says nothing more once the name is that role. */
const roleBracketLength = (after: string, role: string): number => {
  const bracket = /^\s*\(([^()]{1,80})\)/.exec(after);
  const said = bracket?.[1]
    ?.replace(/^(?:the|a|an|our)\s+/i, '')
    .trim()
    .toLowerCase();
  return bracket && said === role.replace(/^(?:the|a|an|our)\s+/i, '').toLowerCase() ? bracket[0].length : 0;
};

/** "(AK)" right after a name is the same person once more. */
const ownBracketLength = (text: string, mention: NameMention, names: readonly NameMention[]): number => {
  const bracket = /^\s*\(([A-Z]{2,4})\)/u.exec(text.slice(mention.end, mention.end + 12));
  if (!bracket) return 0;
  const inside = names.find(({ start }) => start > mention.end && start < mention.end + bracket[0].length);
  return inside?.person === mention.person ? bracket[0].length : 0;
};

/** The title of an office is not part of a name, "PC Tasker", and goes with it. */
const withoutOffice = (before: string): string => {
  const title = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}+)\.?\s$/u.exec(before.slice(-16));
  return title && OFFICE_TITLES.has(title[1]?.toLowerCase() ?? '')
    ? before.slice(0, before.length - title[0].length)
    : before;
};

/** Writes roles for the names that were chosen. Names that were not stay, and are still found at their new place. */
export function replaceNames(
  text: string,
  names: readonly NameMention[],
  chosen: ChosenRoles,
): { readonly text: string; readonly names: readonly NameMention[]; readonly replaced: number } {
  let [result, at, replaced] = ['', 0, 0];
  const remaining: NameMention[] = [];
  for (const mention of names) {
    if (mention.start < at) continue;
    const role = chosen.get(mention.person);
    result +=
      role === undefined ? text.slice(at, mention.start) : withoutOffice(text.slice(at, mention.start));
    if (role === undefined) {
      remaining.push({ ...mention, start: result.length, end: result.length + mention.name.length });
      result += mention.name;
      at = mention.end;
      continue;
    }
    const words = withArticle(role);
    result += isAtSentenceStart(result, result.length) ? capitalise(words) : words;
    at =
      mention.end +
      (ownBracketLength(text, mention, names) || roleBracketLength(text.slice(mention.end), role));
    replaced += 1;
  }
  return { text: result + text.slice(at), names: remaining, replaced };
}
