import { type ReactNode, useRef } from 'react';
import { Popover } from 'react-aria-components';

interface PopoverAtPointProps {
  /** What it is, read out. */
  readonly label: string;
  /** Where it opens, px of the window. */
  readonly position: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A popover that is open at a point of the window as long as it is mounted: beside the point, and as far up or down as
 * all of it needs, for above or below it a point in the middle leaves half of the window.
 */
export function PopoverAtPoint({ label, position: { x, y }, onClose, children }: PopoverAtPointProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="map-menu-anchor" style={{ left: x, top: y }} />
      <Popover
        aria-label={label}
        className="menu-popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        placement="right top"
      >
        {children}
      </Popover>
    </>
  );
}
