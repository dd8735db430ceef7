import { useEffect, useMemo, useState } from 'react';
import type { ProjectDocument, Ref } from '../../shared/document/document.ts';
import { erasedWith } from '../../shared/document/erasure-cascade.ts';
import { findRecord } from '../../shared/document/tables.ts';
import { plain } from '../../shared/document/view.ts';
import { kindOf, recordWords, rules } from '../../shared/records/registry.ts';
import { api } from '../client/client.ts';
import { currentSession } from '../state/open-project.ts';
import { currentProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/choice-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { focusLater } from '../ui/focus-later.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { eraseForGood } from './erase-record.ts';
import { withItInWords } from './erase-words.ts';
import './erase-dialog.css';

/** The whole project: what a room does not see hangs on a card all the same, and is erased with it. */
const wholeDocument = (): ProjectDocument => currentSession()?.queue.document() ?? currentProject().document;

const wordsOf = (document: ProjectDocument, ref: Ref): string => {
  const found = findRecord(document, ref);
  return found ? recordWords(ref.kind, plain(ref.id, found.record)) : '';
};

/** Other files on this computer that hold it too; empty until the answer. */
const useElsewhere = (key: string, refs: readonly Ref[]): readonly string[] => {
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    api.project.copiesWith({ key, ids: refs.map(({ id }) => id) }).then(
      (paths) => !isOver && setFound(paths),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [key, refs]);
  return found;
};

const Elsewhere = ({ paths }: { readonly paths: readonly string[] }) =>
  paths.length === 0 ? null : (
    <li>
      {paths.length === 1
        ? 'Another file on this computer holds it too, and stays as it is. Open it and erase it there:'
        : 'Other files on this computer hold it too, and stay as they are. Open them and erase it there:'}
      <ul className="erase-paths">
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </li>
  );

interface EraseProps {
  readonly of: Ref;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

const EraseDialog = ({ of, onClose, onErased }: EraseProps) => {
  // As it was when the person asked: the dialog says what its button will do.
  const [{ key, document }] = useState(() => ({ key: currentProject().key, document: wholeDocument() }));
  const refs = useMemo(() => erasedWith(document, [of], rules), [document, of]);
  const elsewhere = useElsewhere(key, refs);
  const [isSure, setSure] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  const label = kindOf(of.kind)?.label ?? of.kind;
  const withIt = withItInWords(refs.slice(1));
  const erase = () => {
    setWasAsked(true);
    if (!isSure) return;
    onClose();
    eraseForGood(erasedWith(wholeDocument(), [of], rules));
    onErased();
  };
  return (
    <Dialog
      title={`Erase this ${label.toLowerCase()} for good`}
      isAlert
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={erase}>
            Erase for good
          </Button>
          <Button variant="first" onPress={onClose} autoFocus>
            Keep it
          </Button>
        </>
      }
    >
      <p className="erase-what">
        <KindMark kind={of.kind} size={20} />
        <b>{wordsOf(document, of)}</b>
      </p>
      <ul className="erase-says">
        <li>
          It goes from this project’s file, from every version kept on this computer, and from Undo, in every
          window. Nothing brings it back.{withIt && ` With it ${withIt}.`}
        </li>
        <li>Partners lose it when they next take in a copy of yours that was made after this.</li>
        <li>
          Copies that people have and never join with yours keep it; so do printed pages and sent e-mails.
        </li>
        <li>What was copied from it into other cards stays there.</li>
        <li>A kept version that is damaged is removed whole: nobody can look what it holds.</li>
        <Elsewhere paths={elsewhere} />
      </ul>
      <CheckField
        label="I want it erased, and know that it cannot be undone"
        value={isSure}
        onChange={setSure}
      />
      {wasAsked && !isSure && (
        <p className="form-error" role="alert">
          Tick the box first: this cannot be undone.
        </p>
      )}
    </Dialog>
  );
};

/** Says what erasing a record for good does, asks, and does it. `onErased`: where the keyboard goes then. */
export const openErase = (of: Ref, onErased: () => void = toTheWork): void => {
  showDialog((close) => <EraseDialog of={of} onClose={close} onErased={onErased} />);
};

/** What had the keyboard is gone: the work has it then. */
const toTheWork = (): void => {
  focusLater(() => window.document.getElementById('work'));
};
