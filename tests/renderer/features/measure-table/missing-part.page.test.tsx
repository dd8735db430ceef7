import { afterAll, beforeAll, expect, test } from 'vitest';
import { guessTable } from '../../../../renderer/features/measure-table/guess-mapping.ts';
import type { IncomingTable } from '../../../../renderer/features/measure-table/incoming-table.ts';
import { MeasureTableDialog } from '../../../../renderer/features/measure-table/measure-table-dialog.tsx';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const focused = (): string => {
  const { activeElement } = document;
  const label = activeElement?.closest('label, .radio-option')?.textContent;
  const own = document.querySelector(`label[for="${activeElement?.id}"]`)?.textContent;
  return label || own || activeElement?.closest('th, .form-field')?.textContent || '';
};

test.each<[string, IncomingTable['rows'], Partial<IncomingTable>, string, string]>([
  ['an order of days', [['2/3/2026', '4']], {}, 'Say how the dates are written.', '2 March 2026'],
  [
    'a name',
    [['2026-03-02', '4']],
    { measure: { name: ' ' } },
    'Give the new measure a name.',
    'Name of the measure',
  ],
  [
    'a measure',
    [['2026-03-02', '4']],
    { measure: { id: 'gone' } },
    'This measure is no longer there.',
    'Put the numbers into',
  ],
  ['a column', [['snow', '4']], {}, 'Say which column holds the dates.', 'Column 1'],
  [
    'how often',
    [['4']],
    { days: { rows: [], next: '2026-03-02', rhythm: undefined } },
    'Say the first day, and how often',
    'A number was written down',
  ],
])(
  'a press that is refused for want of %s says so and focuses what says it',
  async (_name, rows, more, sentence, label) => {
    const arrival = {
      source: 'What you copied',
      rows,
      measure: { name: 'Days' },
      guess: guessTable(rows, false),
    };
    const page = await renderOnPage(
      <div>
        <MeasureTableDialog arrival={{ ...arrival, ...more }} onClose={() => undefined} />
      </div>,
    );
    await page.press('Bring in the numbers');
    await page.waitUntil(() =>
      page.all('[role="alert"]').some((one) => one.textContent?.startsWith(sentence)),
    );
    expect(focused()).toContain(label);
  },
);
