import { useStore } from 'zustand';
import { usePresenting } from '../../core/state/presenting.ts';
import { Banner } from '../../core/ui/banner.tsx';
import { Button } from '../../core/ui/button.tsx';
import { counted } from '../../core/ui/counted-text.ts';
import { countDone, receivedStore } from './received-store.ts';

const show = (): void =>
  void import('./received-dialog.tsx').then(({ showReceivedList }) => showReceivedList());

/** Leads back to the files that were received, while some of them wait and another screen is shown. */
export function ReceivedBanner() {
  const { rows } = useStore(receivedStore);
  const isPresenting = usePresenting();
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
