import type { NameMention, NoteItem } from '../parsed-notes.ts';
import { type ChosenRoles, replaceNames } from '../people/replace-names.ts';

/** Words as the cards of earlier notes have them: with the roles that were chosen there. Names are in small letters. */
export function withKnownRoles(text: string, roles: ReadonlyMap<string, string>): string {
  if (roles.size === 0) return text;
  const names = [...roles.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const mentions = [...text.matchAll(pattern)].map((found): NameMention => {
    const [start, name] = [found.index, found[0]];
    return { name, person: name.toLowerCase(), start, end: start + name.length, proposedRole: '' };
  });
  return replaceNames(text, mentions, roles).text;
}

/** Items as they would come in now: with roles instead of names, where that is decided. */
export function itemsWithRoles(items: readonly NoteItem[], roles: ChosenRoles): readonly NoteItem[] {
  if (roles.size === 0) return items;
  return items.map((item) =>
    item.names.some(({ person }) => roles.has(person))
      ? { ...item, ...replaceNames(item.text, item.names, roles) }
      : item,
  );
}
