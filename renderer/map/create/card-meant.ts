import { selected } from '../../state/selection.ts';
import { mapUi } from '../canvas/ui-store.ts';

/** The one card that a command means: the only selected one, or the one with the keyboard. */
export function cardMeant(): string | undefined {
  const [only] = selected();
  return selected().size === 1 ? only : mapUi.getState().focusId;
}
