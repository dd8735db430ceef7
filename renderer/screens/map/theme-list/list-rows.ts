import type { MapModel } from '../../../features/map-model/map-model.ts';
import { countCards, type MeetingArea, type ThemeArea } from '../areas/map-areas.ts';

/** One line of the list: a meeting, or one of its themes. */
export interface ListRow {
  readonly key: string;
  readonly name: string;
  readonly cards: readonly number[];
  /** The themes with a mat on the map: its own, or those of the meeting. */
  readonly themes: readonly string[];
  readonly cardCount: number;
  readonly newCount: number;
}

/** A meeting with its themes; without one to name, the themes stand alone. */
export interface ListGroup {
  readonly key: string;
  readonly label: string;
  readonly day: string;
  /** The meeting itself; undefined where all themes of the map are in one group. */
  readonly meeting: ListRow | undefined;
  readonly themes: readonly ListRow[];
}

/** The lines of the list. `newIds`: cards that are new to this person. */
export function listGroups(
  model: MapModel,
  meetings: readonly MeetingArea[],
  newIds: ReadonlySet<string>,
): readonly ListGroup[] {
  const rowOf = (key: string, name: string, areas: readonly ThemeArea[]): ListRow => {
    const cards = areas.flatMap((area) => area.cards);
    return { ...countsOf(cards), key, name, cards, themes: areas.flatMap(matOf) };
  };
  const matOf = ({ themeId }: ThemeArea): readonly string[] => {
    const slot = themeId === undefined ? undefined : model.slots.slotOf(themeId);
    return themeId !== undefined && slot !== undefined && model.slots.isMat(slot) ? [themeId] : [];
  };
  const countsOf = (cards: readonly number[]): Pick<ListRow, 'cardCount' | 'newCount'> => ({
    cardCount: countCards(model, cards),
    newCount: cards.filter((slot) => newIds.has(model.slots.face(slot)?.id ?? '')).length,
  });
  const hasMeetings = meetings.some(({ meetingId }) => meetingId !== undefined);
  return meetings.map((meeting) => {
    const key = meeting.meetingId ?? 'none';
    return {
      key,
      label: hasMeetings ? meeting.name : 'Themes',
      day: meeting.day,
      meeting: hasMeetings ? rowOf(`meeting ${key}`, meeting.name, meeting.themes) : undefined,
      themes: meeting.themes.map((area) =>
        rowOf(`theme ${key} ${area.themeId ?? 'none'}`, area.name, [area]),
      ),
    };
  });
}
