import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { NewDecisionForm } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/new-decision-form.tsx';
import { NewLearningForm } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/new-learning-form.tsx';
import { recordsOf } from '../../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Test added', [{ op: 'add', kind: 'test', id: 't', fields: { title: 'Six walk' } }]);
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
