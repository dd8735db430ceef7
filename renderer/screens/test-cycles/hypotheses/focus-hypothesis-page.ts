import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { afterOverlayCloses, focusNextFrame } from '../../../core/ui/focus.ts';

const find = (selector: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.hypothesis-page ${selector}`);

/** The card of a cycle takes the focus where what was pressed is gone from the page. */
export function focusCycle(test: RecordId): void {
  focusNextFrame(() => find(`.cycle[data-card="${CSS.escape(test)}"]`));
}

/** The card of a cycle that was just made takes the focus, though its button is still there: pressed again it would make another. */
export function focusNewCycle(test: RecordId): void {
  afterOverlayCloses(() => find(`.cycle[data-card="${CSS.escape(test)}"]`)?.focus());
}

/** The same once the dialog that is closing is gone; the last cycle that is shown where this one is not. */
export function focusCycleAfterDialog(test: RecordId): void {
  afterOverlayCloses(() =>
    focusNextFrame(() => find(`.cycle[data-card="${CSS.escape(test)}"]`) ?? find('.cycle')),
  );
}

/** Once the dialog that is closing is gone, the first gap of the statement that is empty, where the focus would be lost. */
export function focusStatementAfterDialog(): void {
  afterOverlayCloses(() => focusNextFrame(() => find('.statement-gap.is-empty') ?? find('.statement-gap')));
}
