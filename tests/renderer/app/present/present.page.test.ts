import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startPresenting, stopPresenting } from '../../../../renderer/app/present/present.ts';
import { edit, showNotice } from '../../../../renderer/core/state/edit.ts';
import { presentedFrom } from '../../../../renderer/core/state/presenting.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { clearSelection, select, selectedIds } from '../../../../renderer/core/state/selection.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterEach(() => {
  stopPresenting();
  showNotice(null);
  clearSelection();
});
afterAll(() => app.close());

test('what the bar said before is not for the room, and is said again after it', () => {
  showNotice('4 names came in as they are.');
  startPresenting();
  expect(currentProject().notice).toBeNull();
  stopPresenting();
  expect(currentProject().notice).toBe('4 names came in as they are.');
});

test('but not once a step was taken meanwhile, or something newer is said', () => {
  showNotice('3 cards came in. Undo takes them away.');
  startPresenting();
  edit('Idea written', [{ op: 'add', kind: 'idea', id: 'ide1', fields: { title: 'Tea at four' } }]);
  stopPresenting();
  expect(currentProject().notice).toBeNull();
  showNotice('Older.');
  startPresenting();
  showNotice('Newer.');
  stopPresenting();
  expect(currentProject().notice).toBe('Newer.');
});

test('screens are told what was selected; it is selected again afterwards, and forgotten', () => {
  select(['ide1']);
  startPresenting();
  expect([...presentedFrom()]).toEqual(['ide1']);
  expect(selectedIds().size).toBe(0);
  stopPresenting();
  expect(presentedFrom().size).toBe(0);
  expect([...selectedIds()]).toEqual(['ide1']);
});
