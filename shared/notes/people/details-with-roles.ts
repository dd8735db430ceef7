import type { ItemDetails, NameMention } from '../parsed-notes.ts';
import { plainName } from './propose-roles.ts';
import { type ChosenRoles, replaceNames } from './replace-names.ts';

const asPattern = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');

/** The mentions again, in words that were taken out of the text they stand in. */
const mentionsIn = (words: string, names: readonly NameMention[]): readonly NameMention[] => {
  const byName = new Map(names.map((mention) => [mention.name, mention]));
  return (
    [...byName.values()]
      .flatMap((mention) =>
        [...words.matchAll(asPattern(mention.name))].map(({ index }) => ({
          ...mention,
          start: index,
          end: index + mention.name.length,
        })),
      )
      // "Anna Kowalska" before the "Anna" in it.
      .sort((one, other) => one.start - other.start || other.end - one.end)
  );
};

const ownersWithRoles = (
  owners: readonly string[],
  names: readonly NameMention[],
  chosen: ChosenRoles,
): readonly string[] => {
  const personByName = new Map(names.map((mention) => [plainName(mention.name), mention.person]));
  const named = owners.map((owner) => {
    const person = personByName.get(plainName(owner));
    return (person === undefined ? undefined : chosen.get(person)) ?? owner;
  });
  return [...new Set(named)];
};

/**
 * What was read out of a text, with the chosen roles instead of names, whichever detail they stand in: each becomes a
 * field of its own, and a name that was taken out of the words must not come in by another way. An owner is a name and
 * no sentence, and becomes the bare role. `names` are those of the text.
 */
export function detailsWithRoles(
  details: ItemDetails,
  names: readonly NameMention[],
  chosen: ChosenRoles,
): ItemDetails {
  const withRoles = <Part>(part: Part): Part =>
    typeof part === 'string'
      ? (replaceNames(part, mentionsIn(part, names), chosen).text as Part & string)
      : part;
  const { owners, figure } = details;
  const worded = Object.entries(details).map(([name, value]) => [name, withRoles(value)]);
  return {
    ...Object.fromEntries(worded),
    ...(owners ? { owners: ownersWithRoles(owners, names, chosen) } : {}),
    ...(figure
      ? { figure: { ...figure, unit: withRoles(figure.unit), words: withRoles(figure.words) } }
      : {}),
  };
}
