import type { ProjectDocument } from '../document/model/document.ts';
import { documentUnseenOf } from '../document/model/unseen-writes.ts';
import { fieldValuesOf } from '../document/sharing/share-policy.ts';
import { findPeople } from '../notes/people/find-people.ts';
import { firstNameCertainty } from '../notes/people/first-names.ts';
import type { KindLookup } from '../records/kind.ts';
import { textsInValue } from './text-values.ts';

/** The names in words where a role belongs: a first name with what follows it, and the first name alone. */
const namesIn = (text: string): readonly string[] => {
  const [first = ''] = text.trim().split(/\s+/);
  if (/^\p{Lu}/u.test(first) && firstNameCertainty(first.toLowerCase()) === 'certain')
    return [text.trim(), first];
  return findPeople(text).map(({ name }) => name);
};

/** Names of people who take part, as far as the project has any: each once. */
export function participantNames(document: ProjectDocument, kinds: KindLookup): readonly string[] {
  const unseen = documentUnseenOf(document);
  const found = new Set<string>();
  for (const [kind, table] of Object.entries(document.records)) {
    const fields = kinds.kindOf(kind)?.peopleFields ?? [];
    for (const record of fields.length === 0 ? [] : Object.values(table))
      for (const field of fields)
        for (const value of fieldValuesOf(record, field, unseen))
          for (const { text } of textsInValue(value)) for (const name of namesIn(text)) found.add(name);
  }
  return [...found];
}
