import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit, undo } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { DialogHost } from '../../../../../renderer/core/ui/dialog-host.tsx';
import {
  matrixCards,
  placeAfterKey,
} from '../../../../../renderer/screens/test-cycles/hypotheses/matrix/matrix-cells.ts';
import { openMatrixDialog } from '../../../../../renderer/screens/test-cycles/hypotheses/matrix/matrix-dialog.tsx';
import { moveInMatrix } from '../../../../../renderer/screens/test-cycles/hypotheses/matrix/move-in-matrix.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';
import { waitUntil } from '../../../../helpers/vitest/wait-until.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

test.each([
  [{ importance: 3, evidence: 2 }, 'ArrowUp', { importance: 4, evidence: 2 }],
  [{ importance: 3, evidence: 2 }, 'ArrowLeft', { importance: 3, evidence: 1 }],
  [{ importance: 1, evidence: 5 }, 'ArrowDown', { importance: 1, evidence: 5 }],
  [{ importance: 1, evidence: 5 }, 'ArrowRight', { importance: 1, evidence: 5 }],
  [undefined, 'ArrowRight', { importance: 3, evidence: 3 }],
  [{ importance: 3, evidence: 2 }, 'Enter', undefined],
])('up is more important, right is better known, and the edges hold: %j %s', (place, key, next) => {
  expect(placeAfterKey(place, key)).toEqual(next);
});

test('a hypothesis stands where its numbers say, beside the others where one is missing, and moving writes both', async () => {
  edit('Hypotheses added', [
    {
      op: 'add',
      kind: 'hypothesis',
      id: 'h1',
      fields: { weBelieve: 'a walk', importance: 5, evidenceSoFar: 1 },
    },
    { op: 'add', kind: 'hypothesis', id: 'h2', fields: { weBelieve: 'tea', importance: 4 } },
    {
      op: 'add',
      kind: 'hypothesis',
      id: 'h3',
      fields: { weBelieve: 'a bus', importance: 5, status: 'retired' },
    },
  ]);
  expect(matrixCards(currentProject().document).map(({ id }) => id)).toEqual(['h1', 'h2']);
  const placeOf = (id: string) =>
    matrixCards(currentProject().document).find((card) => card.id === id)?.place;
  expect(placeOf('h1')).toEqual({ importance: 5, evidence: 1 });
  expect(placeOf('h2')).toBeUndefined();
  moveInMatrix('h2', { importance: 3, evidence: 3 });
  moveInMatrix('h2', { importance: 3, evidence: 4 });
  expect(placeOf('h2')).toEqual({ importance: 3, evidence: 4 });
  undo();
  await waitUntil(() => placeOf('h2') === undefined);
});

test('two numbers typed on a hypothesis are its importance, then its evidence; what is no number from 1 to 5 does nothing', async () => {
  edit('Hypothesis added', [{ op: 'add', kind: 'hypothesis', id: 'h4', fields: { weBelieve: 'a choir' } }]);
  const page = await renderOnPage(<DialogHost />);
  openMatrixDialog();
  const card = () => page.all('[data-card="h4"]')[0];
  const press = (key: string) =>
    card()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const placeNow = () => matrixCards(currentProject().document).find(({ id }) => id === 'h4')?.place;
  await page.waitUntil(() => card() !== undefined);
  for (const key of ['0', '6', 'x']) press(key);
  press('5');
  await page.waitUntil(() => card()?.textContent?.includes('Importance 5, evidence …') === true);
  expect(placeNow()).toBeUndefined();
  press('9');
  press('2');
  await page.waitUntil(() => placeNow() !== undefined);
  expect(placeNow()).toEqual({ importance: 5, evidence: 2 });
  await page.waitUntil(() => card()?.getAttribute('aria-label') === 'a choir: importance 5, evidence 2');
  expect(card()?.textContent).not.toContain('evidence …');
});
