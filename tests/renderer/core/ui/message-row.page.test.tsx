import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { edit, showNotice, undo } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { goTo } from '../../../../renderer/core/state/route.ts';
import { setScreenHistory } from '../../../../renderer/core/state/screen-history.ts';
import { LiveRegion, setAnnouncementFilter } from '../../../../renderer/core/ui/announce.tsx';
import {
  dismissMessage,
  removeStandingMessage,
  say,
  showStandingMessage,
} from '../../../../renderer/core/ui/message.ts';
import { MessageRow } from '../../../../renderer/core/ui/message-row.tsx';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterEach(() => {
  dismissMessage();
  showNotice(null);
  removeStandingMessage('offer');
  setScreenHistory(null);
  setAnnouncementFilter((text) => text);
});
afterAll(() => app.close());

let made = 0;
const makeNote = (message: string): boolean => {
  made += 1;
  return edit('New note', [{ op: 'add', kind: 'note', id: `note${made}`, fields: { text: 'Said' } }], {
    message,
  });
};
const draw = () =>
  renderOnPage(
    <>
      <MessageRow />
      <LiveRegion />
    </>,
  );
const shownIn = (page: RenderedPage) => page.all('.message-words').map((one) => one.textContent);
const heardIn = (page: RenderedPage) => page.all('[role=status]').map((one) => one.textContent);
const act = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }));

test('what an edit says is seen with Undo beside it and heard once, and goes when it is undone', async () => {
  const page = await draw();
  makeNote('A note is put down.');
  await page.waitUntil(() => shownIn(page).length === 1);
  expect(shownIn(page)).toEqual(['A note is put down.']);
  expect(heardIn(page)).toEqual(['A note is put down.']);
  expect(page.button('Undo')).toBeDefined();
  undo();
  await page.waitUntil(() => shownIn(page)[0] === 'Undone: New note.');
  expect(heardIn(page)).toEqual(['Undone: New note.']);
  expect(() => page.button('Undo')).toThrow();
});

test('the next step takes the place of what was said, also where it says nothing', async () => {
  const page = await draw();
  makeNote('A note is put down.');
  await page.waitUntil(() => shownIn(page).length === 1);
  edit('Other', [{ op: 'add', kind: 'note', id: 'other', fields: { text: 'Other' } }]);
  await page.waitUntil(() => shownIn(page).length === 0);
});

test('what has no button goes with the next press or key; what has one stays', async () => {
  const page = await draw();
  say('Select a card first.');
  await page.waitUntil(() => shownIn(page).length === 1);
  act('pointerup');
  await page.waitUntil(() => shownIn(page).length === 0);
  makeNote('A note is put down.');
  await page.waitUntil(() => shownIn(page).length === 1);
  act('pointerup');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shownIn(page)).toEqual(['A note is put down.']);
});

test('a notice waits below what is said after it, until it is put away', async () => {
  const page = await draw();
  showNotice('The file is read-only.');
  await page.waitUntil(() => shownIn(page)[0] === 'The file is read-only.');
  say('Select a card first.');
  await page.waitUntil(() => shownIn(page)[0] === 'Select a card first.');
  act('pointerup');
  await page.waitUntil(() => shownIn(page)[0] === 'The file is read-only.');
  await page.press('Put this away');
  expect(shownIn(page)).toEqual([]);
});

test('what is so stands there as long as nothing else is said, with what can be done about it', async () => {
  const run = vi.fn();
  const page = await draw();
  showStandingMessage('offer', {
    sentence: '4 cards were drawn apart.',
    action: { label: 'Put them apart for good', run },
  });
  await page.waitUntil(() => shownIn(page).length === 1);
  say('Something else.');
  await page.waitUntil(() => shownIn(page)[0] === 'Something else.');
  act('pointerup');
  await page.waitUntil(() => shownIn(page)[0] === '4 cards were drawn apart.');
  await page.press('Put them apart for good');
  expect(run).toHaveBeenCalledTimes(1);
  removeStandingMessage('offer');
  await page.waitUntil(() => shownIn(page).length === 0);
});

test('Undo is not offered while Undo is about a preview', async () => {
  const page = await draw();
  makeNote('A note is put down.');
  await page.waitUntil(() => shownIn(page).length === 1);
  setScreenHistory({ undoLabel: null, redoLabel: null, undo: () => undefined, redo: () => undefined });
  await page.waitUntil(() => shownIn(page).length === 0);
  setScreenHistory(null);
  await page.waitUntil(() => shownIn(page).length === 1);
});

test('an audience sees no more than it may hear', async () => {
  const page = await draw();
  setAnnouncementFilter((text) => text.replace('Mrs Example', '…'));
  say('“Mrs Example” is in the trash.');
  await page.waitUntil(() => shownIn(page).length === 1);
  expect(shownIn(page)).toEqual(['“…” is in the trash.']);
});

test('what was said about one screen goes when the person goes on to another; what the act said that led there stays', async () => {
  const goToScreen = (screen: string) => goTo({ screen, key: currentProject().key });
  const page = await draw();
  goToScreen('tests');
  makeNote('A note is put down.');
  await page.waitUntil(() => shownIn(page).length === 1);
  act('pointerdown');
  goToScreen('map');
  await page.waitUntil(() => shownIn(page).length === 0);
  act('pointerdown');
  makeNote('Another one.');
  goToScreen('tests');
  await page.waitUntil(() => shownIn(page).length === 1);
  expect(shownIn(page)).toEqual(['Another one.']);
});
