import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf, shownTable } from '../../../../shared/document/model/selectors.ts';
import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { sortForReading } from '../../../features/map-model/reading-order.ts';

/** The cards of one theme on a map, or those of one meeting that have no theme. */
export interface ThemeArea {
  /** Undefined for the cards without a theme. */
  readonly themeId: string | undefined;
  readonly name: string;
  /** Slots of its cards; a theme that has none on this map lies there as a card itself. */
  readonly cards: readonly number[];
}

/** The themes that one meeting brought, or those that came from none. */
export interface MeetingArea {
  /** Undefined for what came from no meeting. */
  readonly meetingId: string | undefined;
  readonly name: string;
  /** The day it was held on, in words, or empty. */
  readonly day: string;
  readonly themes: readonly ThemeArea[];
}

/** What the cards without a theme are called, in the list and on their tray. */
export const NO_THEME_NAME = 'No theme yet';
const NO_MEETING_NAME = 'From no meeting';

/** The meeting that a record names, read as it is stored: there may be ten thousand cards. */
const meetingIdOf = (document: ProjectDocument, kind: string, id: string): string => {
  const session = shownTable(document, kind)?.[id]?.session;
  return typeof session === 'string' ? session : '';
};

interface CollectedMeeting {
  readonly themes: Map<string, number[]>;
  readonly loose: number[];
}

/** Cards by the meeting and the theme that they are listed under. A theme is listed under the meeting that raised it. */
function collectCards(document: ProjectDocument, { slots, mats }: MapModel): Map<string, CollectedMeeting> {
  const live = shownTable(document, 'session') ?? {};
  const byMeeting = new Map<string, CollectedMeeting>();
  const collectedOf = (kind: string, id: string): CollectedMeeting => {
    const named = meetingIdOf(document, kind, id);
    const meeting = live[named] === undefined ? '' : named;
    const collected = byMeeting.get(meeting) ?? { themes: new Map<string, number[]>(), loose: [] };
    byMeeting.set(meeting, collected);
    return collected;
  };
  const byTheme = new Map<string, number[]>();
  const cardsOf = (theme: string): number[] => {
    const known = byTheme.get(theme);
    if (known) return known;
    const cards: number[] = [];
    byTheme.set(theme, cards);
    collectedOf('theme', theme).themes.set(theme, cards);
    return cards;
  };
  for (const slot of slots.all()) {
    const face = slots.face(slot);
    if (!face || slots.isMat(slot) || slots.isFilteredOut(slot)) continue;
    const theme = face.kind === 'theme' ? face.id : mats.themeOf(slot);
    if (theme === undefined) collectedOf(face.kind, face.id).loose.push(slot);
    else cardsOf(theme).push(slot);
  }
  return byMeeting;
}

/** Themes in the order in which a reader meets their mats, and the cards without one at the end. */
function themeAreas({ slots }: MapModel, { themes, loose }: CollectedMeeting): readonly ThemeArea[] {
  const targets = [...themes.keys()].flatMap((id) => {
    const slot = slots.slotOf(id);
    return slot === undefined
      ? []
      : [{ id, rect: slots.approximateRect(slot), theme: undefined, isMat: true }];
  });
  const areas = sortForReading(targets).map((id) => ({
    themeId: id,
    name: slots.face(slots.slotOf(id) ?? -1)?.title || 'Theme without a name',
    cards: themes.get(id) ?? [],
  }));
  return loose.length === 0 ? areas : [...areas, { themeId: undefined, name: NO_THEME_NAME, cards: loose }];
}

/** Of notes without a date it is known when they came in. */
const dayOf = (meeting: PlainRecord): string => textOf(meeting, 'on') || textOf(meeting, 'createdOn');

const newestFirst = (one: PlainRecord, other: PlainRecord): number => dayOf(other).localeCompare(dayOf(one));

/**
 * What lies on a map, by meeting and theme: the newest meeting first, what came from none last. What is hidden by a
 * filter is left out, and so is a meeting without a card there.
 */
export function mapAreas(document: ProjectDocument, model: MapModel): readonly MeetingArea[] {
  const collected = collectCards(document, model);
  const meetings = [...recordsOf(document, 'session')].sort(newestFirst).flatMap((meeting) => {
    const found = collected.get(meeting.id);
    if (!found) return [];
    const name = titleOf('session', meeting) || 'Meeting';
    const day = dateInWords(textOf(meeting, 'on'));
    return [{ meetingId: meeting.id, name, day, themes: themeAreas(model, found) }];
  });
  const others = collected.get('');
  if (!others) return meetings;
  return [
    ...meetings,
    { meetingId: undefined, name: NO_MEETING_NAME, day: '', themes: themeAreas(model, others) },
  ];
}

/** The cards of a meeting's themes, and those without one. */
export function cardsOfMeeting(meeting: MeetingArea): readonly number[] {
  return meeting.themes.flatMap((theme) => theme.cards);
}

/** How many of these slots are cards: a theme that lies there as a card is none. */
export function countCards({ slots }: MapModel, cards: readonly number[]): number {
  return cards.filter((slot) => slots.face(slot)?.kind !== 'theme').length;
}
