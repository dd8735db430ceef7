import { useMemo, useState } from 'react';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import type { CanvasFile } from '../../../shared/interchange/json-canvas/canvas-file.ts';
import { listInWords } from '../../../shared/records/fields/read-field.ts';
import { currentProject, READ_ONLY_REFUSAL, useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { cardsInWords } from '../../core/ui/counted-text.ts';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { Select } from '../../core/ui/select.tsx';
import { cardCount, contentsInWords, problemsInWords } from './canvas-import-text.ts';
import { mapTitle } from './export-titles.ts';
import {
  type CanvasMapChoice,
  type CanvasReadResult,
  importCanvas,
  planCanvasImport,
  readCanvasFile,
} from './import-canvas.ts';
import { notify } from './notify.ts';
import './exchange.css';

interface ImportCanvasDialogProps {
  readonly read: Extract<CanvasReadResult, { file: CanvasFile }>;
  readonly mapId: string;
  readonly onClose: () => void;
}

const ImportCanvasDialog = ({ read, mapId, onClose }: ImportCanvasDialogProps) => {
  const document = useProject((project) => project.document);
  const [target, setTarget] = useState<CanvasMapChoice>('newMap');
  const plan = useMemo(
    () => planCanvasImport(document, read, target, mapId),
    [document, read, target, mapId],
  );
  const hasMap = recordOf(document, { kind: 'map', id: mapId }) !== undefined;
  const problems = problemsInWords(plan.problems);
  const count = cardCount(plan);
  const confirm = (): void => {
    if (importCanvas(plan)) onClose();
  };
  return (
    <Dialog
      title={`Bring in “${read.name}”`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={confirm}>
            {count === 0 ? 'Bring it in' : `Bring in ${cardsInWords(count)}`}
          </Button>
        </>
      }
    >
      <p>{`It holds ${listInWords(contentsInWords(plan))}.`}</p>
      {plan.differingCards > 0 && (
        <p>
          {plan.differingCards === 1
            ? 'The file says something else of 1 of them. What is written here stays.'
            : `The file says something else of ${plan.differingCards} of them. What is written here stays.`}
        </p>
      )}
      {hasMap && (
        <Select
          label="Where"
          value={target}
          onChange={(next) => setTarget(next === 'thisMap' ? 'thisMap' : 'newMap')}
          options={[
            { value: 'newMap', label: `A new map, “${read.name}”` },
            { value: 'thisMap', label: `“${mapTitle(document, mapId)}”, below what lies there` },
          ]}
        />
      )}
      {problems.length > 0 && (
        <section className="exchange-problems" aria-label="What comes in differently">
          <h3>What comes in differently</h3>
          <ul>
            {problems.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="form-help">
        Text becomes ideas, groups become themes, web addresses examples, files notes. What Alongside cannot
        show is kept for when you save the map for that program. One Undo takes all of it away.
      </p>
    </Dialog>
  );
};

/** Reads a canvas file and opens the preview of its import; nothing is imported before the person says so. */
export async function openImportCanvasDialog(file: File, mapId: string): Promise<void> {
  if (currentProject().readOnly) {
    notify(READ_ONLY_REFUSAL);
    return;
  }
  const { key } = currentProject();
  const read = await readCanvasFile(file);
  if (currentProject().key !== key) return;
  if ('sentence' in read) notify(read.sentence);
  else showDialog((close) => <ImportCanvasDialog read={read} mapId={mapId} onClose={close} />);
}

/** Opens the browser's file dialog, then the preview of the import. */
export function chooseCanvasFile(mapId: string): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.canvas,application/json';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void openImportCanvasDialog(file, mapId);
  });
  input.click();
}
