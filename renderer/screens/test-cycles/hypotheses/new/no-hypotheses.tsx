import { Lightbulb, Plus } from 'lucide-react';
import { recordsOf } from '../../../../../shared/document/model/selectors.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { EmptyState } from '../../../../core/ui/empty-state.tsx';
import { openMakeFromIdeaDialog } from './make-from-idea-dialog.tsx';
import { openNewHypothesisDialog } from './new-hypothesis-dialog.tsx';

/** A project that has said nothing yet that could be tried. */
export function NoHypotheses() {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const hasIdeas = useProject(({ document }) => recordsOf(document, 'idea').length > 0);
  return (
    <div className="page">
      <h2 className="hidden-text">Hypotheses</h2>
      <EmptyState title="Say what you believe would help.">
        <p>
          A hypothesis is one sentence: we believe that this, for these people, will result in that. Then try
          it small, and see whether it comes true.
        </p>
        {!isReadOnly && (
          <div className="measure-head-buttons">
            <Button variant="primary" icon={Plus} onPress={openNewHypothesisDialog}>
              New hypothesis
            </Button>
            {hasIdeas && (
              <Button icon={Lightbulb} onPress={openMakeFromIdeaDialog}>
                Make one of an idea…
              </Button>
            )}
          </div>
        )}
      </EmptyState>
    </div>
  );
}
