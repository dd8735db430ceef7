import { type CardFace, titleLines } from '../../../../renderer/features/map-model/content/card-face.ts';
import type { MapContent } from '../../../../renderer/features/map-model/content/map-content.ts';

/** A card's face for tests. */
export function face(id: string, more: Partial<CardFace> = {}): CardFace {
  return {
    id,
    kind: 'idea',
    kindLabel: 'Idea',
    title: `Card ${id}`,
    lines: titleLines(`Card ${id}`),
    state: '',
    meta: '',
    figure: '',
    strength: undefined,
    sparkValues: [],
    theme: undefined,
    isClashing: false,
    isRestricted: false,
    isLocked: false,
    ...more,
  };
}

export function theme(id: string): CardFace {
  return face(id, { kind: 'theme', kindLabel: 'Theme' });
}

export function content(more: Partial<MapContent>): MapContent {
  return {
    cards: [],
    themes: [],
    links: () => [],
    ...more,
  };
}
