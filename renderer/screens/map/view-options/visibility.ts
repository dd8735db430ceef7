import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { allLinks } from '../../../../shared/document/model/selectors.ts';
import type { Emphasis } from '../../../features/map-model/slots/slot-table.ts';
import { cardSearchText, searchMatcher } from './card-search-text.ts';
import { type CardsOnMap, cardsOnMap } from './cards-on-map.ts';
import { type Tone, toneSchemes } from './colour-schemes.ts';
import { activeFilterCount } from './filter.ts';
import { filterMatcher } from './filter-match.ts';
import { linkedWithin } from './linked-within.ts';
import { hidesCards, type ViewOptions } from './view-options.ts';

/** What a person's wishes make of one map. Worked out once for each change, never while painting. */
export interface CardVisibility {
  /** Cards of the map that filter and focus mean; undefined while nothing narrows the map. */
  readonly shownIds: ReadonlySet<string> | undefined;
  /** The shown cards that the query matches; undefined while there is none. */
  readonly hitIds: ReadonlySet<string> | undefined;
  /** How many cards the map has, mats not among them. */
  readonly totalCount: number;
  /** How many of them are shown. */
  readonly shownCount: number;
  readonly emphasis: (id: string) => Emphasis;
  /** The tone of a card, or undefined if it has its kind's colour. */
  readonly toneOf: (id: string) => Tone | undefined;
}

/** The visibility without filter, focus and search; always the same object, so that comparing it is cheap. */
export const everythingVisible: CardVisibility = {
  shownIds: undefined,
  hitIds: undefined,
  totalCount: 0,
  shownCount: 0,
  emphasis: () => 'normal',
  toneOf: () => undefined,
};

/** The cards of a focus and what is linked to them on this map; undefined without a focus. */
function focusedIds(document: ProjectDocument, { focus }: ViewOptions, all: CardsOnMap['cards']) {
  if (!focus || focus.cards.length === 0) return undefined;
  const there = new Set(all.map(({ record }) => record.id));
  return linkedWithin(focus.cards, focus.steps, allLinks(document), there);
}

/** The cards that filter and focus show; with both, those that both show. */
function shownIdsOf(
  document: ProjectDocument,
  options: ViewOptions,
  { cards, mats }: CardsOnMap,
): Set<string> {
  const all = [...cards, ...mats];
  const matches = filterMatcher(document, options.filter);
  const focused = focusedIds(document, options, all);
  const hasFilter = activeFilterCount(options.filter) > 0;
  return new Set(
    all
      .filter((card) => (!hasFilter || matches(card)) && (!focused || focused.has(card.record.id)))
      .map(({ record }) => record.id),
  );
}

/** The emphasis of every card and mat; a mat has the highest of its own and its cards'. */
function emphasisByCard(
  options: ViewOptions,
  cards: CardsOnMap,
  shownIds: CardVisibility['shownIds'],
  hitIds: CardVisibility['hitIds'],
) {
  const ownEmphasis = (id: string): Emphasis => {
    if (shownIds && !shownIds.has(id)) return options.others === 'hide' ? 'hidden' : 'dimmed';
    return hitIds && !hitIds.has(id) ? 'dimmed' : 'normal';
  };
  const mats = new Map<string, Emphasis>();
  for (const { record } of cards.mats) {
    const levels = [record.id, ...(cards.members.get(record.id) ?? [])].map(ownEmphasis);
    mats.set(
      record.id,
      levels.includes('normal') ? 'normal' : levels.includes('dimmed') ? 'dimmed' : 'hidden',
    );
  }
  return (id: string): Emphasis => mats.get(id) ?? ownEmphasis(id);
}

function toneByCard(options: ViewOptions, { cards }: CardsOnMap): CardVisibility['toneOf'] {
  if (options.colours === 'kind') return everythingVisible.toneOf;
  const { tones, toneOf } = toneSchemes[options.colours];
  const tonesById = new Map(cards.map((card) => [card.record.id, tones[toneOf(card)]]));
  return (id) => tonesById.get(id);
}

/** What is shown, dimmed, hidden, found and coloured on a map, by what a person wishes to see. */
export function computeVisibility(
  document: ProjectDocument,
  mapId: string,
  options: ViewOptions,
): CardVisibility {
  const matchesSearch = searchMatcher(options.search ?? '');
  if (!matchesSearch && !hidesCards(options) && options.colours === 'kind') return everythingVisible;
  const cards = cardsOnMap(document, mapId);
  const shownIds = hidesCards(options) ? shownIdsOf(document, options, cards) : undefined;
  const matching = matchesSearch
    ? [...cards.cards, ...cards.mats].filter(
        ({ kind, record, stored }) =>
          (!shownIds || shownIds.has(record.id)) && matchesSearch(cardSearchText(kind, record.id, stored)),
      )
    : undefined;
  const hitIds = matching && new Set(matching.map(({ record }) => record.id));
  const totalCount = cards.cards.length;
  return {
    shownIds,
    hitIds,
    totalCount,
    shownCount: shownIds ? cards.cards.filter(({ record }) => shownIds.has(record.id)).length : totalCount,
    emphasis: emphasisByCard(options, cards, shownIds, hitIds),
    toneOf: toneByCard(options, cards),
  };
}
