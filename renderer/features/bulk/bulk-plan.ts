import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import { isSameValue } from '../../../shared/document/model/is-same-value.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { textOf, textsOf } from '../../../shared/records/fields/read-field.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { transitionChanges } from '../../../shared/records/lifecycle/lifecycle.ts';
import { transitionMoment } from '../../core/records/change-status.ts';
import { statusTransitions } from '../../core/records/status-transitions.ts';

/** One live card of a kind that this version knows. */
export interface BulkCard {
  readonly kind: Kind;
  readonly record: PlainRecord;
}

/** The changes that set something for several cards, and the cards that refuse them. */
export interface BulkPlan {
  readonly changes: readonly Change[];
  /** How many cards will have the value, those that have it already included. */
  readonly succeeded: number;
  /** Why the others cannot, one sentence for each card. */
  readonly refused: readonly string[];
}

/** The selected cards that can be written; ids that were deleted meanwhile or are no cards are left out. */
export function cardsWithIds(doc: ProjectDocument, ids: Iterable<string>): readonly BulkCard[] {
  return [...ids].flatMap((id) => {
    const name = kindOfId(doc, id);
    const kind = name === undefined ? undefined : kindOf(name);
    const record = kind?.card ? recordOf(doc, { kind: kind.name, id }) : undefined;
    return kind && record ? [{ kind, record }] : [];
  });
}

/** What several cards have in one field: the same value (`null` where it is empty), or `mixed`. */
export type CommonValue = { readonly value: Value } | 'mixed';

/** The value that `read` gives for all cards; `mixed` where they differ. */
export function commonValue(cards: readonly BulkCard[], readValue: (card: BulkCard) => Value): CommonValue {
  const [first] = cards;
  const value = first ? readValue(first) : null;
  return cards.every((card) => card === first || isSameValue(readValue(card), value)) ? { value } : 'mixed';
}

interface Refused {
  readonly disabledReason: string;
}

type ChangesOrRefusal = readonly Change[] | Refused;
type FieldsOrRefusal = Fields | Refused;

const isRefusal = (result: ChangesOrRefusal | FieldsOrRefusal): result is Refused =>
  'disabledReason' in result && typeof result.disabledReason === 'string' && Object.keys(result).length === 1;

const planChanges = (
  cards: readonly BulkCard[],
  changesFor: (card: BulkCard) => ChangesOrRefusal,
): BulkPlan => {
  const changes: Change[] = [];
  const refused: string[] = [];
  for (const card of cards) {
    const result = changesFor(card);
    if (isRefusal(result)) refused.push(result.disabledReason);
    else changes.push(...result);
  }
  return { changes, succeeded: cards.length - refused.length, refused };
};

const planEach = (cards: readonly BulkCard[], fieldsFor: (card: BulkCard) => FieldsOrRefusal): BulkPlan =>
  planChanges(cards, (card) => {
    const result = fieldsFor(card);
    if (isRefusal(result)) return result;
    const { kind, record } = card;
    const isNew = Object.entries(result).some(([name, value]) => !isSameValue(value, record.fields[name]));
    return isNew ? [{ op: 'set', kind: kind.name, id: record.id, fields: result }] : [];
  });

/** `a`, or `an` before a vowel, and the kind's word. */
const withArticle = ({ label }: Kind): string =>
  `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label.toLowerCase()}`;

const missingField = (kind: Kind, fieldLabel: string): Refused => ({
  disabledReason: `There is no ${fieldLabel} on ${withArticle(kind)}.`,
});

const isLocked = ({ kind, record }: BulkCard, field: string): boolean =>
  kind.lifecycle?.lockedFields?.(record).includes(field) === true;

/** Plans one field of every card whose kind has it. */
export function planField(cards: readonly BulkCard[], field: string, label: string, value: Value): BulkPlan {
  return planEach(cards, (card) => {
    if (!card.kind.fields[field]) return missingField(card.kind, label);
    if (isLocked(card, field)) return { disabledReason: 'It is kept as it was at the start.' };
    return { [field]: value };
  });
}

/** Plans tags to add and to remove on every card; its other tags stay. */
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

/** Plans a status for every card of one kind; where the lifecycle refuses, the reason is in `refused`. */
export function planStatus(
  doc: ProjectDocument,
  cards: readonly BulkCard[],
  kindName: string,
  to: string,
  today: string,
): BulkPlan {
  return planChanges(cards, ({ kind, record }) => {
    if (kind.name !== kindName) return missingField(kind, 'such status');
    const { current, options } = statusTransitions(kind, record, doc, today);
    if (current === to) return [];
    const option = options.find(({ value }) => value === to);
    const disabledReason = option ? option.disabledReason : 'This version knows no such status.';
    if (disabledReason !== undefined) return { disabledReason };
    return transitionChanges(kind, record, to, transitionMoment(today));
  });
}

/** The field that says who owns a card, and its value for these roles; undefined where its kind has no owner. */
const ownerFields = ({ kind }: BulkCard, roles: readonly string[]): Fields | undefined => {
  if (kind.fields.owners) return { owners: roles.length === 0 ? null : roles };
  if (kind.fields.ownerRole) return { ownerRole: roles.join(', ') || null };
  return undefined;
};

export function canHaveOwner(card: BulkCard): boolean {
  return ownerFields(card, []) !== undefined;
}

/** The owners of a card as one text. */
export function ownersInWords({ record }: BulkCard): string {
  return [...textsOf(record, 'owners'), textOf(record, 'ownerRole')].filter(Boolean).join(', ');
}

/** Plans these roles as the owners of every card that can have owners. */
export function planOwner(cards: readonly BulkCard[], roles: readonly string[]): BulkPlan {
  return planEach(cards, (card) => ownerFields(card, roles) ?? missingField(card.kind, 'owner'));
}
