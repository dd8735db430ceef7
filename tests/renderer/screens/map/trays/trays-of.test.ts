import { expect, test } from 'vitest';
import { traysOf, trayWordsIn } from '../../../../../renderer/screens/map/trays/trays-of.ts';
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
test('with the sub-headings of no theme, each over its cards; what is under a theme is not among them', () => {
  const heading = (id: string, text: string, theme: string | null) =>
    ({ op: 'add', kind: 'heading', id, fields: { text, ...(theme ? { theme } : {}) } }) as const;
  const document = applyChanges(twoMeetings, [
    heading('hfirst000', 'First workshops', null),
    heading('hhall0000', 'The hall', 'thall0000'),
    { op: 'set', kind: 'note', id: 'nloose000', fields: { heading: 'hfirst000' } },
  ]);
  const [tray] = traysIn(document);
  const [before] = traysIn();
  expect(tray?.subHeadings.map(({ words }) => words)).toEqual(['First workshops']);
  const [band] = tray?.subHeadings ?? [];
  expect(band?.rect).toMatchObject({ y: -56, h: 56 });
  expect((before?.rect.y ?? 0) - (tray?.rect.y ?? 0)).toBe(56);
  const words = trayWordsIn(tray ? [tray] : [], { x: -5000, y: -5000, w: 10_000, h: 10_000 });
  expect(words).toHaveLength(2);
});
