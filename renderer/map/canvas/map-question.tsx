import { type ReactNode, useRef } from 'react';
import { Header, Menu, MenuSection, Popover } from 'react-aria-components';

interface MapQuestionProps {
  /** What is asked, read out. */
  readonly label: string;
  /** The question as it is read above the answers. */
  readonly heading: string;
  /** Where it opens, px of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** Answers that cannot be given. */
  readonly disabled?: Iterable<string>;
  readonly onAnswer: (id: string) => void;
  readonly onClose: () => void;
  /** The answers, as menu items. */
  readonly children: ReactNode;
}

/** A menu at a point of the map, with the keyboard on its first answer: after a gesture that leaves something open. */
export function MapQuestion({
  label,
  heading,
  at,
  disabled = [],
  onAnswer,
  onClose,
  children,
}: MapQuestionProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="map-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        aria-label={label}
        className="menu-popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        placement="bottom start"
      >
        <Menu
          className="menu"
          aria-label={label}
          autoFocus="first"
          disabledKeys={disabled}
          onAction={(id) => onAnswer(String(id))}
        >
          <MenuSection>
            <Header className="map-question">{heading}</Header>
            {children}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  );
}
