import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../core/ui/button.tsx';
import { useFileDrop } from '../../core/ui/file-drop.ts';
import { receiveFiles } from './lazy-actions.ts';

/** Home as a drop target: a file dropped anywhere on it is received; the page says so while one is over it. */
export function FileDropZone({ children }: { readonly children: ReactNode }) {
  const { isOver, dropProps } = useFileDrop(receiveFiles);
  return (
    <div className="app no-rail home-drop" {...dropProps}>
      {children}
      {isOver && (
        <div className="drop-overlay" aria-hidden="true">
          <p>Let go to receive this file</p>
        </div>
      )}
    </div>
  );
}

/** Chooses a file that somebody sent. */
export function ReceiveButton() {
  return (
    <FileTrigger
      acceptedFileTypes={['.json', 'application/json']}
      onSelect={(files) => receiveFiles([...(files ?? [])])}
    >
      <Button variant="quiet" icon={Inbox}>
        Receive a file
      </Button>
    </FileTrigger>
  );
}
