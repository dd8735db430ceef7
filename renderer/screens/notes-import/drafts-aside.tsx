import { useCallback, useEffect, useState } from 'react';
import type { DraftSummary } from '../../../shared/notes/draft-summary.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import { takeUpDraftAside } from '../../features/notes-draft/keep-draft.ts';
import { loadDraftsAside } from '../../features/notes-draft/notes-store.ts';
import { notesInWords } from '../../features/unfinished-notes/unfinished-text.ts';

type DraftAside = DraftSummary & { readonly number: number };

const useDraftsAside = (key: string) => {
  const [drafts, setDrafts] = useState<readonly DraftAside[]>([]);
  const look = useCallback(() => void loadDraftsAside(key).then(setDrafts), [key]);
  useEffect(look, [look]);
  return { drafts, look };
};

/** Notes that were put aside because others took their place, to open again. */
export function DraftsAside({ projectKey }: { readonly projectKey: string }) {
  const { drafts, look } = useDraftsAside(projectKey);
  const open = ({ number, title }: DraftAside) => {
    announce(`${notesInWords(title)} are here again.`);
    void takeUpDraftAside(number).then(look);
  };
  return drafts.map((draft) => (
    <p className="notes-notice" key={draft.number}>
      {`${notesInWords(draft.title)} are put aside. `}
      {draft.isReadable ? (
        <Button
          variant="tool"
          aria-label={`Open ${notesInWords(draft.title)} again`}
          onPress={() => open(draft)}
        >
          Open them again
        </Button>
      ) : (
        'This version of Alongside cannot open them: the version that left them does.'
      )}
    </p>
  ));
}
