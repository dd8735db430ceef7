import { useLayoutEffect, useRef } from 'react';
import { Button, type ButtonProps } from '../../core/ui/button.tsx';

/**
 * Gives the keyboard to the screen, whose Space and arrows lead through it. With keys, and for a screen reader, it stays
 * on what was pressed.
 */
export function giveKeysToScreen({ pointerType }: { readonly pointerType: string }): void {
  if (pointerType === 'keyboard' || pointerType === 'virtual') return;
  focusScreen();
}

function focusScreen(): void {
  document.getElementById('work')?.focus({ preventScroll: true });
}

interface Props extends Omit<ButtonProps, 'onPress'> {
  readonly run: () => void;
}

/** At the last stop the button that led there is off: the screen takes the focus, before the page drops it. */
const useFocusKept = (isDisabled: boolean) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isDisabled && document.activeElement === button.current) focusScreen();
  }, [isDisabled]);
  return button;
};

/** A button of Present's bar or foot: pressed with a pointer it does not keep the keyboard, or Space would press it again. */
export function PresentButton({ run, isDisabled = false, ...rest }: Props) {
  const button = useFocusKept(isDisabled);
  return (
    <Button
      ref={button}
      variant="quiet"
      isDisabled={isDisabled}
      {...rest}
      onPress={(press) => {
        giveKeysToScreen(press);
        run();
      }}
    />
  );
}
