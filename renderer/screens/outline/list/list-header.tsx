import { Layers, Plus } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { Button } from '../../../core/ui/button.tsx';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { Select } from '../../../core/ui/select.tsx';
import { OutlineHeader } from '../controls/outline-header.tsx';
import { NO_THEME, type OutlineSection, type OutlineView, rowKinds } from '../state/outline-model.ts';
import { outlineStore, setOutline, setOutlineView, useOutline } from '../state/outline-store.ts';
import { sectionOfRow } from '../state/row-navigation.ts';

interface ListHeaderProps {
  readonly sections: readonly OutlineSection[];
  readonly isReadOnly: boolean;
}

const summaryOf = (
  sections: readonly OutlineSection[],
  by: OutlineView['arrangement'],
  isSearching: boolean,
): string => {
  const cards = counted(
    sections.reduce((sum, section) => sum + section.rows.length, 0),
    'card',
    'cards',
  );
  if (isSearching) return `${cards} found.`;
  if (by === 'kind') return `${cards} of ${counted(sections.length, 'kind', 'kinds')}.`;
  const themes = sections.filter(
    ({ themeId, parentId }) => themeId !== undefined && parentId === undefined,
  ).length;
  return `${cards}, ${counted(themes, 'theme', 'themes')}, in the order you gave them.`;
};

/** Opens the form for a new card: under the heading of its kind, or of the current row, else under the first. */
const startNewCard = (sections: readonly OutlineSection[], kind: string): void => {
  const { view, current } = outlineStore.getState();
  const section = sectionOfRow(sections, current) ?? sections[0];
  setOutline({ lastKind: kind, addingTo: view.arrangement === 'kind' ? kind : (section?.id ?? NO_THEME) });
};

const NewCardButton = ({ sections }: Pick<ListHeaderProps, 'sections'>) => (
  <MenuTrigger>
    <Button id="outline-new-card" variant="primary" icon={Plus}>
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
            onAction={() => startNewCard(sections, kind.name)}
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
      isLabelHidden
      className="outline-kinds"
      clearLabel="All kinds"
      options={rowKinds().map((one) => ({ value: one.name, label: one.plural }))}
      value={kind === '' ? null : kind}
      onChange={(next) => setOutlineView({ kind: next ?? '' })}
    />
  );
};

/** The header of headings and lists: the counts and the view controls. */
export function ListHeader({ sections, isReadOnly }: ListHeaderProps) {
  const { arrangement, query, kind } = useOutline(({ view }) => view);
  const isSearching = query.trim() !== '' || kind !== '';
  return (
    <OutlineHeader summary={summaryOf(sections, arrangement, isSearching)} tools={<KindFilter />}>
      {!isReadOnly && (
        <>
          <Button variant="quiet" icon={Layers} onPress={() => setOutline({ isAddingTheme: true })}>
            New theme
          </Button>
          <NewCardButton sections={sections} />
        </>
      )}
    </OutlineHeader>
  );
}
