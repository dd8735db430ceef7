import { useEffect } from 'react';
import { useRoute } from '../../../core/state/route.ts';
import { select, selectedIds } from '../../../core/state/selection.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { focusCard } from '../state/card-focus.ts';
import { noFilter } from '../view-options/filter.ts';
import { setViewOptions } from '../view-options/view-options-store.ts';

/** A card named in the address is selected and shown once. */
function useRequestedCard(map: ActiveMap | undefined, requestedId: string | null): void {
  useEffect(() => {
    if (!map || requestedId === null || map.model.slots.slotOf(requestedId) === undefined) return;
    // One of several that are selected already stays among them: the Outline shares what is selected.
    if (!selectedIds().has(requestedId)) select([requestedId]);
    focusCard(map, requestedId);
  }, [map, requestedId]);
}

/** The cards of a meeting named in the address are shown, once, and the others are pale. */
function useRequestedMeeting(map: ActiveMap | undefined, meetingId: string | null): void {
  useEffect(() => {
    if (map && meetingId !== null)
      setViewOptions({ filter: { ...noFilter, sessions: [meetingId] }, focus: undefined });
  }, [map, meetingId]);
}

/** Does on a map that was started what the address asks for. */
export function useRequests(map: ActiveMap | undefined): void {
  const { params } = useRoute();
  useRequestedCard(map, params.get('card'));
  useRequestedMeeting(map, params.get('meeting'));
}
