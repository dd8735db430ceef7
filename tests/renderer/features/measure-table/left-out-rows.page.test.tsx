import { afterAll, beforeAll, expect, test } from 'vitest';
import { guessTable } from '../../../../renderer/features/measure-table/guess-mapping.ts';
import { MeasureTableDialog } from '../../../../renderer/features/measure-table/measure-table-dialog.tsx';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const dialogOf = (rows: readonly (readonly string[])[]) =>
  renderOnPage(
    <div>
      <MeasureTableDialog
        arrival={{
          source: 'What you copied',
          rows,
          measure: { name: 'Days' },
          guess: guessTable(rows, false),
        }}
        onClose={() => undefined}
      />
    </div>,
  );

test('how many rows will be left out stands beside the buttons, and leads to why', async () => {
  HTMLElement.prototype.scrollIntoView ??= () => undefined;
  const page = await dialogOf([
    ['date', 'value'],
    ['2026-03-02', '4'],
    ['2026-03-09', 'many'],
    ['2026-02-31', '5'],
  ]);
  await page.waitUntil(() => page.text().includes('2 rows will be left out.'));
  await page.press('See why');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('What could not be read');
  expect(document.activeElement?.textContent).toContain('Row 3, Number: “many” is not a number.');
});

test('where every row comes in, nothing is said of rows', async () => {
  const page = await dialogOf([
    ['date', 'value'],
    ['2026-03-02', '4'],
  ]);
  await page.waitUntil(() => page.text().includes('Bring in 1 number'));
  expect(page.text()).not.toContain('left out');
});
