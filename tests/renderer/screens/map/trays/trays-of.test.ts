import { expect, test } from 'vitest';
import { traysOf } from '../../../../../renderer/screens/map/trays/trays-of.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { modelOf, row, SPRING, twoMeetings } from '../areas/two-meetings.ts';
import { onMap } from '../view-options/documents.ts';

const traysIn = (document = twoMeetings) => traysOf(document, modelOf(document));

test('the cards of a meeting that have no theme lie in a tray, with room for its name', () => {
  const [tray, ...others] = traysIn();
  expect(others).toEqual([]);
  expect(tray).toMatchObject({ name: 'No theme yet', tabHeight: 48 });
  expect(tray?.rect).toMatchObject({ x: 988, y: -48, w: 520 });
});
test('not where something else lies among them, nor one card alone', () => {
  const apart = applyChanges(twoMeetings, row('low', 1, [1000, 600], { session: SPRING }));
  expect(traysIn(apart)).toHaveLength(1);
  const crossed = applyChanges(apart, onMap('note', 'nacross00', { title: 'Across' }, [1000, 300]));
  expect(traysIn(crossed)).toEqual([]);
  const alone = applyChanges(twoMeetings, [{ op: 'delete', kind: 'note', id: 'nloose000' }]);
  expect(traysIn(alone)).toEqual([]);
});
test('without its name where another card lies over it', () => {
  const under = applyChanges(
    twoMeetings,
    row('over', 1, [1000, -140], { theme: 'thall0000', session: SPRING }),
  );
  expect(traysIn(under)[0]?.tabHeight ?? 12).toBe(12);
});
