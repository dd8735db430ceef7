import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../core/ui/button.tsx';
import { useDroppedAndPastedFiles } from '../../core/ui/use-dropped-and-pasted-files.ts';
import { receiveItems, showReceivedList } from './lazy-actions.ts';

/** Home as a drop target: files dropped or pasted anywhere on it are received; the page says so while some are over it. */
export function FileDropZone({ children }: { readonly children: ReactNode }) {
  const isOver = useDroppedAndPastedFiles(receiveItems);
  return (
    <div className="app no-rail home-drop">
      {children}
      {isOver && (
        <div className="drop-overlay" aria-hidden="true">
          <p>Let go to see what it is</p>
        </div>
      )}
    </div>
  );
}

/** Chooses files that somebody sent, or a folder of them. */
export function ReceiveButton() {
  return (
    <Button variant="quiet" icon={Inbox} onPress={showReceivedList}>
      Receive copies…
    </Button>
  );
}
