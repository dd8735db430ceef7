import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { themeOfName, themesByName } from '../../../shared/interchange/tables/table-themes.ts';
import { lastOrderKey, orderKeysAfter } from '../../../shared/records/fields/order-keys.ts';
import { cardKinds } from '../../../shared/records/kind-registry.ts';
import { changesToEnsureMap } from '../../../shared/records/maps/first-map.ts';
import { newRecordId } from '../../core/client/random.ts';
import { newRecordChange } from '../../core/records/new-record.ts';
import { documentAfter } from '../../core/state/trial-edit.ts';
import { placementChanges } from '../layout/placement-changes.ts';
import { positionsForNewCards } from '../layout/positions-for-new-cards.ts';
import { type LinkToExisting, linkChange } from '../links/linked-card-choices.ts';
import type { TableCard } from './plan-table-cards.ts';

/** Where the cards of a table go. */
export interface TableTarget {
  readonly mapId: string;
  /** The theme of rows that name none. */
  readonly theme?: string | undefined;
  /** What each card says besides what the table says. */
  readonly fields?: Fields | undefined;
  readonly link?: LinkToExisting | undefined;
}

/** One edit that makes all cards, and their ids in the order of the rows. */
export interface TableEdit {
  readonly changes: readonly Change[];
  readonly ids: readonly string[];
}

interface NewCard {
  readonly id: string;
  readonly card: TableCard;
  readonly theme: string | undefined;
}

const orderKeys = (document: ProjectDocument, isTheme: boolean, count: number): readonly string[] => {
  const neighbours = cardKinds().filter(({ name }) => (name === 'theme') === isTheme);
  return orderKeysAfter(lastOrderKey(neighbours.flatMap(({ name }) => recordsOf(document, name))), count);
};

const cardChanges = (
  document: ProjectDocument,
  kind: string,
  cards: readonly NewCard[],
  { fields = {}, link }: TableTarget,
): readonly Change[] => {
  const keys = orderKeys(document, false, cards.length);
  return cards.flatMap(({ id, card, theme }, at): readonly Change[] => [
    newRecordChange(kind, id, {
      ...fields,
      ...card.fields,
      ...(theme === undefined ? {} : { theme }),
      order: keys[at] ?? '',
    }),
    ...(link ? [linkChange(link, id)] : []),
  ]);
};

/** The changes that make these cards, the themes that they name, and their places where there is room. */
export function tableChanges(
  document: ProjectDocument,
  kind: string,
  tableCards: readonly TableCard[],
  target: TableTarget,
): TableEdit {
  const { mapId } = target;
  const names = tableCards.flatMap(({ theme }) => theme ?? []);
  const themes = themesByName(document, names, newRecordId);
  const cards = tableCards.map((card): NewCard => {
    const theme = card.theme === undefined ? target.theme : themeOfName(themes, card.theme);
    return { id: newRecordId(), card, theme };
  });
  const keys = orderKeys(document, true, themes.made.length);
  const records = [
    ...changesToEnsureMap(document, mapId),
    ...themes.made.map(({ id, name }, at) => newRecordChange('theme', id, { name, order: keys[at] ?? '' })),
    ...cardChanges(document, kind, cards, target),
  ];
  const positions = positionsForNewCards(document, documentAfter(document, records), mapId, {
    cards: cards.map(({ id, card, theme }) => ({ id, title: card.words, theme })),
    links: [],
    themes: themes.made,
  });
  const placements = placementChanges(document, mapId, positions);
  return { changes: [...records, ...placements], ids: cards.map(({ id }) => id) };
}
