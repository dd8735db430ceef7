import { Layers, Plus } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { Select } from '../ui/select.tsx';
import { OutlineHead } from './outline-head.tsx';
import { NO_THEME, type OutlineSection, type OutlineView, rowKinds } from './outline-model.ts';
import { outlineStore, setOutline, show, useOutline } from './outline-store.ts';

interface HeadProps {
  readonly sections: readonly OutlineSection[];
  readonly isReadOnly: boolean;
}

const count = (many: number, one: string, more: string): string => `${many} ${many === 1 ? one : more}`;

const summaryOf = (
  sections: readonly OutlineSection[],
  by: OutlineView['by'],
  isLooking: boolean,
): string => {
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

/** The head of headings and lists: how much there is, and how it is looked at. */
export const ListsHead = ({ sections, isReadOnly }: HeadProps) => {
  const { by, text, kind } = useOutline(({ view }) => view);
  const isLooking = text.trim() !== '' || kind !== '';
  return (
    <OutlineHead summary={summaryOf(sections, by, isLooking)} tools={<KindFilter />}>
      {!isReadOnly && (
        <>
          <Button variant="quiet" icon={Layers} onPress={() => setOutline({ isAddingTheme: true })}>
            New theme
          </Button>
          <NewCardButton sections={sections} />
        </>
      )}
    </OutlineHead>
  );
};
