import type { ReactNode } from 'react';
import { Header, Menu, MenuSection } from 'react-aria-components';
import { PopoverAtPoint } from './popover-at-point.tsx';

interface MenuAtPointProps {
  /** What is asked, read out. */
  readonly label: string;
  /** The question as it is read above the answers. */
  readonly heading: string;
  /** Where it opens, px of the window. */
  readonly position: { readonly x: number; readonly y: number };
  /** Answers that cannot be given. */
  readonly disabledIds?: Iterable<string>;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
  /** The answers, as menu items. */
  readonly children: ReactNode;
}

/** A menu at a point of the map, with the focus on its first entry: after a gesture that leaves something open. */
export function MenuAtPoint({
  label,
  heading,
  position,
  disabledIds = [],
  onChoose,
  onClose,
  children,
}: MenuAtPointProps) {
  return (
    <PopoverAtPoint label={label} position={position} onClose={onClose}>
      <Menu
        className="menu"
        aria-label={label}
        autoFocus="first"
        disabledKeys={disabledIds}
        onAction={(id) => onChoose(String(id))}
      >
        <MenuSection>
          <Header className="map-menu-heading">{heading}</Header>
          {children}
        </MenuSection>
      </Menu>
    </PopoverAtPoint>
  );
}
