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
import { runCommand } from '../commands/command.ts';
import { screenOf, screens } from '../screens.ts';
import { projectStore } from '../state/project-store.ts';
import { goTo, routeStore } from '../state/route.ts';
import { select } from '../state/selection.ts';
import { Dialog } from '../ui/dialog.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { type Find, findCards, findCommands } from './finds.ts';
import './find-dialog.css';

const goToCard = (id: string): void => {
  const route = routeStore.getState();
  if (!('key' in route)) return;
  const screen = screenOf(route.screen)?.group === 'make' ? route.screen : (screens[0]?.id ?? 'map');
  select([id]);
  goTo({ screen, key: route.key, params: { card: id } });
};

const act = (find: Find): void => (find.type === 'card' ? goToCard(find.id) : runCommand(find.id));

const Line = ({ find, onClose }: { readonly find: Find; readonly onClose: () => void }) => (
  <MenuItem
    id={`${find.type} ${find.id}`}
    textValue={find.words}
    className="menu-item"
    onAction={() => {
      onClose();
      act(find);
    }}
  >
    {find.type === 'card' && <KindMark kind={find.kind} size={20} />}
    <span className="menu-words">
      <Text slot="label">{find.words}</Text>
    </span>
    {find.type === 'command' && find.keys && <Keyboard>{find.keys}</Keyboard>}
  </MenuItem>
);

interface GroupProps {
  readonly title: string;
  readonly finds: readonly Find[];
  readonly onClose: () => void;
}

const Group = ({ title, finds, onClose }: GroupProps) => (
  <MenuSection>
    <Header className="find-head">{title}</Header>
    {finds.map((find) => (
      <Line key={`${find.type} ${find.id}`} find={find} onClose={onClose} />
    ))}
  </MenuSection>
);

/** One field for everything: cards by their words, commands by their names. */
export const FindDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [question, setQuestion] = useState('');
  const document = useStore(projectStore, (project) => project?.document);
  const cards = document && question.trim() !== '' ? findCards(document, question) : [];
  const commands = findCommands(question);
  return (
    <Dialog title="Find" isHanging onClose={onClose}>
      <div className="find">
        <Autocomplete inputValue={question} onInputChange={setQuestion}>
          <SearchField className="form-field find-field" autoFocus>
            <Label className="form-label">{document ? 'A card or a command' : 'A command'}</Label>
            <Input
              className="field"
              onKeyDownCapture={(event) => {
                // The field would only empty itself: one Escape closes, as everywhere.
                if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
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
            {cards.length > 0 && <Group title="Cards" finds={cards} onClose={onClose} />}
            {commands.length > 0 && (
              <Group title="What can be done here" finds={commands} onClose={onClose} />
            )}
          </Menu>
        </Autocomplete>
      </div>
    </Dialog>
  );
};
