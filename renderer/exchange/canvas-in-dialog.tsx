import { useMemo, useState } from 'react';
import { recordOf } from '../../shared/document/view.ts';
import type { CanvasFile } from '../../shared/interchange/canvas-file.ts';
import { inWords } from '../../shared/records/read-field.ts';
import { notice } from '../state/edit.ts';
import { currentProject, useProject } from '../state/project-store.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { Select } from '../ui/select.tsx';
import { cardsInWords } from '../ui/words.ts';
import { bringCanvasIn, planCanvas, type ReadFile, readCanvasFile, type Where } from './canvas-in.ts';
import { cardCount, madeWords, problemSentences } from './canvas-words.ts';
import { mapTitle } from './names.ts';
import './exchange.css';

interface CanvasInProps {
  readonly read: Extract<ReadFile, { file: CanvasFile }>;
  readonly mapId: string;
  readonly onClose: () => void;
}

const CanvasInDialog = ({ read, mapId, onClose }: CanvasInProps) => {
  const document = useProject((project) => project.document);
  const [where, setWhere] = useState<Where>('newMap');
  const plan = useMemo(() => planCanvas(document, read, where, mapId), [document, read, where, mapId]);
  const hasMap = recordOf(document, { kind: 'map', id: mapId }) !== undefined;
  const problems = problemSentences(plan.problems);
  const count = cardCount(plan);
  const bringIn = (): void => {
    if (bringCanvasIn(plan)) onClose();
  };
  return (
    <Dialog
      title={`Bring in “${read.name}”`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="first" onPress={bringIn}>
            {count === 0 ? 'Bring it in' : `Bring in ${cardsInWords(count)}`}
          </Button>
        </>
      }
    >
      <p>{`It holds ${inWords(madeWords(plan))}.`}</p>
      {plan.other > 0 && (
        <p>
          {plan.other === 1
            ? 'The file says something else of 1 of them. What is written here stays.'
            : `The file says something else of ${plan.other} of them. What is written here stays.`}
        </p>
      )}
      {hasMap && (
        <Select
          label="Where"
          value={where}
          onChange={(next) => setWhere(next === 'thisMap' ? 'thisMap' : 'newMap')}
          options={[
            { value: 'newMap', label: `A new map, “${read.name}”` },
            { value: 'thisMap', label: `“${mapTitle(document, mapId)}”, below what lies there` },
          ]}
        />
      )}
      {problems.length > 0 && (
        <section className="exchange-problems" aria-label="What could not be read as it stands">
          <h3>Not as it stands</h3>
          <ul>
            {problems.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="form-help">
        Text becomes ideas, groups become themes, web addresses examples, files notes. What Alongside has no
        place for is kept and goes out again. One Undo takes all of it away.
      </p>
    </Dialog>
  );
};

const say = (sentence: string): void => {
  notice(sentence);
  announce(sentence);
};

/** Reads a canvas file and shows what it becomes, before anything does. */
export const takeCanvas = async (chosen: File, mapId: string): Promise<void> => {
  if (currentProject().readOnly) {
    say('This project is open for reading only. Nothing was changed.');
    return;
  }
  const { key } = currentProject();
  const read = await readCanvasFile(chosen);
  if (currentProject().key !== key) return;
  if ('sentence' in read) say(read.sentence);
  else showDialog((close) => <CanvasInDialog read={read} mapId={mapId} onClose={close} />);
};

/** Asks for a file; the browser's own dialog, as for notes. */
export const chooseCanvas = (mapId: string): void => {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.canvas,application/json';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void takeCanvas(file, mapId);
  });
  input.click();
};
