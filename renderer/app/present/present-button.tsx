import { useLayoutEffect, useRef } from 'react';
import { Button, type ButtonProps } from '../../core/ui/button.tsx';
import { isFocusLost } from '../../core/ui/focus.ts';

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

/** At the last stop the button that led there goes off, and the browser takes the focus from it: the screen has it then. */
const useFocusKept = (isDisabled: boolean): void => {
  const wasOn = useRef(false);
  useLayoutEffect(() => {
    if (isDisabled && wasOn.current && isFocusLost()) focusScreen();
    wasOn.current = !isDisabled;
  }, [isDisabled]);
};

/** A button of Present's bar or foot: pressed with a pointer it does not keep the keyboard, or Space would press it again. */
export function PresentButton({ run, isDisabled = false, ...rest }: Props) {
  useFocusKept(isDisabled);
  return (
    <Button
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
