import { Inbox } from 'lucide-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../core/ui/button.tsx';
import { receiveFiles } from './lazy-actions.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Anywhere on Home a file can be dropped; the page says so while one is over it. */
export function FileDropZone({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  const onDrop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    receiveFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button beside it does the same with the keyboard
    <div className="app no-rail home-drop" onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
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
