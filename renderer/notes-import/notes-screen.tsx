import { useEffect, useRef } from 'react';
import { useProject } from '../state/project-store.ts';
import { Empty } from '../ui/empty.tsx';
import { useNotes } from './notes-store.ts';
import { ReviewStep } from './review-step.tsx';
import { SourceStep } from './source-step.tsx';
import './notes-import.css';
import './line-list.css';

/** The keyboard goes to the preview when it comes, so that it does not stay on a button that is gone. */
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

/** Bring in meeting notes: the text first, then every line and what it becomes. */
export const NotesScreen = () => {
  const key = useProject((project) => project.key);
  const isReadOnly = useProject((project) => project.readOnly);
  const notes = useNotes(key);
  const ref = useStepFocus(notes.review ? 'review' : 'source');
  if (isReadOnly) {
    return (
      <Empty title="This project is open for reading only.">
        <p>Save a copy of it, or open it where it can be written. Then notes can come in.</p>
      </Empty>
    );
  }
  return (
    <div className="notes-steps" ref={ref} tabIndex={-1}>
      {notes.review ? <ReviewStep notes={notes} review={notes.review} /> : <SourceStep notes={notes} />}
    </div>
  );
};
