import type {
  CardDifference,
  FieldDifference,
  LinkDifference,
  RecordDifference,
  WhatChanged,
} from '../../../shared/document/compare/comparison.ts';
import { isSaidByTitle } from '../../../shared/document/compare/is-said-by-title.ts';
import type { KindName, RecordId } from '../../../shared/document/model/id-types.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';

const whatInWords: { readonly [what in WhatChanged]: string } = {
  new: 'New',
  changed: 'Changed',
  deleted: 'Deleted',
  restored: 'Back from the trash',
  clash: 'Both wrote it',
};

const isTitle = (kind: KindName, { name }: FieldDifference): boolean => name === kindOf(kind)?.titleField;

/** What a card is called here, as people know it; what it is called there says its field. */
export function headingOf({ kind, kindLabel, title, fields }: CardDifference): string {
  return fields.find((field) => isTitle(kind, field))?.from || title || kindLabel;
}

/** What became of a record, in a word or two. */
export function stateInWords({ what, isErased, deletedIn }: RecordDifference): string {
  if (deletedIn !== undefined)
    return deletedIn === 'first' ? 'Deleted by you, changed by them' : 'Deleted by them, changed by you';
  return isErased ? 'Deleted for good' : whatInWords[what];
}

/** A link in words, from its card on. */
export function linkInWords(link: LinkDifference): string {
  return `Link, ${link.words}`;
}

/** What hangs on a card, in words. */
export function partInWords(part: RecordDifference): string {
  return part.title === '' ? part.kindLabel : `${part.kindLabel} “${part.title}”`;
}

/** The card and what belongs to it. */
export function recordsOfCard(card: CardDifference): readonly RecordDifference[] {
  return [card, ...card.parts, ...card.links];
}

/** The fields of a record that say something its title does not. */
export function toldFields(record: RecordDifference): readonly FieldDifference[] {
  return record.fields.filter((field) => !isSaidByTitle(record, field));
}

/** Something that both wrote, or one deleted while the other wrote it. */
export interface Clash {
  readonly record: RecordDifference;
  /** Undefined for a record that one of the two deleted. */
  readonly field: FieldDifference | undefined;
}

/** The clashes of a card, which wait for a decision. */
export function clashesOf(card: CardDifference): readonly Clash[] {
  return recordsOfCard(card).flatMap((record): readonly Clash[] => [
    ...(record.deletedIn === undefined ? [] : [{ record, field: undefined }]),
    ...record.fields.filter(({ isClash }) => isClash).map((field) => ({ record, field })),
  ]);
}

/** Whether anything of a card replaces what was written here. */
export function replacesOurs(card: CardDifference, overridden: ReadonlySet<string>): boolean {
  return recordsOfCard(card).some(({ id, fields }) =>
    fields.some(({ name }) => overridden.has(`${id} ${name}`)),
  );
}

/** What a field is called: that of the title has the name of its kind, which stands beside it already. */
export function fieldInWords({ kind }: RecordDifference, field: FieldDifference): string {
  return isTitle(kind, field) ? 'Its words' : field.label;
}

const fieldNames = (kind: KindName, fields: readonly FieldDifference[]): string => {
  const names = fields.map((field) => (isTitle(kind, field) ? 'its words' : field.label));
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
};

/** A card's line in the list: "Changed: Sample", "New, 2 links". */
export function cardInWords(card: CardDifference): string {
  const { what, parts, links } = card;
  const fields = what === 'changed' || what === 'clash' ? toldFields(card) : [];
  const own =
    fields.length > 0 ? `${stateInWords(card)}: ${fieldNames(card.kind, fields)}` : stateInWords(card);
  return [
    own,
    parts.length > 0 && counted(parts.length, 'part', 'parts'),
    links.length > 0 && counted(links.length, 'link', 'links'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Cards in which any of these words occur, also in what they said before. */
export function findCards(cards: readonly CardDifference[], words: string): readonly CardDifference[] {
  const wanted = words.trim().toLocaleLowerCase('en-GB');
  if (wanted === '') return cards;
  const holds = (text: string): boolean => text.toLocaleLowerCase('en-GB').includes(wanted);
  return cards.filter((card) =>
    recordsOfCard(card).some(
      ({ title, kindLabel, fields }) =>
        holds(title) ||
        holds(kindLabel) ||
        fields.some(({ from, to, label }) => [from, to, label].some(holds)),
    ),
  );
}

/** What is asked first: what replaces ours, then what both wrote, then everything else. */
export interface ReviewGroup {
  readonly name: 'replaced' | 'clashes' | 'rest';
  readonly title: string;
  readonly cards: readonly CardDifference[];
}

export function groupsOf(
  cards: readonly CardDifference[],
  overridden: ReadonlySet<string>,
): readonly ReviewGroup[] {
  const replaced = cards.filter((card) => replacesOurs(card, overridden));
  const taken = new Set<RecordId>(replaced.map(({ id }) => id));
  const clashes = cards.filter((card) => !taken.has(card.id) && clashesOf(card).length > 0);
  for (const { id } of clashes) taken.add(id);
  const groups: readonly ReviewGroup[] = [
    { name: 'replaced', title: 'Replaces what you wrote', cards: replaced },
    { name: 'clashes', title: 'Decide', cards: clashes },
    { name: 'rest', title: 'Comes in', cards: cards.filter(({ id }) => !taken.has(id)) },
  ];
  return groups.filter((group) => group.cards.length > 0);
}
