import { isCardKind, type NoteItem } from '../parsed-notes.ts';
import { linkForNesting } from './nested-link.ts';
import type { ItemRecord, PlannedItems } from './plan-cards.ts';
import type { PlannedLink } from './plan-types.ts';

const isLinked = ({ kind }: ItemRecord): boolean => isCardKind(kind) && kind !== 'theme';

/** Links between nested items. Two cards that were here before have theirs, or somebody took it away. */
export function planLinks(
  items: readonly NoteItem[],
  { byItem }: Pick<PlannedItems, 'byItem'>,
): readonly PlannedLink[] {
  return items.flatMap((item) => {
    const parent = item.parent === undefined ? undefined : byItem.get(item.parent)?.[0];
    if (!parent || !isLinked(parent)) return [];
    return (byItem.get(item.id) ?? []).flatMap((child): readonly PlannedLink[] => {
      if (!isLinked(child) || child.id === parent.id || !(child.isNew || parent.isNew)) return [];
      const { relation, fromParent } = linkForNesting(child.kind, parent.kind);
      return [
        fromParent
          ? { from: parent.id, relation, to: child.id }
          : { from: child.id, relation, to: parent.id },
      ];
    });
  });
}
