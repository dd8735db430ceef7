import { useEffect, useState } from 'react';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { statusOfTest } from '../../../../shared/records/lifecycle/test-lifecycle.ts';
import { currentProject, useProject } from '../../../core/state/project-store.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { say } from '../../../core/ui/message.ts';
import { FieldsForm } from '../hypotheses/chain/fields-form.tsx';
import { NewDecisionForm } from '../hypotheses/chain/new-decision-form.tsx';
import { SidesInShort } from '../hypotheses/chain/sides-in-short.tsx';
import { type AskedFirst, moveTest, outcomeOfMove, stateLabel } from './move-test.ts';

const fieldsOf: Record<Exclude<AskedFirst, 'decision'>, readonly string[]> = {
  plan: ['prediction', 'successCriterion', 'ownerRole'],
  stopReason: ['stopReason', 'actualEnd'],
};

interface MoveDialogProps {
  readonly testId: RecordId;
  readonly to: string;
  readonly asked: AskedFirst;
  /** Why the test cannot move yet. */
  readonly reason: string;
  readonly onMoved: () => void;
  readonly onClose: () => void;
}

/** What is decided is written under the result that it follows from. */
const JudgedDecisionForm = ({
  testId,
  onDone,
}: {
  readonly testId: RecordId;
  readonly onDone: () => void;
}) => {
  const document = useProject((project) => project.document);
  const test = recordOf(document, { kind: 'test', id: testId });
  return (
    <>
      {test && <SidesInShort document={document} test={test} sides="both" />}
      <NewDecisionForm testId={testId} onDone={onDone} />
    </>
  );
};

/** Asks for what a test lacks before it can move on, then moves it. What is written is kept, also where it is left there. */
function MoveDialog({ testId, to, asked, reason, onMoved, onClose }: MoveDialogProps) {
  const title = useProject(({ document }) => {
    const test = recordOf(document, { kind: 'test', id: testId });
    return test && titleOf('test', test);
  });
  const [stillMissing, setStillMissing] = useState('');
  useEffect(() => {
    if (title === undefined) onClose();
  }, [title, onClose]);
  const finish = (): void => {
    const { document } = currentProject();
    const test = recordOf(document, { kind: 'test', id: testId });
    const outcome = test && outcomeOfMove(document, test, to);
    if (!test || outcome?.kind === 'free') {
      onClose();
      if (test && statusOfTest(test) !== to && !moveTest(document, testId, to)) return;
      onMoved();
    } else setStillMissing(outcome?.reason ?? '');
  };
  return (
    <Dialog title={`Move to ${stateLabel(to)}`} isTopAligned onClose={onClose}>
      <h3 dir="auto">{title}</h3>
      {stillMissing === '' ? <p>{reason}</p> : <p role="alert">{stillMissing}</p>}
      {asked === 'decision' ? (
        <JudgedDecisionForm
          testId={testId}
          onDone={() => {
            finish();
            onClose();
          }}
        />
      ) : (
        <FieldsForm
          card={{ kind: 'test', id: testId }}
          title={asked === 'plan' ? 'What is planned' : 'Why it was stopped'}
          fields={fieldsOf[asked]}
          doneLabel={`Move to ${stateLabel(to)}`}
          onDone={finish}
        />
      )}
    </Dialog>
  );
}

/**
 * Moves a test to another state: at once where it can, else what it lacks is asked for; where it cannot go there it is said
 * why. `onMoved` is called once it is there.
 */
export function requestMove(testId: RecordId, to: string, onMoved: () => void): void {
  const { document } = currentProject();
  const test = recordOf(document, { kind: 'test', id: testId });
  if (!test || statusOfTest(test) === to) return;
  const outcome = outcomeOfMove(document, test, to);
  const moved = (): void => {
    announce(`Status: ${stateLabel(to)}.`);
    onMoved();
  };
  switch (outcome.kind) {
    case 'free':
      if (moveTest(document, testId, to)) moved();
      break;
    case 'asks':
      showDialog((close) => (
        <MoveDialog testId={testId} to={to} {...outcome} onMoved={moved} onClose={close} />
      ));
      break;
    case 'refused':
      say(`It cannot move to ${stateLabel(to)}. ${outcome.reason}`);
      break;
  }
}
