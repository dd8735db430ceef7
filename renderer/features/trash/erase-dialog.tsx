import { useEffect, useMemo, useState } from 'react';
import { refsErasedWith } from '../../../shared/document/edit/erasure-cascade.ts';
import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import { findShown } from '../../../shared/document/model/find-shown.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import { documentRules, kindLabelOf, recordInWords } from '../../../shared/records/kind-registry.ts';
import { api } from '../../core/client/api.ts';
import { currentClient } from '../../core/state/open-project.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { CheckboxField } from '../../core/ui/checkbox-fields.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { focusNextFrame } from '../../core/ui/focus.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { eraseRecords } from './erase-record.ts';
import { alsoErasedInWords } from './erase-text.ts';
import './erase-dialog.css';

/** The unfiltered document: records that the audience of Present does not see depend on a card all the same, and are erased with it. */
const wholeDocument = (): ProjectDocument => currentClient()?.queue.document() ?? currentProject().document;

const titleOf = (document: ProjectDocument, ref: RecordRef): string => {
  const found = findShown(document, ref);
  return found ? recordInWords(found.kind, toPlainRecord(ref.id, found.record)) : '';
};

/** Other files on this computer that hold it too; empty until the answer. */
const useOtherFiles = (key: string, refs: readonly RecordRef[]): readonly string[] => {
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let isUnmounted = false;
    api.project.findCopiesWith({ key, ids: refs.map(({ id }) => id) }).then(
      (paths) => !isUnmounted && setFound(paths),
      () => undefined,
    );
    return () => {
      isUnmounted = true;
    };
  }, [key, refs]);
  return found;
};

const OtherFiles = ({ paths }: { readonly paths: readonly string[] }) =>
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

interface EraseDialogProps {
  readonly record: RecordRef;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

const EraseDialog = ({ record, onClose, onErased }: EraseDialogProps) => {
  // Kept from when the dialog opened: it says what its button will do.
  const [{ key, document }] = useState(() => ({ key: currentProject().key, document: wholeDocument() }));
  const refs = useMemo(() => refsErasedWith(document, [record], documentRules), [document, record]);
  const otherFiles = useOtherFiles(key, refs);
  const [isConfirmed, setConfirmed] = useState(false);
  const [wasAttempted, setAttempted] = useState(false);
  const label = kindLabelOf(record.kind);
  const alsoErased = alsoErasedInWords(refs.slice(1));
  const erase = () => {
    setAttempted(true);
    if (!isConfirmed) return;
    onClose();
    eraseRecords(refsErasedWith(wholeDocument(), [record], documentRules));
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
          <Button variant="primary" onPress={onClose} autoFocus>
            Keep it
          </Button>
        </>
      }
    >
      <p className="erase-title">
        <KindMark kind={record.kind} size={20} />
        <b>{titleOf(document, record)}</b>
      </p>
      <ul className="erase-effects">
        <li>
          It goes from this project’s file, from every version kept on this computer, and from Undo, in every
          window. Nothing brings it back.{alsoErased && ` With it ${alsoErased}.`}
        </li>
        <li>Partners lose it when they next bring in a copy of yours that was made after this.</li>
        <li>
          Copies that people have and never join with yours keep it; so do printed pages and sent e-mails.
        </li>
        <li>What was copied from it into other cards stays there.</li>
        <li>A kept version that is damaged is removed whole: nobody can look what it holds.</li>
        <OtherFiles paths={otherFiles} />
      </ul>
      <CheckboxField
        label="I want it erased, and know that it cannot be undone"
        value={isConfirmed}
        onChange={setConfirmed}
      />
      {wasAttempted && !isConfirmed && (
        <p className="form-error" role="alert">
          Tick the box first: this cannot be undone.
        </p>
      )}
    </Dialog>
  );
};

/** Opens the dialog that explains, confirms and runs the erasure of a record. `onErased` moves the focus afterwards. */
export function openEraseDialog(record: RecordRef, onErased: () => void = focusWorkArea): void {
  showDialog((close) => <EraseDialog record={record} onClose={close} onErased={onErased} />);
}

/** Focuses the work area, because the focused element was unmounted. */
const focusWorkArea = (): void => {
  focusNextFrame(() => window.document.getElementById('work'));
};
