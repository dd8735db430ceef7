import type { ProjectDocument, RecordRef } from '../../document/model/document.ts';
import type { KindName } from '../../document/model/id-types.ts';
import { recordOf } from '../../document/model/selectors.ts';
import { knownKind } from '../known-kinds.ts';
import { canChangeKind } from './shown-kind.ts';

/**
 * Why a card cannot be made what `to` says, in a sentence; undefined where it can.
 * @param ref the card, by the kind that it is shown as now
 */
export function kindChangeRefusal(
  document: ProjectDocument,
  ref: RecordRef,
  to: KindName,
): string | undefined {
  if (ref.kind === to) return undefined;
  const [from, target] = [knownKind(ref.kind), knownKind(to)];
  const record = recordOf(document, ref);
  const kept = record && from?.keepsKind?.(record, document);
  if (kept) return kept;
  if (!canChangeKind(from)) return 'This card cannot become another kind.';
  if (canChangeKind(target)) return undefined;
  return target?.card
    ? `A card cannot become a ${target.label.toLowerCase()}. Make one, and put the card in it.`
    : 'There is no such kind of card.';
}
