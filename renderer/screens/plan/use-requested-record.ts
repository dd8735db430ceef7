import { useEffect } from 'react';
import { useRoute } from '../../core/state/route.ts';

/** Goes to the row of the record in the address, `?record=ID`: where Find leads to. */
export function useRequestedRecord(): void {
  const id = useRoute().params.get('record');
  useEffect(() => {
    if (id === null) return;
    // Once the dialog that asked is unmounted and has given the focus back.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const row = document.querySelector(`[data-record="${CSS.escape(id)}"]`);
        row?.scrollIntoView({ block: 'center' });
        row?.querySelector('button')?.focus();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [id]);
}
