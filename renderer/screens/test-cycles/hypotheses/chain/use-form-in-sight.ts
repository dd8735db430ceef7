import { type RefObject, useEffect } from 'react';
import type { CycleForm } from './cycle-form.ts';

/**
 * Brings a form that was opened in a card to the top, with what it judges over it, and the field that has the focus into
 * sight below that: the form takes the place of something of another height, after which the page stands anywhere.
 */
export function useFormInSight(card: RefObject<HTMLElement | null>, opened: CycleForm | undefined): void {
  useEffect(() => {
    const element = card.current;
    if (element === null || opened === undefined) return;
    const sides = element.querySelector<HTMLElement>('.cycle-sides-short');
    element.style.setProperty('--sides-height', `${sides?.offsetHeight ?? 0}px`);
    element.querySelector('.cycle-body')?.scrollIntoView({ block: 'start' });
    if (element.contains(document.activeElement))
      document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [card, opened]);
}
