import { Ellipsis } from 'lucide-react';
import type { PressEvent } from 'react-aria-components';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { isFilled } from '../../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import {
  PREDICTIONS_HIDDEN,
  statusOfTest,
  type TestStatus,
} from '../../../../../shared/records/lifecycle/test-lifecycle.ts';
import { changeStatus, statusChanges } from '../../../../core/records/change-status.ts';
import { localToday } from '../../../../core/records/parse-day.ts';
import { statusTransitions } from '../../../../core/records/status-transitions.ts';
import { edit } from '../../../../core/state/edit.ts';
import { announce } from '../../../../core/ui/announce.tsx';
import { Button, IconButton } from '../../../../core/ui/button.tsx';
import { Menu, type MenuEntry } from '../../../../core/ui/menu.tsx';
import { LifecycleSelect } from '../../../../features/record-fields/lifecycle-select.tsx';
import { openChildForm } from '../../../../features/record-form/children/child-form-store.ts';
import { askToShowPredictions } from '../../../../features/sector-predictions/ask-to-show-predictions.tsx';
import { describeSectorPredictions } from '../../../../features/sector-predictions/describe-sector-predictions.ts';
import { showPredictionsChanges } from '../../../../features/sector-predictions/edit-sector-predictions.ts';
import { requestMove } from '../../overview/move-dialog.tsx';
import { openCardForm } from '../card-form-dialog.tsx';
import type { CycleForm } from './cycle-form.ts';
import type { CycleProps } from './prediction-and-result.tsx';
import { useIntendedPress } from './use-intended-press.ts';

interface NextStep {
  readonly to: TestStatus;
  readonly label: string;
  /** What those who listen hear once it is taken. */
  readonly announcement: string;
}

/** The step that a team mostly takes next, and what it is called. */
const nextSteps: { readonly [status in TestStatus]?: NextStep } = {
  draft: { to: 'planned', label: 'The plan is ready', announcement: 'The plan is ready.' },
  planned: { to: 'running', label: 'Start the test', announcement: 'The test has started.' },
  running: { to: 'studying', label: 'The test is over', announcement: 'The test is over.' },
  studying: { to: 'decided', label: 'It is decided', announcement: 'The test is decided.' },
};

const takeStep = (test: PlainRecord, { to, label, announcement }: NextStep): boolean => {
  const kind = kindOf('test');
  if (!kind || !changeStatus(kind, test, to, label)) return false;
  announce(announcement);
  return true;
};

/** Shows what each sector predicts and takes the step, in one step of Undo. */
const showAndTakeStep = (test: PlainRecord, { to, label, announcement }: NextStep): boolean => {
  const kind = kindOf('test');
  const changes = kind ? [...showPredictionsChanges(test.id), ...statusChanges(kind, test, to)] : [];
  return changes.length > 0 && edit(`Test: ${label}`, changes, { announcement });
};

/** What stands in the way of a step, in a sentence; undefined for nothing. */
const obstacleTo = (document: ProjectDocument, test: PlainRecord, to: TestStatus): string | undefined => {
  const kind = kindOf('test');
  const options = kind ? statusTransitions(kind, test, document, localToday()).options : [];
  return options.find(({ value }) => value === to)?.disabledReason;
};

interface CycleStatusActionsProps extends CycleProps {
  readonly openForm: CycleForm | undefined;
  /** Called once a step is taken: its button is gone then. */
  readonly onStepTaken: () => void;
}

/** The step that comes next. Once it is taken another button stands there, and a press that was meant for the first is not its. */
const NextStepButton = ({ document, test, onStepTaken }: CycleStatusActionsProps) => {
  const status = statusOfTest(test);
  const { handlers, isSeen } = useIntendedPress(status);
  const step = nextSteps[status];
  const obstacle = step && obstacleTo(document, test, step.to);
  // What nobody has seen yet can be shown in the same step.
  const isHiddenFirst = obstacle === PREDICTIONS_HIDDEN;
  if (!step || (obstacle !== undefined && !isHiddenFirst)) return null;
  const take = (isTaken: boolean) => {
    if (isTaken) onStepTaken();
  };
  const press = (event: PressEvent) => {
    if (!isSeen(event)) return;
    if (!isHiddenFirst) return take(takeStep(test, step));
    const { sectors } = describeSectorPredictions(document, test);
    askToShowPredictions({ isStart: true, sectors, onShow: () => take(showAndTakeStep(test, step)) });
  };
  return (
    <span className="cycle-step" {...handlers}>
      <Button key={step.to} onPress={press}>
        {step.label}
      </Button>
    </span>
  );
};

/** Before the start a whole plan can be changed: that of a next cycle is the one before, and has to be. */
const ChangePlanButton = ({ test, missing, openForm, onOpen }: CycleStatusActionsProps) => {
  const isWholeBeforeStart = missing.length === 0 && ['draft', 'planned'].includes(statusOfTest(test));
  if (!isWholeBeforeStart || openForm === 'plan') return null;
  return <Button onPress={() => onOpen('plan')}>Change the plan</Button>;
};

/** What is locked is changed by an amendment, which stands beside it. */
const amend = (test: RecordId, onOpen: CycleProps['onOpen']): void => {
  onOpen('plan');
  openChildForm('amendment', test, { of: 'prediction' });
};

/** How the test stands, where it cannot be changed. */
const StatusInWords = ({ test }: Pick<CycleProps, 'test'>) => {
  const field = kindOf('test')?.fields.status;
  const status = statusOfTest(test);
  return (
    <footer className="cycle-foot">
      <p className="meta">{`${field?.label}: ${field?.options?.find(({ value }) => value === status)?.label}`}</p>
    </footer>
  );
};

/** Only a test that runs can be stopped, once it is said why; of one that was, the reason can be read and changed. */
const stopEntries = ({ test, onOpen, onStepTaken }: CycleStatusActionsProps): readonly MenuEntry[] => {
  switch (statusOfTest(test)) {
    case 'running':
      return [
        { id: 'stop', label: 'Stop it early…', run: () => requestMove(test.id, 'stopped', onStepTaken) },
      ];
    case 'stopped':
      return [{ id: 'stop', label: 'Why it was stopped', run: () => onOpen('stop') }];
    default:
      return [];
  }
};

/** How the test stands, the step that comes next, and what is filled in less often. */
export function CycleStatusActions(props: CycleStatusActionsProps) {
  const { test, isReadOnly, onOpen } = props;
  if (isReadOnly) return <StatusInWords test={test} />;
  return (
    <footer className="cycle-foot">
      <LifecycleSelect kind="test" id={test.id} isLabelHidden />
      <NextStepButton {...props} />
      <ChangePlanButton {...props} />
      <Menu
        label="More to do with this test"
        trigger={<IconButton label="More to do with this test" icon={Ellipsis} />}
        entries={[
          { id: 'plan', label: 'What is planned', run: () => onOpen('plan') },
          ...(isFilled(test, 'locked')
            ? [{ id: 'amend', label: 'Add an amendment', run: () => amend(test.id, onOpen) }]
            : []),
          { id: 'study', label: 'What was seen', run: () => onOpen('study') },
          ...stopEntries(props),
          { id: 'learning', label: 'Write what we learned', run: () => onOpen('learning') },
          { id: 'decision', label: 'Write what we decided', run: () => onOpen('decision') },
          {
            id: 'all',
            label: 'All about this test',
            run: () => openCardForm({ kind: 'test', id: test.id }),
          },
        ]}
      />
    </footer>
  );
}
