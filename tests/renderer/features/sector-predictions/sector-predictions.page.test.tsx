import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { allFindSources } from '../../../../renderer/core/commands/find-source-registry.ts';
import { edit, redo, undo } from '../../../../renderer/core/state/edit.ts';
import { currentClient, hasPendingEdits } from '../../../../renderer/core/state/open-project.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { DialogHost } from '../../../../renderer/core/ui/dialog-host.tsx';
import { searchCardTitles } from '../../../../renderer/features/palette/search-results.ts';
import {
  addSectorPrediction,
  removePredictionRound,
} from '../../../../renderer/features/sector-predictions/edit-sector-predictions.ts';
import { SectorPredictionsSection } from '../../../../renderer/features/sector-predictions/sector-predictions-section.tsx';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { readEntries } from '../../../../shared/records/fields/writing-round-entries.ts';
import { openForReading } from '../../../helpers/page/open-for-reading.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

const ID = 't_predictions';
let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  const plan = { prediction: 'Most come', successCriterion: { value: 40 }, ownerRole: 'Coordinator' };
  edit('Test added', [
    { op: 'add', kind: 'test', id: 't', fields: { title: 'Six walk', ...plan, status: 'draft' } },
  ]);
});
afterAll(() => app.close());

const Page = () => (
  <>
    <SectorPredictionsSection id="t" />
    <DialogHost />
  </>
);

/** What is in the project itself, and what screens get of it. */
const whole = () =>
  recordOf(currentClient()?.queue.document() ?? currentProject().document, { kind: 'writingRound', id: ID });
const onScreens = (): string => JSON.stringify(currentProject());
const wordsInFile = () => readEntries(whole()?.fields.entries).map(({ words }) => words);

test('one after another writes, nobody sees it before it is shown, and Undo says no word', async () => {
  const page = await renderOnPage(<Page />);
  await page.press('Let each sector predict first');
  await page.waitUntil(() => page.text().includes('Nobody has written yet.'));
  expect(page.text()).toContain('Hidden here, not secret: it is in the file.');
  expect(addSectorPrediction('t', 'council', 'CANARY all of them')).toBe(true);
  expect(addSectorPrediction('t', 'the choir', 'CANARY hardly anybody')).toBe(true);
  await page.waitUntil(() => page.text().includes('Written so far: Council and the choir.'));
  expect(wordsInFile().toSorted()).toEqual(['CANARY all of them', 'CANARY hardly anybody']);
  expect(onScreens()).not.toContain('CANARY');
  expect(page.text()).not.toContain('CANARY');
  expect(currentProject().undoLabel).toBe('Prediction written');
  expect(JSON.stringify(searchCardTitles(currentProject().document, 'CANARY'))).toBe('[]');
  for (const { placesIn } of allFindSources())
    expect(JSON.stringify(placesIn(currentProject().document))).not.toContain('CANARY');
  undo();
  await page.waitUntil(() => page.text().includes('Written so far: Council.'));
  expect(currentProject().redoLabel).toBe('Prediction written');
  expect(page.text()).not.toContain('CANARY');
  redo();
  await page.waitUntil(() => page.text().includes('Council and the choir'));
  await page.press('Show them all');
  await page.waitUntil(() => page.text().includes('Show what each sector predicts?'));
  page.all('.dialog .btn-primary')[0]?.click();
  await page.waitUntil(() => page.text().includes('CANARY all of them'));
  expect(page.text()).toContain('Written apart, shown on');
  undo();
  await page.waitUntil(() => !page.text().includes('CANARY'));
  expect(onScreens()).not.toContain('CANARY');
});

test('what comes in meanwhile is joined, unread', async () => {
  const page = await renderOnPage(<Page />);
  // What the test before took back is to be in the file: a round that is shown takes no words.
  await page.waitUntil(() => !hasPendingEdits());
  const entries = [{ id: 'theirs', sector: 'carers', words: 'CANARY from elsewhere' }];
  const seen = currentProject().document;
  expect(addSectorPrediction('t', 'health', 'CANARY of health')).toBe(true);
  await app.editElsewhere({ op: 'set', kind: 'writingRound', id: ID, fields: { entries } }, seen);
  await page.waitUntil(() => page.text().includes('Carers') && page.text().includes('Health'));
  expect(wordsInFile()).toContain('CANARY of health');
  expect(onScreens()).not.toContain('CANARY');
});

test('a round that is done without goes with its words, and comes back with them', async () => {
  const page = await renderOnPage(<Page />);
  const before = wordsInFile().toSorted();
  expect(removePredictionRound('t')).toBe(true);
  await page.waitUntil(() => page.text().includes('Let each sector predict first'));
  expect(onScreens()).not.toContain('CANARY');
  undo();
  await page.waitUntil(() => page.text().includes('Written so far'));
  expect(wordsInFile().toSorted()).toEqual(before);
  expect(removePredictionRound('t')).toBe(true);
  await page.waitUntil(() => page.text().includes('Let each sector predict first'));
  await page.press('Let each sector predict first');
  await page.waitUntil(() => page.text().includes('Nobody has written yet.'));
  expect(wordsInFile()).toEqual([]);
});

test('where nothing can be written it says who has written, and asks for nothing', async () => {
  await vi.waitUntil(() => whole() !== undefined);
  openForReading();
  const page = await renderOnPage(<Page />);
  await page.waitUntil(() => page.text().includes('Nobody has written yet.'));
  expect(page.all('button')).toHaveLength(0);
});
