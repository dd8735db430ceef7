import { Plus } from 'lucide-react';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { EmptyState } from '../../../core/ui/empty-state.tsx';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { openNewHypothesisDialog } from '../hypotheses/new/new-hypothesis-dialog.tsx';
import { StageSummary } from './stage-summary.tsx';

const steps = [
  { kind: 'hypothesis', title: 'Hypothesis', words: 'Say what you believe would help.' },
  { kind: 'test', title: 'Test', words: 'Try it small. Say first what you expect to see.' },
  { kind: 'learning', title: 'Learning', words: 'Write down what you saw, and what you learned.' },
  { kind: 'decision', title: 'Decision', words: 'Decide what to do from now on.' },
] as const;

/** The overview of a project that has nothing to test yet: what will stand here, what to do first, and how far the project is. */
export function EmptyOverview() {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  return (
    <div className="overview">
      <EmptyState title="All your tests, on one page.">
        <p>Nothing is tested yet. Once it is, you see here where each test stands and what needs doing.</p>
        {!isReadOnly && (
          <Button variant="primary" icon={Plus} onPress={openNewHypothesisDialog}>
            New hypothesis
          </Button>
        )}
      </EmptyState>
      <ol className="overview-first-steps" aria-label="What comes first">
        {steps.map(({ kind, title, words }) => (
          <li key={kind}>
            <KindMark kind={kind} />
            <div>
              <h3>{title}</h3>
              <p>{words}</p>
            </div>
          </li>
        ))}
      </ol>
      <StageSummary />
    </div>
  );
}
