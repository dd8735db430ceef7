import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { goToCards } from './go-to-cards.ts';
import type { ListGroup, ListRow } from './list-rows.ts';

interface Props {
  readonly map: ActiveMap;
  readonly groups: readonly ListGroup[];
  readonly autoFocus: boolean;
}

const spokenName = ({ name, cardCount, newCount }: ListRow): string =>
  `${name}, ${cardsInWords(cardCount)}${newCount === 0 ? '' : `, ${newCount} new`}`;

const countOf = ({ cardCount, newCount }: ListRow) =>
  newCount === 0 ? (
    <span className="theme-list-count">{cardCount}</span>
  ) : (
    <span className="theme-list-new">{`${newCount} new`}</span>
  );

interface RowProps {
  readonly row: ListRow;
  readonly onGo: () => void;
  readonly day?: string;
}

const Row = ({ row, onGo, day }: RowProps) => (
  <ListBoxItem
    id={row.key}
    className={day === undefined ? 'theme-list-row' : 'theme-list-row is-meeting'}
    textValue={row.name}
    aria-label={spokenName(row)}
    onAction={onGo}
  >
    <span className="theme-list-name">
      {row.name}
      {day && <span className="theme-list-day">{day}</span>}
    </span>
    {countOf(row)}
  </ListBoxItem>
);

/** Meetings and their themes in words: arrows walk, Enter or a press goes there. */
export function ThemeRows({ map, groups, autoFocus }: Props) {
  return (
    <ListBox
      className="theme-list-rows"
      aria-label="Go to a meeting or theme"
      selectionMode="none"
      {...(autoFocus && { autoFocus: 'first' })}
    >
      {groups.map(({ key, label, day, meeting, themes }) => (
        <ListBoxSection key={key} id={`group ${key}`} aria-label={label}>
          {meeting && <Row row={meeting} day={day} onGo={() => goToCards(map, meeting.cards)} />}
          {themes.map((row) => (
            <Row key={row.key} row={row} onGo={() => goToCards(map, row.cards)} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
