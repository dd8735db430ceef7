import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  Keyboard,
  MenuTrigger,
  Popover,
  type PopoverProps,
  Menu as RacMenu,
  MenuItem as RacMenuItem,
  Separator,
  Text,
} from 'react-aria-components';
import './select.css';

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  /** Keys as people read them. */
  readonly keys?: string | undefined;
  readonly help?: string | undefined;
  /** Cannot be done now, and this is why. */
  readonly disabledReason?: string | undefined;
  readonly isDanger?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  /** What the menu is of, read out. */
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Lines; a `'separator'` draws one between two groups. */
  readonly entries: readonly (MenuEntry | 'separator')[];
  readonly placement?: PopoverProps['placement'];
}

/** One line, for menus that are put together from parts. */
export function EntryItem({ entry }: { readonly entry: MenuEntry }) {
  const Icon = entry.icon;
  const description = entry.disabledReason ?? entry.help;
  return (
    <RacMenuItem
      id={entry.id}
      textValue={entry.label}
      className="menu-item"
      isDisabled={entry.disabledReason !== undefined}
      onAction={entry.run}
      {...(entry.isDanger && { 'data-danger': true })}
    >
      {Icon && <Icon className="icon" aria-hidden="true" />}
      <span className="menu-words">
        <Text slot="label">{entry.label}</Text>
        {description && (
          <Text slot="description" className="form-help">
            {description}
          </Text>
        )}
      </span>
      {entry.keys && <Keyboard>{entry.keys}</Keyboard>}
    </RacMenuItem>
  );
}

/** A menu behind a button. */
export function Menu({ label, trigger, entries, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="menu-popover" placement={placement} offset={4}>
        <RacMenu className="menu" aria-label={label}>
          {entries.map((entry, index) =>
            entry === 'separator' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a separator has no name, and the list of a menu does not move
              <Separator key={`separator-${index}`} className="menu-separator" />
            ) : (
              <EntryItem key={entry.id} entry={entry} />
            ),
          )}
        </RacMenu>
      </Popover>
    </MenuTrigger>
  );
}
