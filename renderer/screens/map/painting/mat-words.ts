import { counted } from '../../../../shared/records/fields/counted.ts';
import { kindInWords } from '../../../../shared/records/kind-registry.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';

const MAX_KINDS = 4;

/** How many cards of each kind lie on a theme's mat, the most frequent first. */
export function kindsOnMat({ slots, mats }: MapModel, theme: string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const slot of mats.membersOf(theme)) {
    const kind = slots.face(slot)?.kind ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** What lies on a mat in one line: "4 examples, 3 notes, 2 questions…". */
export function sumOfMat(model: MapModel, theme: string): string {
  const kinds = kindsOnMat(model, theme);
  const shown = kinds
    .slice(0, MAX_KINDS)
    .map(([kind, count]) => `${count.toLocaleString('en-GB')} ${kindInWords(kind, count)}`)
    .join(', ');
  return kinds.length > MAX_KINDS ? `${shown}…` : shown;
}

/** How many links lead from the cards of a folded theme to others on the map. */
export function linksOfMat({ slots, links }: MapModel, theme: string): number {
  const mat = slots.slotOf(theme);
  const lines = mat === undefined ? [] : links.linksOfSlot(mat);
  return lines.reduce((sum, number) => sum + (links.at(number)?.joined?.length ?? 1), 0);
}

/** A folded theme in one line, with all its kinds: "10 cards: 4 examples, 3 notes. 2 links to other cards". */
export function foldedInWords(model: MapModel, theme: string): string {
  const kinds = kindsOnMat(model, theme)
    .map(([kind, count]) => `${count.toLocaleString('en-GB')} ${kindInWords(kind, count)}`)
    .join(', ');
  const links = linksOfMat(model, theme);
  const sum = `${cardsInWords(model.mats.membersOf(theme).size)}: ${kinds}`;
  return links > 0 ? `${sum}. ${counted(links, 'link')} to other cards` : sum;
}
