import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { kindOfId, recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { meetingOf } from '../../../../shared/records/computed/meetings.ts';
import { subHeadingOf, subHeadingsByTheme } from '../../../../shared/records/computed/sub-headings.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { boundingRect } from '../../../features/map-model/geometry/rect.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { readingOrder } from '../state/card-focus.ts';
import type { WallSection } from './wall-layout.ts';

/** What is set for the wall at one stop: a theme, or the cards of none. */
export interface WallTheme {
  /** The theme's id, or `NO_THEME_STOP`. */
  readonly id: string;
  readonly name: string;
  /** The meeting that all of it comes from, in words; empty for none or several. */
  readonly meeting: string;
  readonly sections: readonly WallSection[];
  /** Where its cards lie on the map, px at 100 %: a new card goes there. */
  readonly rect: Rect;
}

/** The stop of the cards of no theme. */
export const NO_THEME_STOP = 'loose';

/** The cards of the map that are shown, without themes and without what a filter leaves out; in the order of the project. */
function shownCards({ model }: ActiveMap, document: ProjectDocument): readonly PlainRecord[] {
  const records = readingOrder(model).flatMap((id) => {
    const slot = model.slots.slotOf(id);
    if (slot === undefined || model.slots.isMat(slot) || model.slots.emphasis(slot) === 'dimmed') return [];
    const kind = kindOfId(document, id);
    return kind === undefined || kind === 'theme' ? [] : (recordOf(document, { kind, id }) ?? []);
  });
  // Those without an order of their own keep that of the map.
  return records
    .map((record) => ({ record, order: textOf(record, 'order') }))
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ record }) => record);
}

/** The sub-headings of a theme in their order, each with its cards; those under none come first. */
function sectionsOf(
  document: ProjectDocument,
  themeId: string | undefined,
  cards: readonly PlainRecord[],
): readonly WallSection[] {
  const headings = subHeadingsByTheme(document).get(themeId) ?? [];
  const byHeading = new Map<string, string[]>([
    ['', []],
    ...headings.map(({ id }): [string, string[]] => [id, []]),
  ]);
  for (const card of cards) {
    const under = byHeading.get(subHeadingOf(document, card)?.id ?? '') ?? byHeading.get('');
    under?.push(card.id);
  }
  const named = headings.map((heading) => ({ id: heading.id, heading: titleOf('heading', heading) }));
  return [{ id: '', heading: '' }, ...named]
    .map(({ id, heading }) => ({ heading, cards: byHeading.get(id) ?? [] }))
    .filter((section) => section.cards.length > 0);
}

const commonMeeting = (document: ProjectDocument, records: readonly PlainRecord[]): string => {
  const [first, ...others] = [...new Set(records.map((record) => meetingOf(document, record)))];
  return first && others.length === 0 ? titleOf('session', first) : '';
};

/** Where the cards of a stop lie on the map; the mat, where there is one. */
function areaOf({ model }: ActiveMap, ids: readonly string[]): Rect {
  const slots = ids.flatMap((id) => model.slots.slotOf(id) ?? []);
  return boundingRect(slots.map(model.slots.rect)) ?? { x: 0, y: 0, w: 0, h: 0 };
}

/** Themes meeting by meeting, the meetings in the order of their first themes; those of no meeting are one more. */
function themesByMeeting(document: ProjectDocument): readonly PlainRecord[] {
  const meetings = new Map<string, PlainRecord[]>();
  for (const theme of recordsOf(document, 'theme')) {
    const meeting = textOf(theme, 'session');
    const there = meetings.get(meeting);
    if (there) there.push(theme);
    else meetings.set(meeting, [theme]);
  }
  return [...meetings.values()].flat();
}

/**
 * What the map has to show theme by theme: meeting by meeting in the order of the notes, then the cards of no theme. Of the
 * document as the audience may see it; themes without a card to show are left out. `mapName` stands over the cards of a map
 * without themes.
 */
export function wallThemes(map: ActiveMap, mapName: string): readonly WallTheme[] {
  const { document } = currentProject();
  const byTheme = new Map<string, PlainRecord[]>();
  const loose: PlainRecord[] = [];
  for (const theme of recordsOf(document, 'theme')) byTheme.set(theme.id, []);
  for (const card of shownCards(map, document)) (byTheme.get(textOf(card, 'theme')) ?? loose).push(card);
  const themes = themesByMeeting(document).flatMap((theme) => {
    const cards = byTheme.get(theme.id) ?? [];
    if (cards.length === 0) return [];
    return [
      {
        id: theme.id,
        name: titleOf('theme', theme),
        meeting: commonMeeting(document, cards),
        sections: sectionsOf(document, theme.id, cards),
        rect: areaOf(map, [theme.id, ...cards.map(({ id }) => id)]),
      },
    ];
  });
  if (loose.length === 0) return themes;
  const rest: WallTheme = {
    id: NO_THEME_STOP,
    name: themes.length === 0 ? mapName : 'No theme yet',
    meeting: commonMeeting(document, loose),
    sections: sectionsOf(document, undefined, loose),
    rect: areaOf(
      map,
      loose.map(({ id }) => id),
    ),
  };
  return [...themes, rest];
}
