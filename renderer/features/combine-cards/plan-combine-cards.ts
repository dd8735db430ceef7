import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, PlainRecord, ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { derivedId } from '../../../shared/document/model/new-id.ts';
import {
  kindOfId,
  linksOf,
  recordOf,
  recordsOf,
  shownTable,
} from '../../../shared/document/model/selectors.ts';
import { createRestrictionCheck } from '../../../shared/document/sharing/restrictions.ts';
import { cardFields } from '../../../shared/records/fields/common-fields.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { isFilled } from '../../../shared/records/fields/read-field.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { displayedTitleField, kindOf, kindRegistry, titleOf } from '../../../shared/records/kind-registry.ts';
import { isRelationAllowed } from '../../../shared/records/links/relation-grammar.ts';
import { joinedText } from '../record-fields/joined-text.ts';

/** Cards that become one: the first keeps its id, its kind and its place. */
export interface CombinePlan {
  readonly changes: readonly Change[];
  /** What the one card says then. */
  readonly words: string;
  readonly kind: Kind;
  /** How many cards go to the trash. */
  readonly count: number;
  /** Kinds of which only the words follow. */
  readonly otherKinds: readonly Kind[];
}

/** Why the cards cannot be put together, in a sentence. */
export interface CombineRefusal {
  readonly sentence: string;
}

interface Card {
  readonly kind: Kind;
  readonly record: PlainRecord;
}

const cardOf = (document: ProjectDocument, id: RecordId): readonly Card[] => {
  const kind = kindOf(kindOfId(document, id) ?? '');
  const record = kind && recordOf(document, { kind: kind.name, id });
  return kind?.card && record ? [{ kind, record }] : [];
};

/** What belongs to one card alone: where it stands, where and when it was said, what a canvas file knew of it. */
const ownFields: ReadonlySet<string> = new Set([
  'order',
  'session',
  'sourceLine',
  'copiedFrom',
  'shownAs',
  'point',
  'createdOn',
  'createdBy',
  'sensitivity',
  'theme',
  'heading',
]);

const refusalOf = (document: ProjectDocument, cards: readonly Card[]): string | undefined => {
  const check = createRestrictionCheck(document, 'partners', kindRegistry);
  for (const [at, { kind, record }] of cards.entries()) {
    const name = quoted(titleOf(kind.name, record));
    if (kind.name === 'theme') return `${name} is a theme. Move its cards to another theme, then delete it.`;
    if (kind.keepsKind?.(record, document))
      return `${name} cannot be put together with others: it has results of its own.`;
    if (record.withheld !== undefined)
      return `${name} cannot be put together with others: part of it is kept back in this copy.`;
    const stored = shownTable(document, kind.name)?.[record.id];
    const isQuote =
      stored !== undefined && check(kind.name, stored).withheldFields.some(({ why }) => why === 'permission');
    if (at > 0 && isQuote)
      return `${name} may not go to partners without a permission. Its words stay on their own card.`;
  }
  return undefined;
};

const asList = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

/** One field of the one card: lists are joined, words stand one after the other, anything else stays as the first has it. */
const joinedField = (kind: Kind, name: string, cards: readonly PlainRecord[]): Value | undefined => {
  const field = kind.fields[name];
  if (!field) return undefined;
  const filled = cards.filter((card) => isFilled(card, name)).map((card) => card.fields[name] ?? null);
  if (filled.length < 2) return filled[0];
  if (field.isSet || field.control === 'tags') return [...new Set(filled.flatMap(asList))];
  return joinedText(field, filled) ?? filled[0];
};

const fieldsOf = (first: Card, others: readonly Card[], titleField: string): Fields => {
  const sameKind = [first, ...others.filter(({ kind }) => kind === first.kind)].map(({ record }) => record);
  const all = [first, ...others].map(({ record }) => record);
  const joined = Object.keys(first.kind.fields)
    .filter((name) => !ownFields.has(name) && name !== titleField && name !== first.kind.lifecycle?.field)
    .map((name) => [name, joinedField(first.kind, name, name in cardFields ? all : sameKind)] as const)
    .filter(([name, value]) => value !== undefined && value !== first.record.fields[name]);
  return Object.fromEntries(joined) as Fields;
};

