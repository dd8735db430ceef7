import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { currentMessage } from '../../../../renderer/core/ui/message.ts';
import { addCard } from '../../../../renderer/screens/outline/state/outline-actions.ts';
import { addMeasure } from '../../../../renderer/screens/test-cycles/measures/add-measure.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const placed = (): readonly unknown[] =>
  recordsOf(currentProject().document, 'placement').map(({ fields }) => fields.card);

test('what is made on another screen says that it is on no map, and its button puts it there, once', () => {
  const idea = addCard('idea', 'A bench at the stop');
  expect(currentMessage()?.sentence).toBe('Idea added: “A bench at the stop”. It is not on a map yet.');
  const place = currentMessage()?.action;
  expect(place?.label).toBe('Put it there');
  place?.run();
  expect(placed()).toEqual([idea]);
  expect(currentMessage()?.sentence).toBe('It is on “Main map” now.');
  // Somebody has put it elsewhere since.
  const [placement] = recordsOf(currentProject().document, 'placement');
  const moved = {
    op: 'set',
    kind: 'placement',
    id: placement?.id ?? '',
    fields: { pos: [900, 700] },
  } as const;
  edit('Moved', [moved]);
  place?.run();
  expect(recordsOf(currentProject().document, 'placement')[0]?.fields.pos).toEqual([900, 700]);
  addMeasure('Buses on time', {});
  expect(currentMessage()?.sentence).toMatch(/^Measure added: “Buses on time”\. It is not on a map yet\.$/);
  currentMessage()?.action?.run();
  expect(placed()).toHaveLength(2);
});

test('a theme lies on a map with its cards: nothing is said of it', () => {
  addCard('theme', 'Evenings');
  expect(currentMessage()?.sentence).toBe('Theme added: “Evenings”.');
  expect(currentMessage()?.action).toBeUndefined();
});
