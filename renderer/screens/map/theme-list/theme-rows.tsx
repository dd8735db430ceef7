import { ChevronDown, ChevronUp } from 'lucide-react';
import { GridList, GridListItem, GridListSection } from 'react-aria-components';
import { IconButton } from '../../../core/ui/button.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { toggleThemes } from '../folding/fold-themes.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { useFoldedThemes } from '../state/folded-themes.ts';
import { goToRow } from './go-to-cards.ts';
import type { ListGroup, ListRow } from './list-rows.ts';

interface Props {
  readonly map: ActiveMap;
  readonly groups: readonly ListGroup[];
  readonly autoFocus: boolean;
}

const spokenName = ({ name, cardCount, newCount }: ListRow, isFolded: boolean): string =>
  [name, cardsInWords(cardCount), newCount > 0 && `${newCount} new`, isFolded && 'folded up']
    .filter(Boolean)
    .join(', ');

const countOf = ({ cardCount, newCount }: ListRow) =>
  newCount === 0 ? (
    <span className="theme-list-count">{cardCount}</span>
  ) : (
    <span className="theme-list-new">{`${newCount} new`}</span>
  );

interface RowProps {
  readonly map: ActiveMap;
  readonly row: ListRow;
  readonly folded: ReadonlySet<string>;
  readonly day?: string;
}

/** Folds up the themes of a row on the map, or unfolds them. */
function FoldButton({ map, row, isFolded }: Pick<RowProps, 'map' | 'row'> & { readonly isFolded: boolean }) {
  return (
    <IconButton
      className="theme-list-fold"
      label={`${isFolded ? 'Unfold' : 'Fold up'} ${row.name}`}
      icon={isFolded ? ChevronDown : ChevronUp}
      onPress={() => toggleThemes(map, row.themes)}
    />
  );
}

function Row({ map, row, folded, day }: RowProps) {
  const isFolded = row.themes.length > 0 && row.themes.every((theme) => folded.has(theme));
  return (
    <GridListItem
      id={row.key}
      className={day === undefined ? 'theme-list-row' : 'theme-list-row is-meeting'}
      textValue={row.name}
      aria-label={spokenName(row, isFolded)}
      onAction={() => goToRow(map, row)}
    >
      <span className="theme-list-name">
        {row.name}
        {day && <span className="theme-list-day">{day}</span>}
      </span>
      {countOf(row)}
      {row.themes.length > 0 ? (
        <FoldButton map={map} row={row} isFolded={isFolded} />
      ) : (
        <span className="theme-list-fold" />
      )}
    </GridListItem>
  );
}

/**
 * Meetings and their themes in words: arrows walk, Enter or a press goes there, and the sign at the end of a line folds its
 * themes up.
 */
export function ThemeRows({ map, groups, autoFocus }: Props) {
  const folded = useFoldedThemes();
  return (
    <GridList
      className="theme-list-rows"
      aria-label="Go to a meeting or theme"
      selectionMode="none"
      // A letter that is a key of the map is none of a search here.
      disallowTypeAhead
      {...(autoFocus && { autoFocus: 'first' })}
    >
      {groups.map(({ key, label, day, meeting, themes }) => (
        <GridListSection key={key} id={`group ${key}`} aria-label={label}>
          {meeting && <Row map={map} row={meeting} folded={folded} day={day} />}
          {themes.map((row) => (
            <Row key={row.key} map={map} row={row} folded={folded} />
          ))}
        </GridListSection>
      ))}
    </GridList>
  );
}
