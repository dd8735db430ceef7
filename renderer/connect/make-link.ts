import type { Fields } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import { derivedId } from '../../shared/document/ids.ts';
import { kindOfId, recordOf } from '../../shared/document/view.ts';
import type { PlainRecord } from '../../shared/records/kind.ts';
import { recordWords } from '../../shared/records/registry.ts';
import { type RelationName, relations } from '../../shared/records/relations.ts';
import { newRecord } from '../record-form/new-record.ts';
import { edit } from '../state/edit.ts';
import { currentProject } from '../state/project-store.ts';
import { quoted } from '../ui/words.ts';

const nameOf = (id: string): string => {
  const { document } = currentProject();
  const kind = kindOfId(document, id);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id });
  return kind !== undefined && record ? recordWords(kind, record) : '';
};

/** The change that links two cards. `more` is what is said about the link. */
export const newLink = (from: string, relation: string, to: string, more: Fields = {}): Change =>
  newRecord('link', derivedId(from, relation, to), { ...more, from, relation, to });

/** Links two cards and says so. `more` is what is said about the link: how much it weighs. */
export function makeLink(from: string, relation: RelationName, to: string, more: Fields = {}): void {
  const strength = typeof more.strength === 'number' ? `, strength ${more.strength} of 5` : '';
  edit('Cards connected', [newLink(from, relation, to, more)], {
    say: `Connected ${quoted(nameOf(from))} to ${quoted(nameOf(to))}: ${relations[relation].word}${strength}.`,
  });
}

/** Gives a link another relation or direction. Its id follows from what it says, so it is made anew with its note. */
export function changeLink(link: PlainRecord, from: string, relation: RelationName, to: string): string {
  const id = derivedId(from, relation, to);
  if (id === link.id) return id;
  edit(
    'Relation changed',
    [{ op: 'delete', kind: 'link', id: link.id }, newLink(from, relation, to, link.fields)],
    {
      say: `${quoted(nameOf(from))} ${relations[relation].word} ${quoted(nameOf(to))}.`,
    },
  );
  return id;
}

export function deleteLink(link: PlainRecord): void {
  edit('Link deleted', [{ op: 'delete', kind: 'link', id: link.id }], {
    say: 'The link is in the trash. Undo brings it back.',
  });
}
