import { useState } from 'react';
import { mapToCanvas } from '../../shared/interchange/map-to-canvas.ts';
import { fileName } from '../client/file-name.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { handOver } from './hand-over.ts';
import { cardsOn, partnersCopy, stayingAmong } from './leaving.ts';
import { mapLayout } from './map-layout.ts';
import { mapTitle, projectTitle } from './names.ts';
import { StayingCheck } from './staying-check.tsx';
import './exchange.css';

const CanvasOutDialog = ({ mapId, onClose }: { readonly mapId: string; readonly onClose: () => void }) => {
  const document = useProject((project) => project.document);
  const [isWhole, setWhole] = useState(false);
  const ids = cardsOn(document, mapId);
  const staying = stayingAmong(document, ids);
  const save = (): void => {
    const copy = isWhole ? document : partnersCopy(document);
    const name = `${fileName(`${projectTitle(document)}, ${mapTitle(document, mapId)}`)}.canvas`;
    handOver(name, mapToCanvas(copy, mapId, mapLayout(copy, mapId)), 'application/json');
    onClose();
  };
  const count = isWhole ? ids.length : ids.length - staying;
  return (
    <Dialog
      title="Save this map as JSON Canvas"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="first" onPress={save}>
            {count === 1 ? 'Save 1 card' : `Save ${count} cards`}
          </Button>
        </>
      }
    >
      <p>
        Obsidian and other programs open this file: cards with their words, themes and frames as groups, links
        with their words. Brought in again, every field comes back.
      </p>
      <StayingCheck count={staying} isWhole={isWhole} onChange={setWhole} />
    </Dialog>
  );
};

/** Saves a map for other programs, once it is clear what goes along. */
export const openCanvasOut = (mapId: string): void => {
  showDialog((close) => <CanvasOutDialog mapId={mapId} onClose={close} />);
};
