import { useEffect } from 'react';
import { useRoute } from '../../core/state/route.ts';
import { afterOverlayCloses } from '../../core/ui/focus.ts';

/** Goes to the row of the record in the address, `?record=ID`: where Find leads to. */
export function useRequestedRecord(): void {
  const id = useRoute().params.get('record');
  useEffect(() => {
    if (id === null) return;
    return afterOverlayCloses(() => {
      const row = document.querySelector(`[data-record="${CSS.escape(id)}"]`);
      row?.scrollIntoView({ block: 'center' });
      row?.querySelector('button')?.focus();
    });
  }, [id]);
}
