import type { ItemDetails, NameMention } from '../parsed-notes.ts';
import { personKey } from './propose-roles.ts';

/** What the person decided about the people in the notes: their key, and the role to write instead. */
export type ChosenRoles = ReadonlyMap<string, string>;

/** "the lead commissioner", but "participant A" and "a resident" as they are. */
const withArticle = (role: string): string =>
  /^(?:the|a|an|our|another|one|participant [A-Z])\b/i.test(role) ? role : `the ${role}`;

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
    result += text.slice(at, mention.start);
    const role = chosen.get(mention.person);
    if (role === undefined) {
      remaining.push({ ...mention, start: result.length, end: result.length + mention.name.length });
      result += mention.name;
      at = mention.end;
      continue;
    }
    const words = withArticle(role);
    result += isAtSentenceStart(text, mention.start) ? capitalise(words) : words;
    at = mention.end + roleBracketLength(text.slice(mention.end), role);
    replaced += 1;
  }
  return { text: result + text.slice(at), names: remaining, replaced };
}

/** Owners of an action with the chosen roles instead of names. */
export function replaceOwners(
  extras: ItemDetails,
  names: readonly NameMention[],
  chosen: ChosenRoles,
): ItemDetails {
  if (!extras.owners) return extras;
  const personByKey = new Map(names.map((mention) => [personKey(mention.name), mention.person]));
  const owners = extras.owners.map((owner) => {
    const person = personByKey.get(personKey(owner));
    return (person === undefined ? undefined : chosen.get(person)) ?? owner;
  });
  return { ...extras, owners: [...new Set(owners)] };
}
