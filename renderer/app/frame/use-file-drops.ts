import { useEffect } from 'react';
import { isPresenting } from '../../core/state/presenting.ts';
import { hasFiles } from '../../core/ui/file-drop.ts';

/**
 * Files that are dropped anywhere on a project and that no field or screen has taken: a browser would leave the app for
 * them. Before an audience they are only kept from that.
 */
export function useFileDrops(): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const onOver = (event: DragEvent): void => {
      if (hasFiles(event.dataTransfer)) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || isPresenting()) return;
      void import('../../features/received-files/receive-files.ts').then(({ receiveFiles }) =>
        receiveFiles(files),
      );
    };
    window.addEventListener('dragover', onOver, { signal });
    window.addEventListener('drop', onDrop, { signal });
    return () => controller.abort();
  }, []);
}
