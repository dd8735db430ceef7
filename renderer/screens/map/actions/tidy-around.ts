import { counted } from '../../../../shared/records/fields/counted.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { say } from '../../../core/ui/message.ts';
import { type LayoutAround, layoutAround } from '../../../features/layout/layout-around.ts';
import { layoutLinksOf } from '../../../features/layout/layout-links.ts';
import { matNamesOf } from '../../../features/layout/layout-themes.ts';
import type { WordedLink } from '../../../features/layout/link-tree.ts';
import { textWidth } from '../../../features/map-model/geometry/text-layout.ts';
import { linkLabel, linkStyleOf, linkStyles } from '../../../features/map-model/links/link-style.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { centralTarget } from '../state/command-targets.ts';
import { cardsToLayOut } from './cards-to-lay-out.ts';
import { commitLayout } from './commit-layout.ts';
import { layoutCardsOf } from './layout-cards.ts';
import { viewportAfterLayout } from './viewport-after-layout.ts';

/** The size of a link's word and the room of the sign before it, px at 100 %. */
const WORD_SIZE = 14;
const SIGN_WIDTH = 21;

const wordWidths = new Map<string, number>();

function wordWidthOf(relation: string): number {
  const known = wordWidths.get(relation);
  if (known !== undefined) return known;
  const hasSign = linkStyles[linkStyleOf(relation)].sign !== '';
  const width = textWidth(linkLabel(relation), WORD_SIZE) + (hasSign ? SIGN_WIDTH : 0);
  wordWidths.set(relation, width);
  return width;
}

const wordedLinks = (): readonly WordedLink[] =>
  layoutLinksOf(currentProject().document).map((link) => ({
    ...link,
    wordWidth: wordWidthOf(link.relation ?? ''),
  }));

const staysInWords = (count: number): string =>
  count === 0 ? '' : ` ${counted(count, 'linked card stays', 'linked cards stay')} in another theme.`;

function sayNothingMoved({ elsewhere }: LayoutAround): void {
  say(
    elsewhere === 0
      ? 'Nothing on this map is linked with this card. Press C to connect it.'
      : 'What is linked with this card lies in another theme, and stays there.',
  );
}

/** Lays out what is linked with one card around it, as one step of Undo; says so where there is nothing. */
export async function tidyAround(map: ActiveMap): Promise<void> {
  const centre = centralTarget(map);
  if (centre === undefined) return;
  const layoutCards = layoutCardsOf(map);
  const matNames = matNamesOf(currentProject().document);
  const cards = cardsToLayOut(map, new Set());
  const result = layoutAround({ centre, cards, links: wordedLinks(), layoutCards, matNames });
  if (result.gathered === 0) {
    sayNothingMoved(result);
    return;
  }
  const { model, pane } = map;
  const message = `${cardsInWords(result.gathered)} laid out around one.${staysInWords(result.elsewhere)}`;
  await commitLayout(map, {
    places: new Map([...result.places].map(([id, place]) => [model.slots.slotOf(id) ?? -1, place])),
    label: 'Laid out around a card',
    message,
    announcement: `${message} Undo puts them back.`,
    viewport: viewportAfterLayout(pane.viewport(), layoutCards, result.places, matNames),
  });
}
