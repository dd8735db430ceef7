import { Button, type ButtonProps } from '../../core/ui/button.tsx';

/**
 * Gives the keyboard to the screen, whose Space and arrows lead through it. With keys, and for a screen reader, it stays
 * on what was pressed.
 */
export function giveKeysToScreen({ pointerType }: { readonly pointerType: string }): void {
  if (pointerType === 'keyboard' || pointerType === 'virtual') return;
  document.getElementById('work')?.focus({ preventScroll: true });
}

interface Props extends Omit<ButtonProps, 'onPress'> {
  readonly run: () => void;
}

/** A button of Present's bar or foot: pressed with a pointer it does not keep the keyboard, or Space would press it again. */
export function PresentButton({ run, ...rest }: Props) {
  return (
    <Button
      variant="quiet"
      {...rest}
      onPress={(press) => {
        giveKeysToScreen(press);
        run();
      }}
    />
  );
}
