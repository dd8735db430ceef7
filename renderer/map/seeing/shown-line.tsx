import { useEffect, useRef } from 'react';
import { announce } from '../../ui/announce.tsx';
import { Button } from '../../ui/button.tsx';
import type { LiveMap } from '../live-map.ts';
import { showAll, useSeeing } from './seeing-store.ts';

/** "12 of 60 cards shown", as long as something is left out. */
export function ShownLine({ map }: { readonly map: LiveMap }) {
  const isNarrowed = useSeeing(({ sight }) => sight.shown !== undefined);
  const words = useSeeing(({ sight }) => `${sight.count} of ${sight.all} cards shown`);
  const said = useRef('');
  useEffect(() => {
    if (isNarrowed && said.current !== words) announce(`${words}.`);
    said.current = isNarrowed ? words : '';
  }, [isNarrowed, words]);
  if (!isNarrowed) return null;
  return (
    <div className="seeing-line">
      <p>{words}</p>
      <Button
        variant="tool"
        onPress={() => {
          showAll();
          announce('All cards are shown.');
          map.element.focus({ preventScroll: true });
        }}
      >
        Show all
      </Button>
    </div>
  );
}
