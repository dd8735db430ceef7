import type { PlainRecord, ProjectDocument } from '../document/model/document.ts';
import type { RecordId } from '../document/model/id-types.ts';
import { recordsOf } from '../document/model/selectors.ts';
import type { ShareProfile } from '../document/sharing/redact.ts';
import { textsOf } from '../records/fields/read-field.ts';
import type { KindLookup } from '../records/kind.ts';
import { describeCopy } from './describe-copy.ts';

/** A copy that holds what may no longer leave: ids of records whose permission was taken back, or that are gone. */
export interface CopyWithWithdrawn {
  readonly sharedCopy: PlainRecord;
  readonly ids: readonly RecordId[];
}

/** The copies made that hold something which left by a permission that does not stand any more, newest first. */
export function copiesWithWithdrawn(
  document: ProjectDocument,
  kinds: KindLookup,
): readonly CopyWithWithdrawn[] {
  const stillPermitted = new Map<string, ReadonlySet<RecordId>>();
  const permittedFor = (profile: string): ReadonlySet<RecordId> => {
    const known = stillPermitted.get(profile);
    if (known) return known;
    const found = new Set(describeCopy(document, profile as ShareProfile, kinds).permitted);
    stillPermitted.set(profile, found);
    return found;
  };
  return recordsOf(document, 'sharedCopy')
    .map((sharedCopy) => {
      const { profile } = sharedCopy.fields;
      const ids = textsOf(sharedCopy, 'permitted');
      const isForOthers = profile === 'partners' || profile === 'open';
      const still = isForOthers && ids.length > 0 ? permittedFor(profile) : undefined;
      return { sharedCopy, ids: still ? ids.filter((id) => !still.has(id)) : [] };
    })
    .filter(({ ids }) => ids.length > 0);
}
