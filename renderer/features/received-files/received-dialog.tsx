import { Check, FolderOpen, Inbox } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useStore } from 'zustand';
import type { ReceivedFile } from '../../../shared/contract/receiving.ts';
import { actsFor, type ReceivedAct } from '../../../shared/received-file/received-acts.ts';
import { receivedInWords } from '../../../shared/received-file/received-in-words.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { listInWords } from '../../../shared/records/fields/read-field.ts';
import { singleFlight } from '../../core/state/single-flight.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { Progress } from '../../core/ui/progress.tsx';
import { errorInWords } from '../library/project-actions.tsx';
import { actLabel, canDo, runAct } from './received-acts.ts';
import { addToList, clearList, markDone, refreshList } from './received-list.ts';
import { countDone, isToDecide, type ReceivedRow, receivedStore } from './received-store.ts';
import './received-files.css';

const MAX_DETAILS = 50;

const Details = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length > 0 && (
    <details>
      <summary>{lines.length === 1 ? 'Show the line' : `Show the ${lines.length} lines`}</summary>
      <ul>
        {lines.slice(0, MAX_DETAILS).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );

interface ActsProps {
  readonly row: ReceivedRow;
  readonly file: ReceivedFile;
  readonly end: () => void;
}

const Acts = ({ row, file, end }: ActsProps) => {
  const [problem, setProblem] = useState('');
  const [runOnce] = useState(() => singleFlight((work: () => Promise<void>) => work()));
  const press = (act: ReceivedAct) => () => {
    setProblem('');
    void runOnce(() => runAct(act, file, end)).catch((cause: unknown) => setProblem(errorInWords(cause)));
  };
  const acts = actsFor(file).filter(canDo);
  const isOpen = row.done === '' && isToDecide(row);
  return (
    <>
      <div className="received-acts">
        {acts.map((act, at) => (
          <Button key={act} variant={at === 0 && isOpen ? 'primary' : 'quiet'} onPress={press(act)}>
            {actLabel(act, file)}
          </Button>
        ))}
        {isOpen && (
          <Button variant="quiet" onPress={() => markDone(file.id, 'Left as it was.')}>
            Leave it
          </Button>
        )}
      </div>
      {problem !== '' && (
        <p className="form-error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
};

const Row = ({ row, end }: { readonly row: ReceivedRow; readonly end: () => void }) => {
  const { path, sameAs, received, problem, done } = row;
  const isDone = done !== '';
  return (
    <li className={isDone ? 'received-row is-done' : 'received-row'}>
      <h3>
        {isDone && <Check className="icon" aria-hidden="true" />}
        {received?.title || path}
      </h3>
      {received?.title && <p className="meta received-path">{path}</p>}
      {isDone && <p className="received-done">{`Done. ${done}`}</p>}
      {!isDone && <p>{received ? receivedInWords(received) : problem}</p>}
      {sameAs.length > 0 && (
        <p className="meta">{`The same to the last letter: ${listInWords(sameAs.slice(0, 5))}${sameAs.length > 5 ? ' and more' : ''}.`}</p>
      )}
      {received && !isDone && <Details lines={received.details} />}
      {received && <Acts row={row} file={received} end={end} />}
    </li>
  );
};

/** Files or a whole folder, beside dropping and pasting. */
const Choose = () => {
  const choose = (files: FileList | null): void => {
    if (files && files.length > 0) void addToList({ files: [...files], folders: [] });
  };
  return (
    <div className="received-choose">
      <FileTrigger acceptedFileTypes={['.json', 'application/json']} allowsMultiple onSelect={choose}>
        <Button icon={Inbox}>Choose files</Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={choose}>
        <Button icon={FolderOpen}>Choose a folder</Button>
      </FileTrigger>
      <p className="meta">Or drop files and folders here, or copy them and press Ctrl+V.</p>
    </div>
  );
};

const Summary = () => {
  const { rows, passedOver, leftOut, isCutOff, progress } = useStore(receivedStore);
  const { done, all } = countDone(rows);
  const sentences = [
    all > 1 && `${done} of ${all} done.`,
    progress === '' && rows.length === 0 && passedOver > 0 && 'There is no copy of a project in it.',
    passedOver > 0 &&
      `${counted(passedOver, 'other file was', 'other files were')} passed over: no project begins as ${passedOver === 1 ? 'it does' : 'they do'}.`,
    isCutOff &&
      'The folder is so large that it was not looked through to the end. Choose a smaller one in it.',
    leftOut > 0 &&
      `${counted(leftOut, 'more copy was', 'more copies were')} left out: look at these first, then choose the others.`,
  ].filter((sentence) => typeof sentence === 'string');
  return sentences.length > 0 && <p className="received-summary">{sentences.join(' ')}</p>;
};

/** What was done elsewhere meanwhile changes what is new in the copies. */
const useFreshList = (): void =>
  useEffect(() => {
    void refreshList().catch(() => undefined);
  }, []);

const titleOf = (rows: readonly ReceivedRow[]): string =>
  rows.length === 1 ? 'What this file is' : rows.length === 0 ? 'Receive copies' : 'What these files are';

const ReceivedDialog = ({ onClose }: { readonly onClose: () => void }) => {
  useFreshList();
  const { rows, progress } = useStore(receivedStore);
  const end = (): void => {
    onClose();
    clearList();
  };
  return (
    <Dialog
      title={titleOf(rows)}
      size="wide"
      onClose={end}
      actions={<Button onPress={end}>{rows.length === 0 ? 'Cancel' : 'Close'}</Button>}
    >
      <Summary />
      {rows.length > 0 && (
        <ul className="received-list">
          {rows.map((row) => (
            <Row key={row.path} row={row} end={end} />
          ))}
        </ul>
      )}
      {progress !== '' && <Progress label={progress} />}
      <Choose />
      {rows.length > 0 && rows.every(({ done }) => done === '') && (
        <p className="meta">Nothing was changed so far. The files stay where they are.</p>
      )}
    </Dialog>
  );
};

let isShown = false;

/** Shows the list, once; one that is done begins anew. */
export function showReceivedList(): void {
  if (isShown) return;
  const { done, all } = countDone(receivedStore.getState().rows);
  if (done === all) clearList();
  showDialog((close) => <Shown close={close} />);
}

/** Knows of itself while it is there: going to another screen closes it too. */
const Shown = ({ close }: { readonly close: () => void }) => {
  useEffect(() => {
    isShown = true;
    return () => {
      isShown = false;
    };
  }, []);
  return <ReceivedDialog onClose={close} />;
};
