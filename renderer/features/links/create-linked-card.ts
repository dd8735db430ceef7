import type { Change } from '../../../shared/document/edit/edit.ts';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { kindOf, titleOf } from '../../../shared/records/registry.ts';
import { newRecordId } from '../../core/client/random.ts';
import { newCard } from '../../core/records/new-record.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { quoted } from '../../core/ui/counted-text.ts';
import { type LinkedCardChoice, linkChange } from './linked-card-choices.ts';

/** What places a new card: its theme where it lies on a theme's mat, and the changes that put it there. */
export interface NewCardPlacement {
  readonly theme?: string | undefined;
  readonly changes: readonly Change[];
}

/** Places a new card beside the card that it is linked with; nothing where that one is not on the screen. */
export type NewCardPlacer = (from: string, id: string, title: string) => NewCardPlacement;

let placeNewCard: NewCardPlacer = () => ({ changes: [] });

/** Says where new cards go while a map is on the screen; the map calls this. Returns what takes it back. */
export function providePlacer(placer: NewCardPlacer): () => void {
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

/** Makes a card that is linked with another, beside it where a map shows that one; one step of Undo. */
export function createLinkedCard(
  from: string,
  { kind, relation, isReversed, word }: LinkedCardChoice,
  title: string,
): void {
  const id = newRecordId();
  const { theme, changes } = placeNewCard(from, id, title);
  const label = kindOf(kind)?.label ?? 'Card';
  edit(
    `New ${label.toLowerCase()}`,
    [
      newCard(currentProject().document, kind, id, title, theme),
      ...changes,
      linkChange({ from, relation, isReversed }, id),
    ],
    { announcement: `${label} made: ${quoted(title)}. ${quoted(titleOfCard(from))} ${word} it.` },
  );
}
