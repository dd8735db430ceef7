import { useEffect } from 'react';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo, useRoute } from '../../core/state/route.ts';
import { afterOverlayCloses } from '../../core/ui/focus.ts';
import { clashLines } from './side/clash-lines.ts';

const focusClash = (): void => {
  const clash = document.querySelector<HTMLElement>('fieldset.record-clash');
  clash?.scrollIntoView({ block: 'nearest' });
  clash?.querySelector<HTMLElement>('button')?.focus();
};

/**
 * Where the address asks for it, as after a merge that left clashes: opens the card of the first clash and brings the
 * choice into view. A clash that no card holds is in the list beside the Outline, which stands open then.
 */
export function useFirstClash(open: (id: string, isByKeyboard?: boolean) => void): void {
  const isAsked = useRoute().params.get('clash') === 'first';
  useEffect(() => {
    if (!isAsked) return;
    const card = clashLines(currentProject().document).find((line) => line.card !== undefined)?.card;
    if (card === undefined) {
      goTo({ screen: 'outline', key: currentProject().key }, { replace: true });
      return;
    }
    open(card, true);
    // Not called off with this effect: opening the card has changed the address already.
    afterOverlayCloses(focusClash);
  }, [isAsked, open]);
}
