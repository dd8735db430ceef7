import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { ShareProfile } from '../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../shared/records/kind-registry.ts';
import { findUnsettledText, type UnsettledText } from '../../../shared/share-copy/unsettled-text.ts';
import { isPreviewingCopy } from '../../core/state/copy-preview.ts';
import { projectStore } from '../../core/state/project-store.ts';
import { copyChoiceOf } from './copy-choice.ts';

interface LastFound {
  readonly document: ProjectDocument;
  readonly profile: ShareProfile;
  readonly unsettled: readonly UnsettledText[];
}

let last: LastFound | undefined;

/** What is to be settled before a copy is made. The last answer is kept: the screen and the rail ask for the same. */
export function unsettledIn(document: ProjectDocument, profile: ShareProfile): readonly UnsettledText[] {
  if (profile === 'full') return [];
  if (last?.document !== document || last.profile !== profile)
    last = { document, profile, unsettled: findUnsettledText(document, profile, kindRegistry) };
  return last.unsettled;
}

/** Looking through more records than these would be felt by who begins to type again: there, only Share itself counts. */
const MAX_RECORDS = 1_500;

const recordCount = ({ records }: ProjectDocument): number =>
  Object.values(records).reduce((sum, table) => sum + Object.keys(table).length, 0);

/** How many texts of the open project are to be settled before the copy that was chosen last can be made. */
export function countUnsettled(): number {
  const project = projectStore.getState();
  if (!project) return 0;
  const { profile } = copyChoiceOf(project.key);
  // What is shown meanwhile is the copy: what was counted before stands.
  if (isPreviewingCopy()) return last?.unsettled.length ?? 0;
  const isKnown = last?.document === project.document && last.profile === profile;
  if (!isKnown && recordCount(project.document) > MAX_RECORDS) return 0;
  return unsettledIn(project.document, profile).length;
}
