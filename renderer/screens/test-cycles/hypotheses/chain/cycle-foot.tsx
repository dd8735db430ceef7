import { Ellipsis } from 'lucide-react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { isFilled } from '../../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { statusOfTest, type TestStatus } from '../../../../../shared/records/lifecycle/test-lifecycle.ts';
import { changeStatus } from '../../../../core/records/change-status.ts';
import { localToday } from '../../../../core/records/parse-day.ts';
import { statusTransitions } from '../../../../core/records/status-transitions.ts';
import { announce } from '../../../../core/ui/announce.tsx';
import { Button, IconButton } from '../../../../core/ui/button.tsx';
import { Menu } from '../../../../core/ui/menu.tsx';
import { LifecycleSelect } from '../../../../features/record-fields/lifecycle-select.tsx';
import { openChildForm } from '../../../../features/record-form/children/child-form-store.ts';
import { openCardForm } from '../card-form-dialog.tsx';
import type { CycleProps } from './cycle-sides.tsx';

/** The step that a team mostly takes next, and what it is called. */
const nextSteps: { readonly [status in TestStatus]?: readonly [to: TestStatus, label: string] } = {
  draft: ['planned', 'The plan is ready'],
  planned: ['running', 'Start the test'],
  running: ['studying', 'The test is over'],
  studying: ['decided', 'It is decided'],
};

const takeStep = (test: PlainRecord, to: TestStatus, label: string): void => {
  const kind = kindOf('test');
  if (!kind) return;
  if (changeStatus(kind, test, to, label)) announce(`${label}.`);
};

const canTake = (document: ProjectDocument, test: PlainRecord, to: TestStatus): boolean => {
  const kind = kindOf('test');
  const options = kind ? statusTransitions(kind, test, document, localToday()).options : [];
  const option = options.find(({ value }) => value === to);
  return option !== undefined && option.disabledReason === undefined;
};

const NextStepButton = ({ document, test }: Pick<CycleProps, 'document' | 'test'>) => {
  const next = nextSteps[statusOfTest(test)];
  if (!next || !canTake(document, test, next[0])) return null;
  const [to, label] = next;
  return <Button onPress={() => takeStep(test, to, label)}>{label}</Button>;
};

/** What is locked is changed by an amendment, which stands beside it. */
const amend = (test: RecordId, onOpen: CycleProps['onOpen']): void => {
  onOpen('plan');
  openChildForm('amendment', test, { of: 'prediction' });
};

/** How the test stands, the step that comes next, and what is filled in less often. */
export function CycleFoot({ document, test, isReadOnly, onOpen }: CycleProps) {
  if (isReadOnly) return null;
  return (
    <footer className="cycle-foot">
      <LifecycleSelect kind="test" id={test.id} isLabelHidden />
      <NextStepButton document={document} test={test} />
      <Menu
        label="More to do with this test"
        trigger={<IconButton label="More to do with this test" icon={Ellipsis} />}
        entries={[
          { id: 'plan', label: 'What is planned', run: () => onOpen('plan') },
          ...(isFilled(test, 'locked')
            ? [{ id: 'amend', label: 'Add an amendment', run: () => amend(test.id, onOpen) }]
            : []),
          { id: 'study', label: 'What was seen', run: () => onOpen('study') },
          { id: 'stop', label: 'Why it was stopped', run: () => onOpen('stop') },
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
