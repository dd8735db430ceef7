import { Spline } from 'lucide-react';
import { useMemo } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../../shared/records/fields/quoted.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Button } from '../../../../core/ui/button.tsx';
import { Dialog } from '../../../../core/ui/dialog.tsx';
import { showDialog } from '../../../../core/ui/dialog-host.tsx';
import { KindMark } from '../../../../core/ui/kind-mark.tsx';
import { CardSearch } from '../../../../features/connect/card-search.tsx';
import { allCards } from '../../../../features/connect/find-cards.ts';
import { addLink } from '../../../../features/links/link-edits.ts';
import { focusCycleAfterDialog } from '../focus-hypothesis-page.ts';

interface ChooseProps {
  readonly testId: RecordId;
  readonly onClose: () => void;
}

function ChooseHypothesisDialog({ testId, onClose }: ChooseProps) {
  const document = useProject((project) => project.document);
  const hypotheses = useMemo(
    () => allCards(document).filter(({ kind }) => kind === 'hypothesis'),
    [document],
  );
  return (
    <Dialog title="What does this test find out about?" isTopAligned onClose={onClose}>
      <CardSearch
        label="Which hypothesis?"
        cards={hypotheses}
        onPick={({ id }) => {
          onClose();
          addLink(id, 'testedBy', testId);
          focusCycleAfterDialog(testId);
        }}
      />
    </Dialog>
  );
}

/** Over tests that nobody has said the hypothesis of: what is missing, and how to say it. */
export function TestWithoutHypothesis({ testId }: { readonly testId: RecordId }) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const title = useProject(({ document }) => {
    const test = recordOf(document, { kind: 'test', id: testId });
    return test ? titleOf('test', test) : '';
  });
  return (
    <header className="hypothesis-head">
      <h2 className="hidden-text">{title}</h2>
      <div className="hypothesis-statement">
        <KindMark kind="test" size={38} />
        <p className="statement is-long">{`${quoted(title)} is not linked to a hypothesis yet.`}</p>
      </div>
      {!isReadOnly && (
        <div>
          <Button
            icon={Spline}
            onPress={() => showDialog((close) => <ChooseHypothesisDialog testId={testId} onClose={close} />)}
          >
            Choose its hypothesis…
          </Button>
        </div>
      )}
    </header>
  );
}
