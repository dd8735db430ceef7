import type {
  CardDifference,
  Comparison,
  FieldDifference,
  LinkDifference,
  RecordDifference,
  WhatChanged,
} from '../../shared/document/compare/comparison.ts';
import { isSaidByTitle } from '../../shared/document/compare/is-said-by-title.ts';
import { valueInQuotes } from '../../shared/records/fields/quoted.ts';

/** How the two files are called within a line. */
export interface SideNames {
  readonly first: string;
  readonly second: string;
}

const whatInWords: { readonly [what in WhatChanged]: string } = {
  new: 'new',
  changed: 'changed',
  deleted: 'deleted',
  restored: 'back from the trash',
  clash: 'both wrote it',
};

const isSaidByLabelAlone = ({ from, to }: FieldDifference): boolean => from === '' && to === '';

const fieldInWords = (field: FieldDifference, what: WhatChanged, { first, second }: SideNames): string => {
  const { label, from, to } = field;
  const verb = what === 'new' ? 'written' : 'changed';
  if (field.isHidden) return `${label}: ${verb}, and hidden until it is shown to everybody`;
  if (field.isWithheld) return `${label}: ${verb}, and what it says is not in this copy`;
  if (field.isClash)
    return `${label}: ${first} says ${valueInQuotes(from)}, ${second} says ${valueInQuotes(to)}`;
  if (field.isSettled) return `${label}: settled, and says ${valueInQuotes(to)}`;
  if (isSaidByLabelAlone(field)) return `${label}: changed`;
  if (what === 'new') return `${label}: ${valueInQuotes(to)}`;
  return `${label}: was ${valueInQuotes(from)}, now ${valueInQuotes(to)}`;
};

const deletionClashInWords = (
  { deletedIn }: RecordDifference,
  { first, second }: SideNames,
): string | undefined => {
  if (deletedIn === undefined) return undefined;
  const [deleted, worked] = deletedIn === 'first' ? [first, second] : [second, first];
  return `deleted in ${deleted}, changed in ${worked}; it stays until somebody decides`;
};

const stateInWords = (difference: RecordDifference, names: SideNames): string =>
  deletionClashInWords(difference, names) ??
  (difference.isErased ? 'deleted for good' : whatInWords[difference.what]);

const nameInWords = ({ kindLabel, title }: RecordDifference): string =>
  title === '' ? kindLabel : `${kindLabel} ${valueInQuotes(title)}`;

const fieldLines = (difference: RecordDifference, names: SideNames): readonly string[] =>
  difference.fields
    .filter((field) => !isSaidByTitle(difference, field))
    .map((field) => fieldInWords(field, difference.what, names));

const linkLines = (link: LinkDifference, names: SideNames): readonly string[] => [
  `  Link, ${link.words}: ${stateInWords(link, names)}`,
  ...fieldLines(link, names).map((line) => `    ${line}`),
];

const partLines = (part: RecordDifference, names: SideNames): readonly string[] => [
  `  ${nameInWords(part)}: ${stateInWords(part, names)}`,
  ...fieldLines(part, names).map((line) => `    ${line}`),
];

const cardLines = (card: CardDifference, names: SideNames): readonly string[] => [
  `${nameInWords(card)}: ${stateInWords(card, names)}`,
  ...fieldLines(card, names).map((line) => `  ${line}`),
  ...card.parts.flatMap((part) => partLines(part, names)),
  ...card.links.flatMap((link) => linkLines(link, names)),
];

const placesInWords = (places: number): readonly string[] =>
  places === 0 ? [] : [places === 1 ? 'One place on a map differs.' : `${places} places on maps differ.`];

/** A comparison as lines for a terminal: a card, and below it what differs. */
export function comparisonInWords({ entries, places }: Comparison, names: SideNames): readonly string[] {
  return [...entries.flatMap((card) => cardLines(card, names)), ...placesInWords(places)];
}
