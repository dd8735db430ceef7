import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { select, selectedIds, selectionStore } from '../../../../../renderer/core/state/selection.ts';
import { currentMessage, dismissMessage } from '../../../../../renderer/core/ui/message.ts';
import {
  createCard,
  deleteSelected,
  removeSelectedFromMap,
} from '../../../../../renderer/screens/map/actions/card-actions.ts';
import { mapUi } from '../../../../../renderer/screens/map/state/map-ui.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';

restoreStore(selectionStore);
restoreStore(mapUi);

const mapId = 'map1';
let app: OpenedOnPage;
let cards: readonly string[] = [];

beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

beforeEach(() => {
  cards = ['One', 'Two'].map((title, at) => {
    return createCard({ kind: 'note', title, mapId, x: 400 * at, y: 0 }) ?? '';
  });
});

const isLive = (id: string): boolean =>
  recordOf(currentProject().document, { kind: 'note', id }) !== undefined;

test.each([1, 2])('deleting %i selected leaves nothing selected, and the focus on none', (count) => {
  select(cards.slice(0, count));
  mapUi.setState({ focusId: cards[0] });
  deleteSelected();
  expect(cards.map(isLive)).toEqual(cards.map((_, at) => at >= count));
  expect([...selectedIds()]).toEqual([]);
  expect(mapUi.getState().focusId).toBeUndefined();
});

test('taking cards off the map leaves nothing selected, and the cards in the project', () => {
  select(cards);
  removeSelectedFromMap(mapId);
  expect(cards.map(isLive)).toEqual([true, true]);
  expect([...selectedIds()]).toEqual([]);
});

test('deleting where nothing is selected says nothing', () => {
  select([]);
  dismissMessage();
  deleteSelected();
  expect(currentMessage()).toBeUndefined();
});
