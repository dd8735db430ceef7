import { selectedIds } from '../../../core/state/selection.ts';
import { mapUi } from './map-ui.ts';

/** The one card that a command acts on: the only selected one, or the one that has the focus. */
export function targetCard(): string | undefined {
  const [only] = selectedIds();
  return selectedIds().size === 1 ? only : mapUi.getState().focusId;
}
