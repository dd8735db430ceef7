import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, PlainRecord } from '../../../shared/document/model/document.ts';
import { derivedId } from '../../../shared/document/model/new-id.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { recordInWords } from '../../../shared/records/kind-registry.ts';
import { outcomeOfLinkedDecision } from '../../../shared/records/lifecycle/test-decisions.ts';
import { type RelationName, relations } from '../../../shared/records/links/relations.ts';
import { newRecordChange } from '../../core/records/new-record.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';

/** A card as one line says it; empty where it is deleted. */
export function titleOfCard(id: string): string {
  const { document } = currentProject();
  const kind = kindOfId(document, id);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id });
  return kind !== undefined && record ? recordInWords(kind, record) : '';
}

/** The change that adds a link. `details` are its other fields. */
export function newLinkChange(from: string, relation: string, to: string, details: Fields = {}): Change {
  return newRecordChange('link', derivedId(from, relation, to), { ...details, from, relation, to });
}

/** Links two cards and announces it. `details` are the other fields of the link: its strength. */
export function addLink(from: string, relation: RelationName, to: string, details: Fields = {}): void {
  const strength = typeof details.strength === 'number' ? `, strength ${details.strength} of 5` : '';
  const { document } = currentProject();
  const decided = outcomeOfLinkedDecision(document, from, relation, to);
  edit('Cards connected', [newLinkChange(from, relation, to, details), ...decided], {
    message: `Connected ${quoted(titleOfCard(from))} to ${quoted(titleOfCard(to))}: ${relations[relation].word}${strength}.`,
  });
}

/** Changes the relation or direction of a link. Its id is derived from both, so it is replaced by a new link with its fields. */
export function changeLink(link: PlainRecord, from: string, relation: RelationName, to: string): string {
  const id = derivedId(from, relation, to);
  if (id === link.id) return id;
  edit(
    'Relation changed',
    [{ op: 'delete', kind: 'link', id: link.id }, newLinkChange(from, relation, to, link.fields)],
    {
      message: `${quoted(titleOfCard(from))} ${relations[relation].word} ${quoted(titleOfCard(to))}.`,
    },
  );
  return id;
}

export function deleteLink(link: PlainRecord): void {
  edit('Link deleted', [{ op: 'delete', kind: 'link', id: link.id }], {
    message: 'The link is in the trash.',
    announcement: 'The link is in the trash. Undo brings it back.',
  });
}
