import { documentSummaryOf } from '../../../main/projects/document-summary.ts';
import { reviewMerge } from '../../../main/projects/exchange/merge-review.ts';
import { compareVersion } from '../../../main/projects/versions/compare-version.ts';
import { linkSentences } from '../../../renderer/features/links/link-sentences.ts';
import { buildOutline, NO_THEME } from '../../../renderer/screens/outline/state/outline-model.ts';
import { revertChanges } from '../../../shared/document/edit/revert-changes.ts';
import { findClashes } from '../../../shared/document/merge/clashes.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { allLinks, recordsOf, trashedRecords } from '../../../shared/document/model/selectors.ts';
import { createAudienceView } from '../../../shared/document/sharing/audience-view.ts';
import { kindTable } from '../../../shared/interchange/kind-table.ts';
import { toMarkdown } from '../../../shared/interchange/markdown.ts';
import { findingsOfDocument } from '../../../shared/records/checks/findings.ts';
import {
  allKinds,
  documentRules,
  kindRegistry,
  recordInWords,
} from '../../../shared/records/kind-registry.ts';

import { describeCopy } from '../../../shared/share-copy/describe-copy.ts';
import { findUnsettledText } from '../../../shared/share-copy/unsettled-text.ts';

const room = createAudienceView(kindRegistry);

/** Every record as lists and forms read it. */
const lookAtRecords = (document: ProjectDocument): void => {
  for (const kind of [...Object.keys(document.records), 'toString', '__proto__']) {
    for (const record of recordsOf(document, kind)) {
      recordInWords(kind, record);
      linkSentences(document, record.id);
    }
  }
  for (const { kind, ...record } of trashedRecords(document)) recordInWords(kind, record);
  allLinks(document);
};

/** All that screens and commands read of a project. `sound`: another one to compare it with. */
export function lookAtAll(document: ProjectDocument, sound: ProjectDocument): void {
  lookAtRecords(document);
  findingsOfDocument(document);
  findClashes(document, documentRules);
  documentSummaryOf(document);
  toMarkdown(document);
  for (const kind of allKinds()) kindTable(document, kind);
  for (const arrangement of ['theme', 'kind'] as const)
    buildOutline(document, { arrangement, query: 'a', kind: '', table: '' }, NO_THEME);
  room(document);
  for (const reader of ['open', 'partners'] as const) {
    describeCopy(document, reader, kindRegistry);
    findUnsettledText(document, reader, kindRegistry);
  }
  const changes = revertChanges(sound, document);
  compareVersion(sound, document, changes);
  const all = Object.entries(document.records).flatMap(([kind, table]) =>
    Object.keys(table).map((id) => ({ kind, id })),
  );
  reviewMerge(sound, { document, changed: all, warnings: [] }, new Set(['s']));
}
