import { useEffect } from 'react';
import { useStore } from 'zustand';
import { counted } from '../../../shared/records/fields/counted.ts';
import { lastMerge } from '../../core/state/last-merge.ts';
import { usePresenting } from '../../core/state/presenting.ts';
import { Banner } from '../../core/ui/banner.tsx';
import { Button } from '../../core/ui/button.tsx';
import { countDone, receivedStore } from './received-store.ts';

const show = (): void =>
  void import('./received-dialog.tsx').then(({ showReceivedList }) => showReceivedList());

/** What comes in on another screen changes what is new in the files that wait. */
const useFreshRows = (): void =>
  useEffect(
    () =>
      lastMerge.subscribe(() => {
        if (receivedStore.getState().rows.length === 0) return;
        void import('./received-list.ts').then(({ refreshList }) => refreshList()).catch(() => undefined);
      }),
    [],
  );

/** Leads back to the files that were received, while some of them wait and another screen is shown. */
export function ReceivedBanner() {
  const { rows } = useStore(receivedStore);
  const isPresenting = usePresenting();
  useFreshRows();
  const { done, all } = countDone(rows);
  if (isPresenting || done === all) return null;
  return (
    <Banner
      tone="plain"
      onClose={() => void import('./received-list.ts').then(({ clearList }) => clearList())}
      actions={<Button onPress={show}>Show the list</Button>}
    >
      {`${counted(all - done, 'file that you received is', 'files that you received are')} still to be looked at.`}
    </Banner>
  );
}
