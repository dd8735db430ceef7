import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { hasUnsavedWork } from '../../../../../renderer/core/state/has-unsaved-work.ts';
import { currentProject, useProject } from '../../../../../renderer/core/state/project-store.ts';
import { unsavedDrafts } from '../../../../../renderer/core/state/unsaved-drafts.ts';
import { unsavedFieldsStore } from '../../../../../renderer/core/state/unsaved-fields.ts';
import { CycleCard } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/cycle-card.tsx';
import { NewDecisionForm } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/new-decision-form.tsx';
import { NewLearningForm } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/new-learning-form.tsx';
import { recordOf, recordsOf } from '../../../../../shared/document/model/selectors.ts';
import { openForReading } from '../../../../helpers/page/open-for-reading.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Test added', [{ op: 'add', kind: 'test', id: 't', fields: { title: 'Six walk' } }]);
});
afterEach(() => {
  unsavedDrafts.clear();
  unsavedFieldsStore.setState(unsavedFieldsStore.getInitialState());
});
afterAll(() => app.close());

const notDone = (): never => {
  throw new Error('The form is closed.');
};

test('words that cannot be kept stay in their form', async () => {
  const learning = await renderOnPage(<NewLearningForm testId="gone" onDone={notDone} />);
  await learning.type('What did we learn?', 'A torch is enough');
  await learning.press('Keep what we learned');
  expect(learning.field('What did we learn?').value).toBe('A torch is enough');
  expect(recordsOf(currentProject().document, 'learning')).toEqual([]);
  await learning.remove();

  const decision = await renderOnPage(<NewDecisionForm testId="gone" onDone={notDone} />);
  decision.all('input[value="adapt"]')[0]?.click();
  await decision.type('The decision in a few words', 'With torches');
  await decision.press('Keep the decision');
  expect(decision.text()).not.toContain('Choose one of the four.');
  expect(decision.field('The decision in a few words').value).toBe('With torches');
});

test('what was learned is kept, and the form is done', async () => {
  let isDone = false;
  const page = await renderOnPage(
    <NewLearningForm
      testId="t"
      onDone={() => {
        isDone = true;
      }}
    />,
  );
  await page.type('What did we learn?', 'A torch is enough');
  await page.press('Keep what we learned');
  await page.waitUntil(() => isDone);
  expect(recordsOf(currentProject().document, 'learning').map(({ fields }) => fields.statement)).toEqual([
    'A torch is enough',
  ]);
});

test('a form that is open when the project can only be read keeps its words and cannot be sent off', async () => {
  const page = await renderOnPage(<NewLearningForm testId="t" onDone={notDone} />);
  await page.type('What did we learn?', 'A torch is enough');
  openForReading();
  await page.waitUntil(() => page.text().includes('This project can only be read now'));
  expect(page.all('button[type="submit"]')).toHaveLength(0);
  expect(page.field('What did we learn?').value).toBe('A torch is enough');
});

test('half a learning waits for its form, whatever page is shown meanwhile, until it is cancelled', async () => {
  const Card = () => {
    const project = useProject(({ document }) => document);
    const record = recordOf(project, { kind: 'test', id: 't2' });
    return record ? <CycleCard document={project} test={record} /> : null;
  };
  const fields = { title: 'Ten walk', status: 'studying', resultValue: { value: 5, outOf: 6 } };
  edit('Test added', [{ op: 'add', kind: 'test', id: 't2', fields }], { isHistoryStep: true });
  const before = await renderOnPage(<Card />);
  await before.press('Write what we learned');
  await before.type('What did we learn?', 'Rain keeps');
  expect(hasUnsavedWork()).toBe(true);
  await before.remove();

  const after = await renderOnPage(<Card />);
  expect(after.field('What did we learn?').value).toBe('Rain keeps');
  await after.remove();

  const last = await renderOnPage(<Card />);
  await last.press('Cancel');
  await last.waitUntil(() => last.all('form').length === 0);
  await last.remove();
  const again = await renderOnPage(<Card />);
  expect(again.all('form')).toHaveLength(0);
  expect(unsavedFieldsStore.getState().unfinishedWork.size).toBe(0);
});
