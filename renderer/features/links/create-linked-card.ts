import type { Change } from '../../../shared/document/edit/edit.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { kindOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { newRecordId } from '../../core/client/random.ts';
import { newCardChange } from '../../core/records/new-record.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { offerToPlace } from '../not-on-map/offer-to-place.ts';
import { type LinkedCardChoice, linkChange } from './linked-card-choices.ts';

/** The placement of a new card: its theme where it is placed on a theme's mat, and the changes that place it. */
export interface NewCardPlacement {
  readonly theme?: string | undefined;
  readonly changes: readonly Change[];
}

/** Places a new card beside the card that it is linked with; no changes where that one is not on the map. */
export type NewCardPlacer = (from: string, id: string, title: string, relation: string) => NewCardPlacement;

let placeNewCard: NewCardPlacer = () => ({ changes: [] });

/** Sets how new cards are placed, while a map is mounted; the map calls this. @returns what unsets it */
export function provideNewCardPlacer(placer: NewCardPlacer): () => void {
  placeNewCard = placer;
  return () => {
    if (placeNewCard === placer) placeNewCard = () => ({ changes: [] });
  };
}

function titleOfCard(id: string): string {
  const { document } = currentProject();
  const kind = kindOfId(document, id);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id });
  return kind !== undefined && record ? titleOf(kind, record) : '';
}

/** Adds a card that is linked with another, beside it where a map shows that one; one step of Undo. */
export function createLinkedCard(
  from: string,
  { kind, relation, isReversed, word }: LinkedCardChoice,
  title: string,
): void {
  const id = newRecordId();
  const { theme, changes } = placeNewCard(from, id, title, relation);
  const label = kindOf(kind)?.label ?? 'Card';
  const message = `${label} made: ${quoted(title)}. ${quoted(titleOfCard(from))} ${word} it.`;
  edit(
    `New ${label.toLowerCase()}`,
    [
      newCardChange(currentProject().document, kind, id, title, theme),
      ...changes,
      linkChange({ from, relation, isReversed }, id),
    ],
    changes.length > 0 ? { message } : offerToPlace(kind, id, message),
  );
}
