import type { ProjectDocument } from '../../../shared/document/document.ts';
import { linksAll } from '../../../shared/document/view.ts';
import type { Light } from '../model/slot-table.ts';
import { cardText, questionOf } from './card-text.ts';
import { asksFor } from './filter.ts';
import { matcherOf } from './filter-match.ts';
import { linkedWithin } from './linked-within.ts';
import { isNarrowed, type Seeing } from './seeing.ts';
import { type Standing, standingOn } from './standing.ts';
import { schemes, type Tone } from './tones.ts';

/** What a person's wishes make of one map. Worked out once for each change, never while painting. */
export interface Sight {
  /** Cards of the map that filter and focus mean; undefined while nothing narrows the map. */
  readonly shown: ReadonlySet<string> | undefined;
  /** Shown cards with the words that are searched for; undefined while nothing is searched for. */
  readonly hits: ReadonlySet<string> | undefined;
  /** How many cards the map has, mats not among them. */
  readonly all: number;
  /** How many of them are shown. */
  readonly count: number;
  readonly light: (id: string) => Light;
  /** The tone of a card, or undefined where it wears its kind's colour. */
  readonly toneOf: (id: string) => Tone | undefined;
}

/** Nothing is asked for: every card is seen as it is. One object, so that nobody looks twice. */
export const plainSight: Sight = {
  shown: undefined,
  hits: undefined,
  all: 0,
  count: 0,
  light: () => 'lit',
  toneOf: () => undefined,
};

/** The cards of a focus and what is linked to them on this map; undefined without a focus. */
function nearOf(document: ProjectDocument, { focus }: Seeing, all: Standing['cards']) {
  if (!focus || focus.cards.length === 0) return undefined;
  const there = new Set(all.map(({ record }) => record.id));
  return linkedWithin(focus.cards, focus.steps, linksAll(document), there);
}

/** What filter and focus mean; both must, where both are asked for. */
function shownOf(document: ProjectDocument, seeing: Seeing, { cards, mats }: Standing): Set<string> {
  const all = [...cards, ...mats];
  const matches = matcherOf(document, seeing.filter);
  const near = nearOf(document, seeing, all);
  const isAsked = asksFor(seeing.filter) > 0;
  return new Set(
    all
      .filter((card) => (!isAsked || matches(card)) && (!near || near.has(card.record.id)))
      .map(({ record }) => record.id),
  );
}

/** A mat is seen as well as the best seen of its cards, or as it is itself. */
function lightsOf(seeing: Seeing, standing: Standing, shown: Sight['shown'], hits: Sight['hits']) {
  const of = (id: string): Light => {
    if (shown && !shown.has(id)) return seeing.others === 'hide' ? 'hidden' : 'dim';
    return hits && !hits.has(id) ? 'dim' : 'lit';
  };
  const mats = new Map<string, Light>();
  for (const { record } of standing.mats) {
    const around = [record.id, ...(standing.members.get(record.id) ?? [])].map(of);
    mats.set(record.id, around.includes('lit') ? 'lit' : around.includes('dim') ? 'dim' : 'hidden');
  }
  return (id: string): Light => mats.get(id) ?? of(id);
}

function tonesOf(seeing: Seeing, { cards }: Standing): Sight['toneOf'] {
  if (seeing.colours === 'kind') return plainSight.toneOf;
  const { tones, toneOf } = schemes[seeing.colours];
  const worn = new Map(cards.map((card) => [card.record.id, tones[toneOf(card)]]));
  return (id) => worn.get(id);
}

/** What is shown, dimmed, hidden, found and coloured on a map, by what a person wishes to see. */
export function sightOf(document: ProjectDocument, mapId: string, seeing: Seeing): Sight {
  const asks = questionOf(seeing.search ?? '');
  if (!asks && !isNarrowed(seeing) && seeing.colours === 'kind') return plainSight;
  const standing = standingOn(document, mapId);
  const shown = isNarrowed(seeing) ? shownOf(document, seeing, standing) : undefined;
  const found = asks
    ? [...standing.cards, ...standing.mats].filter(
        ({ kind, record, stored }) =>
          (!shown || shown.has(record.id)) && asks(cardText(kind, record.id, stored)),
      )
    : undefined;
  const hits = found && new Set(found.map(({ record }) => record.id));
  const all = standing.cards.length;
  return {
    shown,
    hits,
    all,
    count: shown ? standing.cards.filter(({ record }) => shown.has(record.id)).length : all,
    light: lightsOf(seeing, standing, shown, hits),
    toneOf: tonesOf(seeing, standing),
  };
}
