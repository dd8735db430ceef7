import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deleteSelected, putCard, removeFromMap } from '../../../../renderer/map/actions/cards.ts';
import { mapUi } from '../../../../renderer/map/canvas/ui-store.ts';
import { currentProject } from '../../../../renderer/state/project-store.ts';
import { select, selected, selectionStore } from '../../../../renderer/state/selection.ts';
import { recordOf } from '../../../../shared/document/view.ts';
import { putBack } from '../../put-back.ts';
import { type InJsdom, openInJsdom } from '../../record-form/in-jsdom.ts';

putBack(selectionStore);
putBack(mapUi);

const mapId = 'map1';
let app: InJsdom;
let cards: readonly string[] = [];

beforeAll(async () => {
  app = await openInJsdom();
});
afterAll(() => app.close());

beforeEach(() => {
  cards = ['One', 'Two'].map((title, at) => {
    return putCard({ kind: 'note', title, mapId, x: 400 * at, y: 0 }) ?? '';
  });
});

const isLive = (id: string): boolean =>
  recordOf(currentProject().document, { kind: 'note', id }) !== undefined;

test.each([1, 2])('deleting %i selected leaves nothing selected, and the focus on none', (count) => {
  select(cards.slice(0, count));
  mapUi.setState({ focusId: cards[0] });
  deleteSelected();
  expect(cards.map(isLive)).toEqual(cards.map((_, at) => at >= count));
  expect([...selected()]).toEqual([]);
  expect(mapUi.getState().focusId).toBeUndefined();
});

test('taking cards off the map leaves nothing selected, and the cards in the project', () => {
  select(cards);
  removeFromMap(mapId);
  expect(cards.map(isLive)).toEqual([true, true]);
  expect([...selected()]).toEqual([]);
});

test('deleting where nothing is selected says nothing', () => {
  select([]);
  mapUi.setState({ notice: undefined });
  deleteSelected();
  expect(mapUi.getState().notice).toBeUndefined();
});
