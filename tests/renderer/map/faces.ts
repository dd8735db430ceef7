import type { MapContent } from '../../../renderer/map/model/content.ts';
import { type Face, titleLines } from '../../../renderer/map/model/face.ts';

/** A card's face for tests. */
export const face = (id: string, more: Partial<Face> = {}): Face => ({
  id,
  kind: 'idea',
  kindLabel: 'Idea',
  title: `Card ${id}`,
  lines: titleLines(`Card ${id}`),
  state: '',
  meta: '',
  figure: '',
  strength: undefined,
  spark: [],
  theme: undefined,
  isClashing: false,
  isRestricted: false,
  isLocked: false,
  ...more,
});

export const theme = (id: string): Face => face(id, { kind: 'theme', kindLabel: 'Theme' });

export const content = (more: Partial<MapContent>): MapContent => ({
  cards: [],
  themes: [],
  links: [],
  ...more,
});
