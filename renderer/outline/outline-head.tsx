import { Layers, Plus, Search, Shapes, X } from 'lucide-react';
import {
  Input,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Button as RacButton,
  SearchField,
  Text,
} from 'react-aria-components';
import { Button, Toggle } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { Select } from '../ui/select.tsx';
import { NO_THEME, type OutlineSection, rowKinds } from './outline-model.ts';
import { outlineStore, setOutline, show, useOutline } from './outline-store.ts';

interface HeadProps {
  readonly sections: readonly OutlineSection[];
  readonly isReadOnly: boolean;
}

const count = (many: number, one: string, more: string): string => `${many} ${many === 1 ? one : more}`;

const summaryOf = (sections: readonly OutlineSection[], by: 'theme' | 'kind', isLooking: boolean): string => {
  const cards = count(
    sections.reduce((sum, section) => sum + section.rows.length, 0),
    'card',
    'cards',
  );
  if (isLooking) return `${cards} found.`;
  if (by === 'kind') return `${cards} of ${count(sections.length, 'kind', 'kinds')}.`;
  const themes = sections.filter((section) => section.themeId !== undefined).length;
  return `${cards}, ${count(themes, 'theme', 'themes')}, in the order you gave them.`;
};

/** Where a new card goes: under the heading of the row that was visited last, else under the first. */
const addOfKind = (sections: readonly OutlineSection[], kind: string): void => {
  const { view, current } = outlineStore.getState();
  const here = sections.find((section) => section.rows.some((row) => row.id === current)) ?? sections[0];
  setOutline({ lastKind: kind, addingTo: view.by === 'kind' ? kind : (here?.id ?? NO_THEME) });
};

const NewCardButton = ({ sections }: Pick<HeadProps, 'sections'>) => (
  <MenuTrigger>
    <Button id="outline-new-card" variant="first" icon={Plus}>
      New card
    </Button>
    <Popover className="menu-popover" placement="bottom end">
      <Menu className="menu" aria-label="Kind of the new card">
        {rowKinds().map((kind) => (
          <MenuItem
            key={kind.name}
            id={kind.name}
            textValue={kind.label}
            className="menu-item"
            onAction={() => addOfKind(sections, kind.name)}
          >
            <KindMark kind={kind.name} size={22} />
            <span className="menu-words">
              <Text slot="label">{kind.label}</Text>
              {kind.prompt && (
                <Text slot="description" className="form-help">
                  {kind.prompt}
                </Text>
              )}
            </span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);

const Look = () => {
  const text = useOutline(({ view }) => view.text);
  return (
    <SearchField
      className="outline-look"
      aria-label="Look for cards"
      value={text}
      onChange={(next) => show({ text: next })}
    >
      <Search className="icon icon-s" aria-hidden="true" />
      <Input className="field" placeholder="Look for words" />
      {text !== '' && (
        <RacButton className="btn btn-tool btn-icon" aria-label="Clear">
          <X className="icon icon-s" aria-hidden="true" />
        </RacButton>
      )}
    </SearchField>
  );
};

const KindFilter = () => {
  const kind = useOutline(({ view }) => view.kind);
  return (
    <Select
      label="Only cards of one kind"
      labelHidden
      className="outline-kinds"
      clearLabel="All kinds"
      options={rowKinds().map((one) => ({ value: one.name, label: one.plural }))}
      value={kind === '' ? null : kind}
      onChange={(next) => show({ kind: next ?? '' })}
    />
  );
};

/** The title of the screen, what is shown, and how. */
export const OutlineHead = ({ sections, isReadOnly }: HeadProps) => {
  const { by, text, kind } = useOutline(({ view }) => view);
  const isLooking = text.trim() !== '' || kind !== '';
  return (
    <header className="outline-head">
      <div className="outline-head-words">
        <h2 id="outline-title" tabIndex={-1}>
          Outline
        </h2>
        <p className="meta" role="status">
          {summaryOf(sections, by, isLooking)}
        </p>
      </div>
      {!isReadOnly && (
        <div className="outline-do">
          <Button variant="quiet" icon={Layers} onPress={() => setOutline({ isAddingTheme: true })}>
            New theme
          </Button>
          <NewCardButton sections={sections} />
        </div>
      )}
      <div className="outline-tools">
        <fieldset className="outline-turn" aria-label="Headings">
          <Toggle icon={Layers} isSelected={by === 'theme'} onChange={() => show({ by: 'theme' })}>
            By theme
          </Toggle>
          <Toggle icon={Shapes} isSelected={by === 'kind'} onChange={() => show({ by: 'kind' })}>
            By kind
          </Toggle>
        </fieldset>
        <Look />
        <KindFilter />
      </div>
    </header>
  );
};
