import { selectedIds } from '../../../core/state/selection.ts';
import { mapUi } from './map-ui.ts';

/** The one card that a command means: the only selected one, or the one with the keyboard. */
export function targetCard(): string | undefined {
  const [only] = selectedIds();
  return selectedIds().size === 1 ? only : mapUi.getState().focusId;
}
