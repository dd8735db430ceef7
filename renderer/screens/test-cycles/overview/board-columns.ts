import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { displayText, textOf } from '../../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { cycleNumberOf } from '../../../../shared/records/lifecycle/cycle-numbers.ts';
import { hypothesesOfTest } from '../../../../shared/records/lifecycle/test-chains.ts';
import { statusOfTest, testStatuses } from '../../../../shared/records/lifecycle/test-lifecycle.ts';
import { isShownBy, type TestFilter } from './filter-tests.ts';

/** One test on the board. */
export interface BoardTest {
  readonly id: RecordId;
  readonly title: string;
  readonly cycle: number;
  /** Empty where there is none. */
  readonly owner: string;
  /** What it is to find out about; empty for a test without a hypothesis. */
  readonly hypothesis: string;
}

/** The tests of one state. */
export interface BoardColumn {
  readonly status: string;
  readonly label: string;
  readonly tests: readonly BoardTest[];
}

/** All states in their order, the empty ones too, each with its tests in the order of the project. */
export function boardColumns(document: ProjectDocument, filter: TestFilter): readonly BoardColumn[] {
  const tests = recordsOf(document, 'test').filter((test) => isShownBy(document, filter, test));
  return testStatuses.map(({ value, label }) => ({
    status: value,
    label,
    tests: tests
      .filter((test) => statusOfTest(test) === value)
      .map((test) => {
        const [hypothesis] = hypothesesOfTest(document, test.id);
        return {
          id: test.id,
          title: titleOf('test', test),
          cycle: cycleNumberOf(document, test.id),
          owner: displayText(textOf(test, 'ownerRole')),
          hypothesis: hypothesis ? titleOf('hypothesis', hypothesis) : '',
        };
      }),
  }));
}
