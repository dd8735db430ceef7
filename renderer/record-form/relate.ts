import type { Fields, ProjectDocument } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import { derivedId } from '../../shared/document/ids.ts';
import { kindOfId, recordOf } from '../../shared/document/view.ts';
import { relationsBetween } from '../../shared/records/relation-grammar.ts';
import { type RelationName, relations } from '../../shared/records/relations.ts';
import { edit } from '../state/edit.ts';
import { projectStore } from '../state/project-store.ts';
import { quoted } from './delete-record.ts';
import type { LinkedCard } from './link-sentences.ts';

/** One way in which two cards may be linked, in the words of the first. */
export interface RelationChoice {
  readonly relation: RelationName;
  readonly direction: 'out' | 'in';
  readonly word: string;
}

/** Every relation that the grammar allows between two cards, either way round; "relates to" comes last, once. */
export const relationChoices = (
  doc: ProjectDocument,
  cardId: string,
  otherId: string,
): readonly RelationChoice[] => {
  const kind = kindOfId(doc, cardId);
  const other = kindOfId(doc, otherId);
  if (kind === undefined || other === undefined) return [];
  const out = relationsBetween(kind, other).map((relation) => ({
    relation,
    direction: 'out' as const,
    word: relations[relation].word,
  }));
  const back = relationsBetween(other, kind)
    .filter((relation) => relation !== 'relatesTo')
    .map((relation) => ({ relation, direction: 'in' as const, word: relations[relation].inverse }));
  const [plain, ...others] = [...out].reverse();
  return [...others.reverse(), ...back, ...(plain ? [plain] : [])];
};

const keptOf = (fields: Fields): Fields => {
  const { from: _from, to: _to, relation: _relation, ...kept } = fields;
  return kept;
};

/** Gives a link another relation: its id follows from the relation, so the old one goes and a new one comes. */
export const relateAs = (cardId: string, card: LinkedCard, choice: RelationChoice): void => {
  const open = projectStore.getState();
  const old = open ? recordOf(open.document, { kind: 'link', id: card.linkId }) : undefined;
  if (!old) return;
  const [from, to] = choice.direction === 'out' ? [cardId, card.id] : [card.id, cardId];
  const id = derivedId(from, choice.relation, to);
  const changes: Change[] = [
    { op: 'delete', kind: 'link', id: card.linkId },
    { op: 'add', kind: 'link', id, fields: { ...keptOf(old.fields), from, to, relation: choice.relation } },
  ];
  edit(`Link: ${choice.word}`, changes, { say: `The link now reads: ${choice.word} ${quoted(card.title)}.` });
};

/** Removes the link and leaves both cards. */
export const removeLink = (card: LinkedCard): void =>
  edit('Remove a link', [{ op: 'delete', kind: 'link', id: card.linkId }], {
    say: `The link to ${quoted(card.title)} is removed. Undo brings it back.`,
  });
