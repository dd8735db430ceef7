import { ArrowRight, ClipboardPaste, X } from 'lucide-react';
import { useState } from 'react';
import { usePresenting } from '../../core/state/presenting.ts';
import { useProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { Button, IconButton } from '../../core/ui/button.tsx';
import { unfinishedInWords } from './unfinished-text.ts';
import { useDraftSummary } from './use-draft-summary.ts';
import './unfinished-notes.css';

/** Projects for which the line was put away, until the app is closed. */
const putAway = new Set<string>();

const throwAway = async (...asked: Parameters<typeof import('./throw-away-dialog.tsx').askToThrowAway>) => {
  const { askToThrowAway } = await import('./throw-away-dialog.tsx');
  askToThrowAway(...asked);
};

/** Says that notes of the project are half brought in, on this computer, and leads back to them. */
export function UnfinishedNotes() {
  const key = useProject((project) => project.key);
  const isReadOnly = useProject((project) => project.readOnly);
  const isPresenting = usePresenting();
  const { summary, askAgain } = useDraftSummary(key);
  const [isPutAway, setPutAway] = useState(putAway.has(key));
  if (summary === null || isReadOnly || isPresenting || isPutAway) return null;
  const sentence = unfinishedInWords(summary);
  return (
    <section className="unfinished-notes" aria-label="Meeting notes half done">
      <ClipboardPaste className="icon icon-s" aria-hidden="true" />
      <p>{sentence}</p>
      <Button variant="tool" icon={ArrowRight} onPress={() => goTo({ screen: 'notes', key })}>
        Go on
      </Button>
      <Button variant="tool" onPress={() => void throwAway(summary, askAgain)}>
        Throw away…
      </Button>
      <IconButton
        label="Not now"
        icon={X}
        onPress={() => {
          putAway.add(key);
          setPutAway(true);
        }}
      />
    </section>
  );
}
