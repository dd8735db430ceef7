import { Check, CircleAlert, Eye, LoaderCircle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useProject } from '../../core/state/project-store.ts';
import { saveStateInWords, withUnsavedFields } from '../../core/state/save-state-text.ts';
import { unsavedFieldsOf, unsavedFieldsStore } from '../../core/state/unsaved-fields.ts';
import { announce } from '../../core/ui/announce.tsx';

const icons = { saved: Check, saving: LoaderCircle, failed: CircleAlert } as const;

/** The sign in the bar: true at all times. Its words change, its place does not. */
export function SaveIndicator() {
  const committedState = useProject((project) => project.save);
  const fields = useStore(unsavedFieldsStore, (state) => state.fields);
  const key = useProject((project) => project.key);
  const document = useProject((project) => project.document);
  const saveState = withUnsavedFields(committedState, unsavedFieldsOf(fields, { key, document }));
  const readOnly = useProject((project) => project.readOnly);
  const text = saveStateInWords(saveState);
  const previousState = useRef(saveState.state);
  useEffect(() => {
    if (previousState.current === 'failed' && saveState.state === 'saved') announce(`${text}.`);
    if (saveState.state !== 'saving') previousState.current = saveState.state;
  }, [saveState.state, text]);
  if (readOnly) {
    return (
      <p className="save-indicator">
        <Eye className="icon icon-s" aria-hidden="true" />
        Open for reading only
      </p>
    );
  }
  const Icon = icons[saveState.state];
  return (
    <p className={`save-indicator save-indicator-${saveState.state}`} data-testid="saved-sign">
      <Icon className="icon icon-s" aria-hidden="true" />
      {text}
    </p>
  );
}
