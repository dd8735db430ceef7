import { isPresenting } from '../../core/state/presenting.ts';
import type { DroppedItems } from '../../core/ui/dropped-items.ts';
import { useDroppedAndPastedFiles } from '../../core/ui/use-dropped-and-pasted-files.ts';

/** Before an audience files are only kept from leading away from the app. */
const receive = (items: DroppedItems): void => {
  if (isPresenting()) return;
  void import('../../features/received-files/receive-files.ts').then(({ receiveItems }) =>
    receiveItems(items),
  );
};

/** Files that are dropped or pasted anywhere on a project, and that no field or screen has taken. */
export function useFileDrops(): void {
  useDroppedAndPastedFiles(receive);
}
