import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { isFocusLost } from './focus.ts';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot, the first one last. */
  readonly actions?: ReactNode;
  /** Called by Escape, by the cross and, where there are no actions, by a press outside. */
  readonly onClose: () => void;
  readonly isOpen?: boolean;
  /** `wide` for lists and tables, `widest` for a table with many columns; `side` stands at the right edge, for a form beside what it changes. */
  readonly size?: 'narrow' | 'wide' | 'widest' | 'side';
  /** What is typed in it makes it shorter: it hangs from the top, so that the field stays where it is. */
  readonly isTopAligned?: boolean;
  /** An answer is needed: a press outside does not close it. */
  readonly isAlert?: boolean;
}

const modalClassNames = {
  narrow: 'dialog-modal',
  wide: 'dialog-modal dialog-wide',
  widest: 'dialog-modal dialog-widest',
  side: 'dialog-modal dialog-side',
} as const;

const backdropClassName = (size: keyof typeof modalClassNames, isTopAligned: boolean): string => {
  if (size === 'side') return 'dialog-backdrop is-side';
  return isTopAligned ? 'dialog-backdrop is-top-aligned' : 'dialog-backdrop';
};

/** The dialogs that are open, the uppermost last. */
const openDialogs: symbol[] = [];

/**
 * A dialog hears Escape where the focus is within it. Right after another one over it is closed the focus is nowhere for a
 * moment: an Escape then is for the dialog that is uppermost now.
 */
const useEscapeWithoutFocus = (isOpen: boolean, onClose: () => void): void => {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!isOpen) return undefined;
    const me = Symbol('dialog');
    openDialogs.push(me);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isFocusLost()) return;
      if (openDialogs.at(-1) !== me) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close.current();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      openDialogs.splice(openDialogs.indexOf(me), 1);
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [isOpen]);
};

/** As long as systems wait for the second press of a double click, ms. */
const DOUBLE_CLICK = 500;

/** Whether a press outside is meant for the dialog: the second one of the double click that opened it is not. */
const useIsMeantForIt = (): (() => boolean) => {
  const [openedAt] = useState(() => performance.now());
  return () => performance.now() - openedAt > DOUBLE_CLICK;
};

/** A modal dialog: it traps the focus until it is closed, and restores it. */
export function Dialog(props: DialogProps) {
  const { title, children, actions, onClose, isOpen = true, size = 'narrow' } = props;
  const { isAlert = false, isTopAligned = false } = props;
  useEscapeWithoutFocus(isOpen, onClose);
  const isMeantForIt = useIsMeantForIt();
  return (
    <ModalOverlay
      className={backdropClassName(size, isTopAligned)}
      isOpen={isOpen}
      // Where something is asked, a press outside would lose what was written.
      isDismissable={!isAlert && !actions}
      shouldCloseOnInteractOutside={isMeantForIt}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={modalClassNames[size]}>
        <RacDialog className="dialog" role={isAlert ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label="Close" icon={X} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {actions && <footer className="dialog-foot">{actions}</footer>}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}
