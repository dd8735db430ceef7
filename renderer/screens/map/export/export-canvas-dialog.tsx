import { useState } from 'react';
import { mapToCanvas } from '../../../../shared/interchange/json-canvas/map-to-canvas.ts';
import { fileNameOf } from '../../../core/client/file-name.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { mapTitle, projectTitle } from '../../../features/exchange/export-titles.ts';
import { cardIdsOnMap, countWithheld, partnerCopyOf } from '../../../features/exchange/partner-copy.ts';
import { saveFile } from '../../../features/exchange/save-file.ts';
import { WithheldCheckbox } from '../../../features/exchange/withheld-checkbox.tsx';
import { mapLayout } from './map-layout.ts';
import '../../../features/exchange/exchange.css';

const ExportCanvasDialog = ({ mapId, onClose }: { readonly mapId: string; readonly onClose: () => void }) => {
  const document = useProject((project) => project.document);
  const [includesPrivate, setIncludesPrivate] = useState(false);
  const ids = cardIdsOnMap(document, mapId);
  const withheld = countWithheld(document, ids);
  const save = (): void => {
    const copy = includesPrivate ? document : partnerCopyOf(document);
    const name = `${fileNameOf(`${projectTitle(document)}, ${mapTitle(document, mapId)}`)}.canvas`;
    saveFile(name, mapToCanvas(copy, mapId, mapLayout(copy, mapId), document), 'application/json');
    onClose();
  };
  const count = includesPrivate ? ids.length : ids.length - withheld;
  return (
    <Dialog
      title="Save this map for another program"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={save}>
            {count === 1 ? 'Save 1 card' : `Save ${count} cards`}
          </Button>
        </>
      }
    >
      <p>
        Obsidian and other programs that know JSON Canvas open this file: cards with their words, themes and
        frames as groups, links with their words. Brought in again, every field comes back. What came from a
        canvas file goes out as it came, as far as nobody has changed it here.
      </p>
      <WithheldCheckbox count={withheld} includesPrivate={includesPrivate} onChange={setIncludesPrivate} />
    </Dialog>
  );
};

/** Exports a map for other programs, once it is clear whether private cards are included. */
export function openExportCanvasDialog(mapId: string): void {
  showDialog((close) => <ExportCanvasDialog mapId={mapId} onClose={close} />);
}
