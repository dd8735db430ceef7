import type { Fields, ProjectDocument, Value } from '../../shared/document/document.ts';
import type { Change } from '../../shared/document/edit.ts';
import { kindOfId, recordOf } from '../../shared/document/view.ts';
import type { Kind, PlainRecord } from '../../shared/records/kind.ts';
import { transition } from '../../shared/records/lifecycle.ts';
import { textOf, textsOf } from '../../shared/records/read-field.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { sameValue } from '../record-form/same-value.ts';
import { transitionsOf } from '../record-form/transitions.ts';

/** One live card of a kind that this version knows. */
export interface Card {
  readonly kind: Kind;
  readonly record: PlainRecord;
}

/** What setting something for several cards comes to. */
export interface Plan {
  readonly changes: readonly Change[];
  /** How many of the cards will be as asked, those that are so already included. */
  readonly done: number;
  /** Why some could not, one sentence a card. */
  readonly refused: readonly string[];
}

/** The selected cards that can be written: what was deleted meanwhile, and what is no card, falls out. */
export const cardsAmong = (doc: ProjectDocument, ids: Iterable<string>): readonly Card[] =>
  [...ids].flatMap((id) => {
    const name = kindOfId(doc, id);
    const kind = name === undefined ? undefined : kindOf(name);
    const record = kind?.card ? recordOf(doc, { kind: kind.name, id }) : undefined;
    return kind && record ? [{ kind, record }] : [];
  });

/** Where several cards stand in one thing: all the same (`null` for nothing written), or not. */
export type Common = { readonly value: Value } | 'mixed';

/** What all cards say in `read`; `mixed` where they differ. */
export const common = (cards: readonly Card[], read: (card: Card) => Value): Common => {
  const [first] = cards;
  const value = first ? read(first) : null;
  return cards.every((card) => card === first || sameValue(read(card), value)) ? { value } : 'mixed';
};

type Wanted = Fields | { readonly whyNot: string };

const isRefusal = (wanted: Wanted): wanted is { readonly whyNot: string } =>
  typeof wanted.whyNot === 'string' && Object.keys(wanted).length === 1;

const planned = (cards: readonly Card[], want: (card: Card) => Wanted): Plan => {
  const changes: Change[] = [];
  const refused: string[] = [];
  for (const card of cards) {
    const wanted = want(card);
    if (isRefusal(wanted)) {
      refused.push(wanted.whyNot);
      continue;
    }
    const { kind, record } = card;
    const isNew = Object.entries(wanted).some(([name, value]) => !sameValue(value, record.fields[name]));
    if (isNew) changes.push({ op: 'set', kind: kind.name, id: record.id, fields: wanted });
  }
  return { changes, done: cards.length - refused.length, refused };
};

/** `a`, or `an` before a vowel, and the kind's word. */
const oneOf = ({ label }: Kind): string => `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label.toLowerCase()}`;

const lacks = (kind: Kind, what: string): Wanted => ({ whyNot: `There is no ${what} on ${oneOf(kind)}.` });

const isLocked = ({ kind, record }: Card, field: string): boolean =>
  kind.lifecycle?.locks?.(record).includes(field) === true;

/** Writes one field of every card that has it. */
export const planField = (cards: readonly Card[], field: string, what: string, value: Value): Plan =>
  planned(cards, (card) => {
    if (!card.kind.fields[field]) return lacks(card.kind, what);
    if (isLocked(card, field)) return { whyNot: 'It is kept as it was at the start.' };
    return { [field]: value };
  });

/** Adds and takes away entries of the tags of every card, leaving the others where they are. */
export const planTags = (cards: readonly Card[], add: readonly string[], remove: readonly string[]): Plan =>
  planned(cards, ({ kind, record }) => {
    if (!kind.fields.tags) return lacks(kind, 'tags');
    const kept = textsOf(record, 'tags').filter((tag) => !remove.includes(tag));
    const tags = [...kept, ...add.filter((tag) => !kept.includes(tag))];
    return { tags: tags.length === 0 ? null : tags };
  });

/** Moves every card of one kind to a status; where its lifecycle says no, the reason stands beside. */
export const planStatus = (
  doc: ProjectDocument,
  cards: readonly Card[],
  kindName: string,
  to: string,
  today: string,
): Plan =>
  planned(cards, ({ kind, record }) => {
    if (kind.name !== kindName) return lacks(kind, 'such status');
    const { now, options } = transitionsOf(kind, record, doc, today);
    if (now === to) return {};
    const option = options.find(({ value }) => value === to);
    const whyNot = option ? option.whyNot : 'This version knows no such status.';
    return whyNot === undefined ? transition(kind, record, to, today) : { whyNot };
  });

/** The field that says who owns a card, and its value for these roles; undefined where its kind has no owner. */
const ownerOf = ({ kind }: Card, roles: readonly string[]): Fields | undefined => {
  if (kind.fields.owners) return { owners: roles.length === 0 ? null : roles };
  if (kind.fields.ownerRole) return { ownerRole: roles.join(', ') || null };
  return undefined;
};

export const hasOwner = (card: Card): boolean => ownerOf(card, []) !== undefined;

/** The owners of a card as one text. */
export const ownerWords = ({ record }: Card): string =>
  [...textsOf(record, 'owners'), textOf(record, 'ownerRole')].filter(Boolean).join(', ');

/** Puts these roles in the place of the owners of every card that has one. */
export const planOwner = (cards: readonly Card[], roles: readonly string[]): Plan =>
  planned(cards, (card) => ownerOf(card, roles) ?? lacks(card.kind, 'owner'));
