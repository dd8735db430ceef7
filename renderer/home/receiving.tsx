import { Inbox } from 'lucide-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { receive } from './acts.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Anywhere on Home a file can be dropped; the page says so while one is over it. */
export const DropAnywhere = ({ children }: { readonly children: ReactNode }) => {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    receive([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button beside it does the same with the keyboard
    <div className="app no-rail home-drop" onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {children}
      {isOver && (
        <div className="drop-here" aria-hidden="true">
          <p>Let go to receive this file</p>
        </div>
      )}
    </div>
  );
};

/** Chooses a file that somebody sent. */
export const ReceiveButton = () => (
  <FileTrigger
    acceptedFileTypes={['.json', 'application/json']}
    onSelect={(files) => receive([...(files ?? [])])}
  >
    <Button variant="quiet" icon={Inbox}>
      Receive a file
    </Button>
  </FileTrigger>
);
