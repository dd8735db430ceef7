import { X } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { usePresenting } from '../../../core/state/presenting.ts';
import { isWritable, useProject } from '../../../core/state/project-store.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { useMapUi } from '../state/map-ui.ts';
import { putApart } from './put-apart.ts';

/**
 * Says that cards are drawn lower than they were placed, and offers to write it. Where a line says what was just done, it
 * waits: there is one line at the foot of the map.
 */
export function DrawnApartNotice({ map }: { readonly map: ActiveMap }) {
  const drawn = useSyncExternalStore(map.model.subscribe, map.model.drawnElsewhere);
  const [dismissed, setDismissed] = useState<ReadonlyMap<number, number>>();
  const undoLabel = useProject((project) => project.undoLabel);
  const isOtherShown = useMapUi(
    ({ notice, runningLayout, draggedIds }) =>
      notice?.step === undoLabel || runningLayout !== undefined || draggedIds.size > 0,
  );
  const isPresenting = usePresenting();
  if (drawn.size === 0 || drawn === dismissed || isOtherShown || isPresenting || !isWritable()) return null;
  const [are, where] = drawn.size === 1 ? ['is', 'it was'] : ['are', 'they were'];
  return (
    <section className="map-notice" aria-label="Cards drawn apart">
      <p>{`${cardsInWords(drawn.size)} would lie under another card, and ${are} shown lower than ${where} put.`}</p>
      <Button
        variant="tool"
        onPress={() => {
          map.element.focus({ preventScroll: true });
          putApart(map);
        }}
      >
        Put {drawn.size === 1 ? 'it' : 'them'} apart for good
      </Button>
      <IconButton label="Put this line away" icon={X} onPress={() => setDismissed(drawn)} />
    </section>
  );
}
