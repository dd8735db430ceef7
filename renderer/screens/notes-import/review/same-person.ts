import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { plainName } from '../../../../shared/notes/people/propose-roles.ts';
import { textsOf } from '../../../../shared/records/fields/read-field.ts';
import type { NotesMemory } from '../../../features/notes-draft/reading.ts';

/** Somebody the project knows by name. */
export interface PersonOfProject {
  /** As people of notes have it. */
  readonly key: string;
  readonly name: string;
  /** What stands for the name there; null where the name stands. */
  readonly role: string | null;
}

/** Two words or more, each with a capital: what owns an action may be a role as well. */
const isName = (words: string): boolean => /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u.test(words);

/** Everybody whom earlier notes named, and who owns an action by name; each once. */
export function peopleOfProject(
  document: ProjectDocument,
  { roles }: Pick<NotesMemory, 'roles'>,
): readonly PersonOfProject[] {
  const people = new Map<string, PersonOfProject>();
  const add = (name: string, role: string | null): void => {
    const key = plainName(name);
    if (!people.has(key)) people.set(key, { key, name, role });
  };
  for (const [name, role] of Object.entries(roles))
    add(name, plainName(role) === plainName(name) ? null : role);
  for (const owner of recordsOf(document, 'action').flatMap((record) => textsOf(record, 'owners')))
    if (isName(owner)) add(owner, null);
  return [...people.values()];
}

interface Named {
  readonly name: string;
}

/** Every row of the panel compares everybody: the words of each name are looked for once. */
const wordsByPerson = new WeakMap<Named, readonly string[]>();

const wordsOf = (person: Named): readonly string[] => {
  const words = wordsByPerson.get(person) ?? plainName(person.name).split(' ');
  wordsByPerson.set(person, words);
  return words;
};

/** How likely two names are one person's, from 0: words that are the same, and one that begins another. */
const alikeness = (one: readonly string[], other: readonly string[]): number =>
  one.reduce((sum, word) => {
    if (other.includes(word)) return sum + 2;
    return other.some((each) => each.startsWith(word) || word.startsWith(each)) ? sum + 1 : sum;
  }, 0);

/** Those who may be this person, the likeliest first, and then as they stood. */
export function byLikeness<T extends Named>(person: Named, people: readonly T[]): readonly T[] {
  const words = wordsOf(person);
  return people
    .map((other) => ({ other, alike: alikeness(words, wordsOf(other)) }))
    .sort((one, other) => other.alike - one.alike)
    .map(({ other }) => other);
}
