import { useEffect, useRef, useState } from 'react';
import { READ_ONLY_REASON, useProject } from '../../core/state/project-store.ts';
import { EmptyState } from '../../core/ui/empty-state.tsx';
import { flushNotesDraft, openKeptDraft } from '../../features/notes-draft/keep-draft.ts';
import { useNotesDraft } from '../../features/notes-draft/notes-draft.ts';
import { ReviewStep } from './review-step.tsx';
import { SourceStep } from './source-step.tsx';
import './notes-import.css';
import './lines/line-list.css';
import './lines/split-panel.css';

/** Focuses each step when it is mounted, because the button that led to it is unmounted. */
const useStepFocus = (step: string) => {
  const ref = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new step, and only that, asks for it
  useEffect(() => {
    if (!first.current) ref.current?.focus();
    first.current = false;
  }, [step]);
  return ref;
};

/** The draft that this computer keeps is there before the screen is: what is typed is never written over by it. */
const useKeptDraft = (key: string, isReadOnly: boolean): boolean => {
  const [openedKey, setOpenedKey] = useState<string | null>(null);
  useEffect(() => {
    if (isReadOnly) return undefined;
    let isMounted = true;
    void openKeptDraft().finally(() => isMounted && setOpenedKey(key));
    const flush = () => void flushNotesDraft();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      isMounted = false;
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [key, isReadOnly]);
  return openedKey === key;
};

/** The import of meeting notes: the text first, then every line and what it becomes. */
export function NotesScreen() {
  const key = useProject((project) => project.key);
  const isReadOnly = useProject((project) => project.readOnly);
  const notes = useNotesDraft(key);
  const isOpened = useKeptDraft(key, isReadOnly);
  const ref = useStepFocus(notes.review ? 'review' : 'source');
  if (isReadOnly) {
    return (
      <EmptyState title={READ_ONLY_REASON}>
        <p>Save a copy of it, or open it where it can be written. Then notes can come in.</p>
      </EmptyState>
    );
  }
  if (!isOpened) return null;
  return (
    <div className="notes-steps" ref={ref} tabIndex={-1}>
      {notes.review ? <ReviewStep notes={notes} review={notes.review} /> : <SourceStep notes={notes} />}
    </div>
  );
}
