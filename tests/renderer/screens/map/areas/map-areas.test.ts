import { describe, expect, test } from 'vitest';
import { rectOfCards } from '../../../../../renderer/screens/map/areas/area-rect.ts';
import { areasToFit } from '../../../../../renderer/screens/map/areas/current-area.ts';
import { countCards, mapAreas } from '../../../../../renderer/screens/map/areas/map-areas.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { add, onMap } from '../view-options/documents.ts';
import { AUTUMN, HALL, modelOf, row, SPRING, titlesOf, twoMeetings } from './two-meetings.ts';

const outline = (document = twoMeetings) =>
  mapAreas(document, modelOf(document)).map(({ name, themes }) => [
    name,
    ...themes.map((theme) => `${theme.name} ${theme.cards.length}`),
  ]);

describe('what lies on a map', () => {
  test('is listed by meeting, the newest first, and by theme; cards without one come last', () => {
    expect(outline()).toEqual([
      ['Autumn meeting', 'The hall 5'],
      ['Spring meeting', 'The bus 3', 'No theme yet 2'],
    ]);
  });
  test('a card of a later meeting is counted with the theme that an earlier one raised', () => {
    const document = applyChanges(
      twoMeetings,
      row('late', 1, [0, 400], { theme: 'tbus00000', session: AUTUMN }),
    );
    expect(outline(document)[1]).toContain('The bus 4');
  });
  test('what came from no meeting, or from one that was deleted, comes last', () => {
    const document = applyChanges(twoMeetings, [
      { op: 'delete', kind: 'session', id: AUTUMN },
      ...onMap('note', 'nown00000', { title: 'My own' }, [4000, 0]),
    ]);
    expect(outline(document)).toEqual([
      ['Spring meeting', 'The bus 3', 'No theme yet 2'],
      ['From no meeting', 'The hall 5', 'No theme yet 1'],
    ]);
  });
  test('notes without a date count from the day on which they came in', () => {
    const document = applyChanges(twoMeetings, [
      add('session', 'sundated0', { title: 'Undated', createdOn: '2026-11-30' }),
      ...row('undated', 1, [0, 5000], { session: 'sundated0' }),
    ]);
    expect(outline(document)[0]?.[0]).toBe('Undated');
  });
  test('a theme without a card on the map is listed and is no card', () => {
    const document = applyChanges(twoMeetings, onMap('theme', 'talone000', { name: 'Alone' }, [0, 6000]));
    const model = modelOf(document);
    const alone = mapAreas(document, model).at(-1)?.themes[0];
    expect(alone?.name).toBe('Alone');
    expect(countCards(model, alone?.cards ?? [])).toBe(0);
  });
  test('what a filter hides is not listed', () => {
    const model = modelOf(twoMeetings);
    model.setEmphasis((id) => (id.startsWith('nhall') ? 'hidden' : 'normal'));
    expect(mapAreas(twoMeetings, model).map(({ meetingId }) => meetingId)).toEqual([SPRING]);
  });
});

describe('the part somebody is in', () => {
  const model = modelOf(twoMeetings);
  const meetings = mapAreas(twoMeetings, model);
  const namesFrom = (id: string | undefined, frames: Parameters<typeof areasToFit>[3] = []) =>
    areasToFit(model, id === undefined ? undefined : model.slots.slotOf(id), meetings, frames).map(
      ({ name }) => name,
    );

  test('is the meeting of the card, then its theme; a frame between them', () => {
    expect(namesFrom('nbus00000')).toEqual(['Spring meeting', 'The bus']);
    expect(namesFrom('nloose100')).toEqual(['Spring meeting', 'No theme yet']);
    const frame = { name: 'Left', area: { x: -50, y: -50, w: 400, h: 400 } };
    expect(namesFrom('nbus00000', [frame])).toEqual(['Spring meeting', 'Left', 'The bus']);
    expect(namesFrom('nbus20000', [frame])).toEqual(['Spring meeting', 'The bus']);
  });
  test('is that of a mat as well', () => {
    expect(namesFrom(HALL)).toEqual(['Autumn meeting', 'The hall']);
  });
  test('from far it is the newest meeting, then its largest theme', () => {
    expect(namesFrom(undefined)).toEqual(['Autumn meeting', 'The hall']);
  });
  test('reaches around its cards and their mats', () => {
    const [hall] = areasToFit(model, undefined, meetings, []);
    const cards = meetings[0]?.themes[0]?.cards ?? [];
    expect(titlesOf(model, cards)).toHaveLength(5);
    expect(hall?.rect).toEqual(rectOfCards(model, cards));
    expect(hall?.rect.y).toBeLessThan(3000);
  });
});
