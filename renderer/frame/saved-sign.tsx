import { Check, CircleAlert, Eye, LoaderCircle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { fieldsOf, inHand } from '../state/in-hand.ts';
import { useProject } from '../state/project-store.ts';
import { saveWords, withFields } from '../state/save-words.ts';
import { announce } from '../ui/announce.tsx';

const icons = { saved: Check, saving: LoaderCircle, failed: CircleAlert } as const;

/** The sign in the bar: true at all times. Its words change, its place does not. */
export const SavedSign = () => {
  const safe = useProject((project) => project.save);
  const fields = useStore(inHand, (state) => state.fields);
  const key = useProject((project) => project.key);
  const document = useProject((project) => project.document);
  const save = withFields(safe, fieldsOf(fields, { key, document }));
  const readOnly = useProject((project) => project.readOnly);
  const words = saveWords(save);
  const before = useRef(save.state);
  useEffect(() => {
    if (before.current === 'failed' && save.state === 'saved') announce(`${words}.`);
    if (save.state !== 'saving') before.current = save.state;
  }, [save.state, words]);
  if (readOnly) {
    return (
      <p className="saved">
        <Eye className="icon icon-s" aria-hidden="true" />
        Open for reading only
      </p>
    );
  }
  const Icon = icons[save.state];
  return (
    <p className={`saved saved-${save.state}`} data-testid="saved-sign">
      <Icon className="icon icon-s" aria-hidden="true" />
      {words}
    </p>
  );
};
