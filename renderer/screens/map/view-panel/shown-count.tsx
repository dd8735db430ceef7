import { useEffect, useRef } from 'react';
import { announce } from '../../../core/ui/announce.tsx';
import { Button } from '../../../core/ui/button.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { showAllCards, useViewOptions } from '../view-options/view-options-store.ts';

/** "12 of 60 cards shown", as long as something is left out. */
export function ShownCount({ map }: { readonly map: ActiveMap }) {
  const isNarrowed = useViewOptions(({ visibility }) => visibility.shownIds !== undefined);
  const text = useViewOptions(
    ({ visibility }) => `${visibility.shownCount} of ${visibility.totalCount} cards shown`,
  );
  const announced = useRef('');
  useEffect(() => {
    if (isNarrowed && announced.current !== text) announce(`${text}.`);
    announced.current = isNarrowed ? text : '';
  }, [isNarrowed, text]);
  if (!isNarrowed) return null;
  return (
    <div className="shown-count">
      <p>{text}</p>
      <Button
        variant="tool"
        onPress={() => {
          showAllCards();
          announce('All cards are shown.');
          map.element.focus({ preventScroll: true });
        }}
      >
        Show all
      </Button>
    </div>
  );
}
