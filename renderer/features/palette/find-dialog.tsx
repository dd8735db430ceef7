import { useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Keyboard,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  Text,
} from 'react-aria-components';
import { useStore } from 'zustand';
import { runCommand } from '../../core/commands/command-registry.ts';
import { isComposing } from '../../core/commands/is-composing.ts';
import { firstScreenId, screenOf } from '../../core/screen.ts';
import { projectStore } from '../../core/state/project-store.ts';
import { goTo, routeStore } from '../../core/state/route.ts';
import { select } from '../../core/state/selection.ts';
import { Dialog } from '../../core/ui/dialog.tsx';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { type ResultGroup, type SearchResult, searchAll } from './search-results.ts';
import './find-dialog.css';

const goToCard = ({ id, kind }: { readonly id: string; readonly kind: string }): void => {
  const route = routeStore.getState();
  if (!('key' in route)) return;
  const screen = screenOf(route.screen)?.canShowCard?.(kind) ? route.screen : firstScreenId();
  select([id]);
  goTo({ screen, key: route.key, params: { card: id } });
};

const openResult = (result: SearchResult): void => {
  if (result.type === 'card') goToCard(result);
  else if (result.type === 'place') result.open();
  else runCommand(result.id);
};

const ResultIcon = ({ find }: { readonly find: SearchResult }) => {
  if (find.type === 'card') return <KindMark kind={find.kind} size={20} />;
  if (find.type === 'command') return null;
  const Icon = find.icon;
  return <Icon className="icon" aria-hidden="true" />;
};

const ResultItem = ({ find, onClose }: { readonly find: SearchResult; readonly onClose: () => void }) => (
  <MenuItem
    id={`${find.type} ${find.id}`}
    textValue={find.words}
    className="menu-item"
    onAction={() => {
      onClose();
      openResult(find);
    }}
  >
    <ResultIcon find={find} />
    <span className="menu-words">
      <Text slot="label">{find.words}</Text>
      {find.type === 'place' && (
        <Text slot="description" className="form-help">
          {find.place}
        </Text>
      )}
    </span>
    {find.type === 'command' && find.keys && <Keyboard>{find.keys}</Keyboard>}
  </MenuItem>
);

interface ResultSectionProps {
  readonly group: ResultGroup;
  readonly onClose: () => void;
}

const ResultSection = ({ group, onClose }: ResultSectionProps) => (
  <MenuSection>
    <Header className="find-head">{group.heading}</Header>
    {group.results.map((find) => (
      <ResultItem key={`${find.type} ${find.id}`} find={find} onClose={onClose} />
    ))}
  </MenuSection>
);

/** One field for everything: cards, meetings and sub-headings by their words, commands by their names. */
export function FindDialog({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const document = useStore(projectStore, (project) => project?.document);
  return (
    <Dialog title="Find" isTopAligned onClose={onClose}>
      <div className="find">
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <SearchField className="form-field find-field" autoFocus>
            <Label className="form-label">{document ? 'A card or a command' : 'A command'}</Label>
            <Input
              className="field"
              onKeyDownCapture={(event) => {
                // The field would only empty itself: one Escape closes, as everywhere.
                if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
                event.stopPropagation();
                onClose();
              }}
            />
          </SearchField>
          <Menu
            className="menu"
            aria-label="What was found"
            renderEmptyState={() => <p className="find-none">Nothing here has these words.</p>}
          >
            {searchAll(document, query).map((group) => (
              <ResultSection key={group.heading} group={group} onClose={onClose} />
            ))}
          </Menu>
        </Autocomplete>
      </div>
    </Dialog>
  );
}
