import { CirclePlus, GitMerge, type LucideIcon, Pencil, Trash2, Undo2 } from 'lucide-react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { CardDifference, WhatChanged } from '../../../shared/document/compare/comparison.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { shortenAtWord } from '../../../shared/records/fields/cut-at-word.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { cardInWords, clashesOf, headingOf, type ReviewGroup } from './changes-in-words.ts';
import { choiceKey, useChoices } from './review-choices.ts';

const icons: { readonly [what in WhatChanged]: LucideIcon } = {
  new: CirclePlus,
  changed: Pencil,
  deleted: Trash2,
  restored: Undo2,
  clash: GitMerge,
};

/** What was decided about a card, in words; empty where nothing was. */
const decidedInWords = (card: CardDifference, choices: ReturnType<typeof useChoices>): string => {
  if (card.deletedIn === undefined && choices.get(choiceKey(card.id))?.take === 'ours') return 'Not taken in';
  const clashes = clashesOf(card);
  const left = clashes.filter(({ record, field }) => !choices.has(choiceKey(record.id, field?.name)));
  return clashes.length > 0 && left.length === 0 ? 'Decided' : '';
};

/** So many letters of a card say which it is; beside the list all of them stand. */
const LONGEST_HEADING = 90;

interface EntryListProps {
  readonly incomingId: string;
  readonly groups: readonly ReviewGroup[];
  readonly shownId: RecordId | undefined;
  readonly onShow: (id: RecordId) => void;
}

/** The cards that a copy changes, what is asked first at the top; with the keyboard the one beside it is shown at once. */
export function EntryList({ incomingId, groups, shownId, onShow }: EntryListProps) {
  const choices = useChoices(incomingId);
  return (
    <ListBox
      aria-label="What changes, by card"
      className="review-list"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={shownId === undefined ? [] : [shownId]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : keys;
        if (id !== undefined) onShow(String(id));
      }}
    >
      {groups.map(({ name, title, cards }) => (
        <ListBoxSection key={name} className="review-group">
          <Header className="review-group-title">
            {title} <span className="review-count">{cards.length.toLocaleString('en-GB')}</span>
          </Header>
          {cards.map((card) => {
            const Icon = icons[card.what];
            const decided = decidedInWords(card, choices);
            const heading = headingOf(card);
            const line = [`${card.kindLabel}. ${cardInWords(card)}`, decided].filter(Boolean).join('. ');
            return (
              <ListBoxItem
                key={card.id}
                id={card.id}
                textValue={`${heading}. ${line}`}
                className={`review-entry is-${card.what}`}
              >
                <span className="review-sign">
                  <Icon className="icon" aria-hidden="true" />
                </span>
                <KindMark kind={card.kind} size={22} />
                <span className="review-entry-words">
                  <strong>{shortenAtWord(heading, LONGEST_HEADING)}</strong>
                  <span className="meta">{line}</span>
                </span>
              </ListBoxItem>
            );
          })}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
