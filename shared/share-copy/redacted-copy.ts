import type { ProjectDocument } from '../document/model/document.ts';
import { redact, type ShareProfile } from '../document/sharing/redact.ts';
import type { KindLookup } from '../records/kind.ts';

interface LastCopy {
  readonly of: ProjectDocument;
  readonly profile: ShareProfile;
  readonly kinds: KindLookup;
  readonly copy: ProjectDocument;
}

let last: LastCopy | undefined;

/** The copy of a project for somebody. The last one is kept: what leaves and what is to be settled are asked of the same. */
export function redactedCopy(
  document: ProjectDocument,
  profile: ShareProfile,
  kinds: KindLookup,
): ProjectDocument {
  if (last?.of !== document || last.profile !== profile || last.kinds !== kinds)
    last = { of: document, profile, kinds, copy: redact(document, profile, kinds) };
  return last.copy;
}
