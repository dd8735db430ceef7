import { FlaskConical, Grid2x2, Map as MapIcon, Pencil, Telescope } from 'lucide-react';
import { orderedHypotheses } from '../../../../shared/records/computed/ordered-hypotheses.ts';
import { chainsOfHypothesis } from '../../../../shared/records/lifecycle/test-chains.ts';
import type { Command } from '../../../core/commands/command.ts';
import {
  currentProject,
  isWritable,
  projectStore,
  unlessReadOnly,
} from '../../../core/state/project-store.ts';
import { goTo } from '../../../core/state/route.ts';
import { select } from '../../../core/state/selection.ts';
import { isShowingTab } from '../tab-of-route.ts';
import { openCardForm } from './card-form-dialog.tsx';
import { focusNewCycle } from './focus-hypothesis-page.ts';
import { openMatrixDialog } from './matrix/matrix-dialog.tsx';
import { addNextCard } from './new/add-next-card.ts';
import { openNewHypothesisDialog } from './new/new-hypothesis-dialog.tsx';
import { currentHypothesis, showHypothesisOrTest } from './shown-hypothesis.ts';

const hasHypothesis = (): boolean =>
  projectStore.getState() !== null && isShowingTab('hypotheses') && currentHypothesis() !== undefined;

/** Once a hypothesis is tested, the next cycle follows from its test: another test begins anew. */
const isTested = (): boolean => {
  const id = hasHypothesis() ? currentHypothesis() : undefined;
  return id !== undefined && chainsOfHypothesis(currentProject().document, id).length > 0;
};

const NO_HYPOTHESIS = 'Choose a hypothesis in Tests first.';

const withHypothesis = (run: (id: string) => void) => () => {
  const id = currentHypothesis();
  if (id !== undefined) run(id);
};

/** What is done on the screen of tests with a hypothesis. */
export const commands: readonly Command[] = [
  {
    id: 'tests.newHypothesis',
    label: 'New hypothesis',
    icon: Telescope,
    scope: 'tests',
    group: 'insert',
    isFrequent: true,
    isEnabled: isWritable,
    disabledReason: unlessReadOnly('A hypothesis cannot be added now.'),
    run: openNewHypothesisDialog,
  },
  {
    id: 'tests.makeTest',
    label: 'Make this a test',
    dynamicLabel: () => (isTested() ? 'Plan another test of this' : 'Make this a test'),
    icon: FlaskConical,
    scope: 'tests',
    group: 'insert',
    isFrequent: true,
    searchWords: ['new test', 'plan a test', 'try it'],
    isEnabled: () => isWritable() && hasHypothesis(),
    disabledReason: unlessReadOnly(NO_HYPOTHESIS),
    run: withHypothesis((id) => {
      const test = addNextCard(id);
      if (test === undefined) return;
      showHypothesisOrTest(test);
      focusNewCycle(test);
    }),
  },
  {
    id: 'tests.matrix',
    label: 'See the hypotheses in a grid…',
    icon: Grid2x2,
    scope: 'tests',
    group: 'view',
    searchWords: [
      '2x2',
      'matrix',
      'importance and evidence',
      'importance and evidence',
      'leap of faith',
      'what to try first',
    ],
    isEnabled: () => orderedHypotheses(currentProject().document).length > 0,
    disabledReason: () => 'There is no hypothesis yet.',
    run: openMatrixDialog,
  },
  {
    id: 'tests.editHypothesis',
    label: 'Edit the hypothesis',
    icon: Pencil,
    scope: 'tests',
    group: 'edit',
    isEnabled: hasHypothesis,
    disabledReason: () => NO_HYPOTHESIS,
    run: withHypothesis((id) => openCardForm({ kind: 'hypothesis', id })),
  },
  {
    id: 'tests.hypothesisToMap',
    label: 'Show the hypothesis on the map',
    icon: MapIcon,
    scope: 'tests',
    group: 'view',
    isEnabled: hasHypothesis,
    disabledReason: () => NO_HYPOTHESIS,
    run: withHypothesis((id) => {
      select([id]);
      goTo({ screen: 'map', key: currentProject().key, params: { card: id } });
    }),
  },
];