/** The first theme that one of them is in, with its sub-heading, where the first card is in none. */
const themeOf = (first: Card, others: readonly Card[]): Fields => {
  if (isFilled(first.record, 'theme')) return {};
  const inTheme = others.find(({ record }) => isFilled(record, 'theme'))?.record.fields;
  return inTheme ? { theme: inTheme.theme ?? null, heading: inTheme.heading ?? null } : {};
};

/** What one of them keeps from partners stays kept from them. */
const sensitivityOf = (cards: readonly Card[]): Fields =>
  cards.some(({ record }) => record.fields.sensitivity === 'restricted') ? { sensitivity: 'restricted' } : {};

/** The links of the others, ended at the first: none to itself, none twice, and none that its kind may not have. */
const linkChanges = (document: ProjectDocument, first: Card, others: readonly Card[]): readonly Change[] => {
  const merged = new Set([first, ...others].map(({ record }) => record.id));
  const { id } = first.record;
  const made = new Map<string, Change>();
  for (const { record } of others) {
    const { out, in: incoming } = linksOf(document, record.id);
    for (const { fields } of [...out, ...incoming]) {
      const [from, to] = [fields.from, fields.to].map((end) => (merged.has(String(end)) ? id : String(end)));
      if (from === undefined || to === undefined || from === to) continue;
      const kinds = [kindOfId(document, from) ?? '', kindOfId(document, to) ?? ''] as const;
      const said = String(fields.relation);
      const relation = isRelationAllowed(kinds[0], said, kinds[1]) ? said : 'relatesTo';
      const linkId = derivedId(from, relation, to);
      if (made.has(linkId) || recordOf(document, { kind: 'link', id: linkId })) continue;
      made.set(linkId, { op: 'add', kind: 'link', id: linkId, fields: { ...fields, from, relation, to } });
    }
  }
  return [...made.values()];
};

/** On maps where another of them lies and the first does not, it takes that place. */
const placeChanges = (document: ProjectDocument, first: Card, others: readonly Card[]): readonly Change[] => {
  const places = recordsOf(document, 'placement');
  const ids = new Set(others.map(({ record }) => record.id));
  const maps = new Set(
    places.filter(({ fields }) => fields.card === first.record.id).map(({ fields }) => fields.map),
  );
  return places.flatMap(({ fields }): readonly Change[] => {
    const { map, card, pos } = fields;
    if (!ids.has(String(card)) || maps.has(map) || typeof map !== 'string') return [];
    maps.add(map);
    const id = derivedId(map, first.record.id);
    return [{ op: 'add', kind: 'placement', id, fields: { map, card: first.record.id, pos: pos ?? null } }];
  });
};

/**
 * Plans to make one card of several, in the order given: their words one after the other, their links, lists and theme
 * with them, the others in the trash. Or why not: fewer than two, a theme, a test that has started, a measure with
 * points, words without permission, words that are too long together.
 */
export function planCombineCards(
  document: ProjectDocument,
  ids: readonly RecordId[],
): CombinePlan | CombineRefusal {
  const cards = ids.flatMap((id) => cardOf(document, id));
  const [first, ...others] = cards;
  if (!first || others.length === 0) return { sentence: 'Select two cards or more. They become one.' };
  const sentence = refusalOf(document, cards);
  if (sentence !== undefined) return { sentence };
  const titleField = displayedTitleField(first.kind, first.record);
  const field = first.kind.fields[titleField];
  const words =
    field &&
    joinedText(
      field,
      cards.map(({ kind, record }) => titleOf(kind.name, record)),
    );
  if (words === undefined) return { sentence: 'Together their words are too long for one card.' };
  const fields = {
    [titleField]: words,
    ...fieldsOf(first, others, titleField),
    ...themeOf(first, others),
    ...sensitivityOf(cards),
  };
  return {
    words,
    kind: first.kind,
    count: others.length,
    otherKinds: [...new Set(others.map(({ kind }) => kind))].filter((kind) => kind !== first.kind),
    changes: [
      { op: 'set', kind: first.kind.name, id: first.record.id, fields },
      ...linkChanges(document, first, others),
      ...placeChanges(document, first, others),
      ...others.map(({ kind, record }): Change => ({ op: 'delete', kind: kind.name, id: record.id })),
    ],
  };
}
