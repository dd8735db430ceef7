import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
} from 'react-aria-components';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { type CardSummary, searchCards } from './find-cards.ts';
import './card-search.css';

/** Cards listed at most; a longer query narrows them. */
const MAX_SHOWN = 60;

interface CardSearchProps {
  /** The label above the field; "To which card?" by default. */
  readonly label?: string;
  readonly cards: readonly CardSummary[];
  readonly onPick: (card: CardSummary) => void;
  /** Offers a new card with the query as its title. */
  readonly onNew?: (words: string) => void;
  /** What that is called; "New card" by default. */
  readonly newLabel?: string;
}

/** Id of the list's item for a new card; no record has it. */
const NEW_CARD = '~new';

/** Why the list is empty: nothing has the words that were written, or there is nothing to choose from at all. */
const emptyWords = (written: string, canMakeNew: boolean): string => {
  if (written !== '') return 'No card has these words.';
  return canMakeNew ? 'There is none yet. Write its name to make one.' : 'There is no card to choose yet.';
};

/** Search for a card: a field with a list under it; arrow keys choose while the focus stays in the field. */
export function CardSearch({
  label = 'To which card?',
  cards,
  onPick,
  onNew,
  newLabel = 'New card',
}: CardSearchProps) {
  const [query, setQuery] = useState('');
  // Not deferred: an arrow or Enter right after a letter means the list of that letter.
  const found = useMemo(() => searchCards(cards, query), [cards, query]);
  const shown = found.slice(0, MAX_SHOWN);
  const title = query.trim().replace(/\s+/g, ' ');
  const isNewOffered = onNew !== undefined && title !== '';
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className="form-field connect-field" aria-label="Look for a card" autoFocus>
        <Label className="form-label">{label}</Label>
        <Input className="field" placeholder="Write some of its words" />
      </SearchField>
      <ListBox
        className="menu connect-list"
        aria-label="Cards"
        selectionMode="none"
        onAction={(id) => {
          if (id === NEW_CARD) onNew?.(title);
          const card = shown.find((one) => one.id === id);
          if (card) onPick(card);
        }}
        renderEmptyState={() => (
          <p className="meta connect-empty">{emptyWords(title, onNew !== undefined)}</p>
        )}
      >
        <Collection items={shown}>
          {(card) => (
            <ListBoxItem id={card.id} textValue={`${card.kindLabel}: ${card.title}`} className="menu-item">
              <KindMark kind={card.kind} size={20} />
              <span className="menu-words">
                <span className="hidden-text">{card.kindLabel}: </span>
                {card.title}
              </span>
            </ListBoxItem>
          )}
        </Collection>
        {isNewOffered && (
          <ListBoxItem id={NEW_CARD} textValue={`${newLabel}: ${title}`} className="menu-item">
            <Plus className="icon" aria-hidden="true" />
            <span className="menu-words">{`${newLabel}: ${quoted(title)}`}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {found.length > MAX_SHOWN && (
        <p className="meta">{`${found.length - MAX_SHOWN} more. Another word finds them.`}</p>
      )}
    </Autocomplete>
  );
}
