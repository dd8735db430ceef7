import { CirclePlus, GitMerge, type LucideIcon, Pencil, Trash2, Undo2 } from 'lucide-react';
import type { MergeDifferences } from '../../../shared/contract/exchange.ts';
import type {
  CardDifference,
  FieldDifference,
  LinkDifference,
  RecordDifference,
  WhatChanged,
} from '../../../shared/document/compare/comparison.ts';
import { isSaidByTitle } from '../../../shared/document/compare/is-said-by-title.ts';
import { valueInQuotes } from '../../../shared/records/fields/quoted.ts';
import { counted } from '../../core/ui/counted-text.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import './merge-difference-list.css';

const whatInWords: { readonly [what in WhatChanged]: string } = {
  new: 'New',
  changed: 'Changed',
  deleted: 'Deleted',
  restored: 'Back from the trash',
  clash: 'Both wrote it',
};

const icons: { readonly [what in WhatChanged]: LucideIcon } = {
  new: CirclePlus,
  changed: Pencil,
  deleted: Trash2,
  restored: Undo2,
  clash: GitMerge,
};

const fieldInWords = (field: FieldDifference, what: WhatChanged): string => {
  const { label, from, to } = field;
  if (field.isHidden) return `${label}: written, and hidden until it is shown to everybody`;
  if (field.isWithheld) return `${label}: written, and not in this copy`;
  if (field.isClash) return `${label}. You wrote ${valueInQuotes(from)}, they wrote ${valueInQuotes(to)}`;
  if (field.isSettled) return `${label}: settled, and says ${valueInQuotes(to)}`;
  if (from === '' && to === '') return `${label}: changed`;
  return what === 'new'
    ? `${label}: ${valueInQuotes(to)}`
    : `${label}: was ${valueInQuotes(from)}, becomes ${valueInQuotes(to)}`;
};

const stateInWords = ({ what, isErased, deletedIn }: RecordDifference): string => {
  if (deletedIn !== undefined)
    return deletedIn === 'first' ? 'Deleted by you, changed by them' : 'Deleted by them, changed by you';
  return isErased ? 'Deleted for good' : whatInWords[what];
};

interface FieldsProps {
  readonly difference: RecordDifference;
  readonly overridden: ReadonlySet<string>;
}

const Fields = ({ difference, overridden }: FieldsProps) =>
  difference.fields
    .filter((field) => !isSaidByTitle(difference, field))
    .map((field) => (
      <li key={field.name}>
        {fieldInWords(field, difference.what)}
        {overridden.has(`${difference.id} ${field.name}`) && <strong> Replaces what you wrote.</strong>}
      </li>
    ));

const linkInWords = (link: LinkDifference): string =>
  `Link, ${link.words}: ${stateInWords(link).toLowerCase()}`;

const partInWords = (part: RecordDifference): string =>
  `${part.kindLabel}${part.title === '' ? '' : ` “${part.title}”`}: ${stateInWords(part).toLowerCase()}`;

const Card = ({
  card,
  overridden,
}: {
  readonly card: CardDifference;
  readonly overridden: ReadonlySet<string>;
}) => {
  const Icon = icons[card.what];
  return (
    <li className={`merge-card is-${card.what}`}>
      <Icon className="icon" aria-hidden="true" />
      <KindMark kind={card.kind} size={22} />
      <div>
        <p>
          <strong>{card.title || card.kindLabel}</strong>
        </p>
        <p className="meta">
          {card.kindLabel}. {stateInWords(card)}
        </p>
        <ul className="plain-list">
          <Fields difference={card} overridden={overridden} />
          {card.parts.map((part) => (
            <li key={part.id}>
              {partInWords(part)}
              {part.fields.length > 0 && (
                <ul className="plain-list">
                  <Fields difference={part} overridden={overridden} />
                </ul>
              )}
            </li>
          ))}
          {card.links.map((link) => (
            <li key={link.id}>{linkInWords(link)}</li>
          ))}
        </ul>
      </div>
    </li>
  );
};

/** What a copy would change, by card: with a sign and a word, from what to what. */
export function MergeDifferenceList({ differences }: { readonly differences: MergeDifferences }) {
  const { entries, more, places } = differences;
  if (entries.length + places === 0) return null;
  const overridden = new Set(differences.overridden);
  return (
    <>
      {entries.length > 0 && (
        <ul className="merge-cards" aria-label="What changes, by card">
          {entries.map((card) => (
            <Card key={card.id} card={card} overridden={overridden} />
          ))}
        </ul>
      )}
      {more > 0 && <p className="meta">{`and ${counted(more, 'more card', 'more cards')}`}</p>}
      {places > 0 && (
        <p className="meta">{`${counted(places, 'card', 'cards')} ${places === 1 ? 'lies' : 'lie'} elsewhere on a map.`}</p>
      )}
    </>
  );
}
