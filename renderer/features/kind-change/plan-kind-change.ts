import type { Change } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { KindName, RecordId } from '../../../shared/document/model/id-types.ts';
import { kindOfId } from '../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { changeKind } from '../../../shared/records/shown/change-kind.ts';
import { kindChangeRefusal } from '../../../shared/records/shown/kind-change-refusal.ts';

/** What making some cards another kind would do. */
export interface KindChangePlan {
  readonly changes: readonly Change[];
  /** The cards that become it; those that are it already are not among them. */
  readonly ids: readonly RecordId[];
  /** Why others stay as they are, a sentence for each. */
  readonly refused: readonly string[];
}

/** Plans to make cards another kind; links and what was deleted meanwhile are passed over. `today`: `YYYY-MM-DD`. */
export function planKindChange(
  document: ProjectDocument,
  cards: Iterable<RecordId>,
  to: KindName,
  today: string,
): KindChangePlan {
  const changes: Change[] = [];
  const ids: RecordId[] = [];
  const refused: string[] = [];
  for (const id of cards) {
    const kind = kindOfId(document, id);
    if (kind === undefined || kindOf(kind)?.card !== true) continue;
    const refusal = kindChangeRefusal(document, { kind, id }, to);
    if (refusal !== undefined) {
      refused.push(refusal);
      continue;
    }
    const change = changeKind(document, { kind, id }, to, today);
    if (change.length > 0) ids.push(id);
    changes.push(...change);
  }
  return { changes, ids, refused };
}
