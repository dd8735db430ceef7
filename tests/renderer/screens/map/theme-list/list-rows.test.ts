import { expect, test } from 'vitest';
import { mapAreas } from '../../../../../renderer/screens/map/areas/map-areas.ts';
import { listGroups } from '../../../../../renderer/screens/map/theme-list/list-rows.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { AUTUMN, modelOf, SPRING, twoMeetings } from '../areas/two-meetings.ts';

const groupsOf = (document = twoMeetings, newIds = new Set<string>()) => {
  const model = modelOf(document);
  return listGroups(model, mapAreas(document, model), newIds);
};

test('a meeting is a line with its themes under it, each with the number of its cards and of the new ones', () => {
  const [autumn, spring] = groupsOf(twoMeetings, new Set(['nhall0000', 'nhall1000', 'ngone0000']));
  expect(autumn?.meeting).toMatchObject({ name: 'Autumn meeting', cardCount: 5, newCount: 2 });
  expect(autumn?.themes).toMatchObject([{ name: 'The hall', cardCount: 5, newCount: 2 }]);
  expect(spring?.meeting).toMatchObject({ cardCount: 5, newCount: 0 });
  expect(spring?.themes.map(({ name }) => name)).toEqual(['The bus', 'No theme yet']);
});
test('every line has a key of its own, also two of cards without a theme', () => {
  const keys = groupsOf().flatMap(({ meeting, themes }) => [meeting, ...themes].map((row) => row?.key));
  expect(new Set(keys).size).toBe(keys.length);
});
test('where no meeting is named, the themes stand alone', () => {
  const document = applyChanges(twoMeetings, [
    { op: 'delete', kind: 'session', id: AUTUMN },
    { op: 'delete', kind: 'session', id: SPRING },
  ]);
  const groups = groupsOf(document);
  expect(groups.map(({ label, meeting }) => [label, meeting])).toEqual([['Themes', undefined]]);
  expect(groups[0]?.themes.map(({ name }) => name)).toEqual(['The bus', 'The hall', 'No theme yet']);
});
