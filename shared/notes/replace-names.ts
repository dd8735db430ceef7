import { personKey } from './name-roles.ts';
import type { Extras, NameFound } from './parsed-notes.ts';

/** What the person decided about the people in the notes: their key, and the role to write instead. */
export type RolesChosen = ReadonlyMap<string, string>;

/** "the lead commissioner", but "participant A" and "a resident" as they are. */
const withArticle = (role: string): string =>
  /^(?:the|a|an|our|another|one|participant [A-Z])\b/i.test(role) ? role : `the ${role}`;

/** A sentence begins here; "e.g." and "i.e." do not end one. */
const atStart = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    start === 0 ||
    (/[.!?:]\s+[‘“"'(]*$|^[‘“"'(]+$/.test(before) && !/\b(?:e\.?g|i\.?e|etc|incl)\.\s+$/i.test(before))
  );
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A role in brackets right after its name says nothing more once the name is that role. */
const roleBracket = (after: string, role: string): number => {
  const bracket = /^\s*\(([^()]{1,80})\)/.exec(after);
  const said = bracket?.[1]
    ?.replace(/^(?:the|a|an|our)\s+/i, '')
    .trim()
    .toLowerCase();
  return bracket && said === role.replace(/^(?:the|a|an|our)\s+/i, '').toLowerCase() ? bracket[0].length : 0;
};

/** Writes roles for the names that were chosen. Names that were not stay, and are still found at their new place. */
export const replaceNames = (
  text: string,
  names: readonly NameFound[],
  chosen: RolesChosen,
): { readonly text: string; readonly names: readonly NameFound[]; readonly replaced: number } => {
  let [made, at, replaced] = ['', 0, 0];
  const kept: NameFound[] = [];
  for (const found of names) {
    if (found.start < at) continue;
    made += text.slice(at, found.start);
    const role = chosen.get(personKey(found.name));
    if (role === undefined) {
      kept.push({ ...found, start: made.length, end: made.length + found.name.length });
      made += found.name;
      at = found.end;
      continue;
    }
    const words = withArticle(role);
    made += atStart(text, found.start) ? capital(words) : words;
    at = found.end + roleBracket(text.slice(found.end), role);
    replaced += 1;
  }
  return { text: made + text.slice(at), names: kept, replaced };
};

/** Owners of an action with the chosen roles instead of names. */
export const replaceOwners = (extras: Extras, names: readonly NameFound[], chosen: RolesChosen): Extras => {
  if (!extras.owners) return extras;
  const people = new Set(names.map((found) => personKey(found.name)));
  const owners = extras.owners.map((owner) => {
    const key = personKey(owner);
    return (people.has(key) ? chosen.get(key) : undefined) ?? owner;
  });
  return { ...extras, owners: [...new Set(owners)] };
};
