import { isCentreIn, type Rect } from '../../../features/map-model/geometry/rect.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { rectOfCards } from './area-rect.ts';
import { cardsOfMeeting, type MeetingArea } from './map-areas.ts';

/** A part of a map with a name: a meeting, a frame or a theme. */
export interface NamedArea {
  readonly name: string;
  readonly rect: Rect;
}

/** A frame, as it is drawn. */
export interface FrameArea {
  readonly name: string;
  readonly area: Rect;
}

const named = (model: MapModel, name: string, cards: readonly number[]): readonly NamedArea[] => {
  const rect = rectOfCards(model, cards);
  return rect ? [{ name, rect }] : [];
};

const largestFirst = <T>(all: readonly T[], sizeOf: (one: T) => number): readonly T[] =>
  [...all].sort((one, other) => sizeOf(other) - sizeOf(one));

/** The parts that a card is in, the largest first: its meeting, the frames around its middle, its theme. */
function areasAround(
  model: MapModel,
  slot: number,
  meetings: readonly MeetingArea[],
  frames: readonly FrameArea[],
): readonly NamedArea[] {
  const { slots, mats } = model;
  const themeId = slots.isMat(slot) ? slots.face(slot)?.id : mats.themeOf(slot);
  const isIn = (cards: readonly number[]): boolean => cards.includes(slot);
  const meeting = meetings.find((one) =>
    one.themes.some((theme) => (themeId === undefined ? isIn(theme.cards) : theme.themeId === themeId)),
  );
  const theme = meeting?.themes.find((one) =>
    themeId === undefined ? isIn(one.cards) : one.themeId === themeId,
  );
  const around = frames.filter(({ area }) => isCentreIn(slots.rect(slot), area));
  return [
    ...(meeting && meetings.length > 1 ? named(model, meeting.name, cardsOfMeeting(meeting)) : []),
    ...largestFirst(around, ({ area }) => area.w * area.h).map(({ name, area }) => ({ name, rect: area })),
    ...(theme ? named(model, theme.name, theme.cards) : []),
  ];
}

/**
 * The parts of a map that somebody may want to see when all of it is too small to read, in the order in which they are
 * tried: what they are in, then the newest meeting, then its largest theme.
 */
export function areasToFit(
  model: MapModel,
  current: number | undefined,
  meetings: readonly MeetingArea[],
  frames: readonly FrameArea[],
): readonly NamedArea[] {
  if (current !== undefined) return areasAround(model, current, meetings, frames);
  const [newest] = meetings;
  if (!newest) return [];
  const [largest] = largestFirst(newest.themes, ({ cards }) => cards.length);
  return [
    ...(meetings.length > 1 ? named(model, newest.name, cardsOfMeeting(newest)) : []),
    ...(largest ? named(model, largest.name, largest.cards) : []),
  ];
}
