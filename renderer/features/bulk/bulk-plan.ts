import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import { sameValue } from '../../../shared/document/model/same-value.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { textOf, textsOf } from '../../../shared/records/fields/read-field.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { transitionFields } from '../../../shared/records/lifecycle/lifecycle.ts';
import { kindOf } from '../../../shared/records/registry.ts';
import { statusTransitions } from '../../core/records/status-transitions.ts';

/** One live card of a kind that this version knows. */
export interface BulkCard {
  readonly kind: Kind;
  readonly record: PlainRecord;
}

/** What setting something for several cards comes to. */
export interface BulkPlan {
  readonly changes: readonly Change[];
  /** How many of the cards will be as asked, those that are so already included. */
  readonly succeeded: number;
  /** Why some could not, one sentence a card. */
  readonly refused: readonly string[];
}

/** The selected cards that can be written: what was deleted meanwhile, and what is no card, falls out. */
export function cardsWithIds(doc: ProjectDocument, ids: Iterable<string>): readonly BulkCard[] {
  return [...ids].flatMap((id) => {
    const name = kindOfId(doc, id);
    const kind = name === undefined ? undefined : kindOf(name);
    const record = kind?.card ? recordOf(doc, { kind: kind.name, id }) : undefined;
    return kind && record ? [{ kind, record }] : [];
  });
}

/** Where several cards stand in one thing: all the same (`null` for nothing written), or not. */
export type CommonValue = { readonly value: Value } | 'mixed';

/** What all cards say in `read`; `mixed` where they differ. */
export function commonValue(cards: readonly BulkCard[], readValue: (card: BulkCard) => Value): CommonValue {
  const [first] = cards;
  const value = first ? readValue(first) : null;
  return cards.every((card) => card === first || sameValue(readValue(card), value)) ? { value } : 'mixed';
}

type FieldsOrRefusal = Fields | { readonly whyNot: string };

const isRefusal = (result: FieldsOrRefusal): result is { readonly whyNot: string } =>
  typeof result.whyNot === 'string' && Object.keys(result).length === 1;

const planEach = (cards: readonly BulkCard[], fieldsFor: (card: BulkCard) => FieldsOrRefusal): BulkPlan => {
  const changes: Change[] = [];
  const refused: string[] = [];
  for (const card of cards) {
    const result = fieldsFor(card);
    if (isRefusal(result)) {
      refused.push(result.whyNot);
      continue;
    }
    const { kind, record } = card;
    const isNew = Object.entries(result).some(([name, value]) => !sameValue(value, record.fields[name]));
    if (isNew) changes.push({ op: 'set', kind: kind.name, id: record.id, fields: result });
  }
  return { changes, succeeded: cards.length - refused.length, refused };
};

/** `a`, or `an` before a vowel, and the kind's word. */
const withArticle = ({ label }: Kind): string =>
  `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label.toLowerCase()}`;

const missingField = (kind: Kind, fieldLabel: string): FieldsOrRefusal => ({
  whyNot: `There is no ${fieldLabel} on ${withArticle(kind)}.`,
});

const isLocked = ({ kind, record }: BulkCard, field: string): boolean =>
  kind.lifecycle?.lockedFields?.(record).includes(field) === true;

/** Writes one field of every card that has it. */
export function planField(cards: readonly BulkCard[], field: string, label: string, value: Value): BulkPlan {
  return planEach(cards, (card) => {
    if (!card.kind.fields[field]) return missingField(card.kind, label);
    if (isLocked(card, field)) return { whyNot: 'It is kept as it was at the start.' };
    return { [field]: value };
  });
}

/** Adds and takes away entries of the tags of every card, leaving the others where they are. */
export function planTags(
  cards: readonly BulkCard[],
  add: readonly string[],
  remove: readonly string[],
): BulkPlan {
  return planEach(cards, ({ kind, record }) => {
    if (!kind.fields.tags) return missingField(kind, 'tags');
    const kept = textsOf(record, 'tags').filter((tag) => !remove.includes(tag));
    const tags = [...kept, ...add.filter((tag) => !kept.includes(tag))];
    return { tags: tags.length === 0 ? null : tags };
  });
}

/** Moves every card of one kind to a status; where its lifecycle says no, the reason stands beside. */
export function planStatus(
  doc: ProjectDocument,
  cards: readonly BulkCard[],
  kindName: string,
  to: string,
  today: string,
): BulkPlan {
  return planEach(cards, ({ kind, record }) => {
    if (kind.name !== kindName) return missingField(kind, 'such status');
    const { current, options } = statusTransitions(kind, record, doc, today);
    if (current === to) return {};
    const option = options.find(({ value }) => value === to);
    const whyNot = option ? option.whyNot : 'This version knows no such status.';
    return whyNot === undefined ? transitionFields(kind, record, to, today) : { whyNot };
  });
}

/** The field that says who owns a card, and its value for these roles; undefined where its kind has no owner. */
const ownerFields = ({ kind }: BulkCard, roles: readonly string[]): Fields | undefined => {
  if (kind.fields.owners) return { owners: roles.length === 0 ? null : roles };
  if (kind.fields.ownerRole) return { ownerRole: roles.join(', ') || null };
  return undefined;
};

export function hasOwner(card: BulkCard): boolean {
  return ownerFields(card, []) !== undefined;
}

/** The owners of a card as one text. */
export function ownersInWords({ record }: BulkCard): string {
  return [...textsOf(record, 'owners'), textOf(record, 'ownerRole')].filter(Boolean).join(', ');
}

/** Puts these roles in the place of the owners of every card that has one. */
export function planOwner(cards: readonly BulkCard[], roles: readonly string[]): BulkPlan {
  return planEach(cards, (card) => ownerFields(card, roles) ?? missingField(card.kind, 'owner'));
}
