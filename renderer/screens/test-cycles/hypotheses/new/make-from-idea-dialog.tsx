import { useMemo } from 'react';
import { useProject } from '../../../../core/state/project-store.ts';
import { Dialog } from '../../../../core/ui/dialog.tsx';
import { showDialog } from '../../../../core/ui/dialog-host.tsx';
import { CardSearch } from '../../../../features/connect/card-search.tsx';
import { allCards } from '../../../../features/connect/find-cards.ts';
import { focusStatementAfterDialog } from '../focus-hypothesis-page.ts';
import { showHypothesisOrTest } from '../shown-hypothesis.ts';
import { addNextCard } from './add-next-card.ts';

function MakeFromIdeaDialog({ onClose }: { readonly onClose: () => void }) {
  const document = useProject((project) => project.document);
  const ideas = useMemo(() => allCards(document).filter(({ kind }) => kind === 'idea'), [document]);
  const make = (idea: string) => {
    onClose();
    const hypothesis = addNextCard(idea);
    if (hypothesis === undefined) return;
    showHypothesisOrTest(hypothesis);
    focusStatementAfterDialog();
  };
  return (
    <Dialog title="Make an idea a hypothesis" isTopAligned onClose={onClose}>
      <CardSearch label="Which idea?" cards={ideas} onPick={({ id }) => make(id)} />
    </Dialog>
  );
}

/** Asks for an idea, makes a hypothesis of its words, and shows it. */
export function openMakeFromIdeaDialog(): void {
  showDialog((close) => <MakeFromIdeaDialog onClose={close} />);
}
