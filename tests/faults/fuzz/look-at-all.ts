import { changesTo } from '../../../main/projects/changes-to.ts';
import { comparison } from '../../../main/projects/compare-version.ts';
import { reviewOf } from '../../../main/projects/merge-review.ts';
import { digestOf } from '../../../main/projects/summary.ts';
import { NO_THEME, outlineOf } from '../../../renderer/outline/outline-model.ts';
import { linkSentences } from '../../../renderer/record-form/link-sentences.ts';
import { clashes } from '../../../shared/document/conflicts.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import { createRoom } from '../../../shared/document/for-the-room.ts';
import { linksAll, recordsOf, trashOf } from '../../../shared/document/view.ts';
import { whatStays } from '../../../shared/document/what-stays.ts';
import { kindTable } from '../../../shared/interchange/kind-table.ts';
import { markdownOf } from '../../../shared/interchange/markdown.ts';
import { findingsOf } from '../../../shared/records/findings.ts';
import { allKinds, recordWords, registry, rules } from '../../../shared/records/registry.ts';

const room = createRoom(registry);

/** Every record as lists and forms read it. */
const lookAtRecords = (document: ProjectDocument): void => {
  for (const kind of [...Object.keys(document.records), 'toString', '__proto__']) {
    for (const record of recordsOf(document, kind)) {
      recordWords(kind, record);
      linkSentences(document, record.id);
    }
  }
  for (const { kind, ...record } of trashOf(document)) recordWords(kind, record);
  linksAll(document);
};

/** All that screens and commands read of a project. `sound`: another one to compare it with. */
export const lookAtAll = (document: ProjectDocument, sound: ProjectDocument): void => {
  lookAtRecords(document);
  findingsOf(document);
  clashes(document, rules);
  digestOf(document);
  markdownOf(document);
  for (const kind of allKinds()) kindTable(document, kind);
  for (const by of ['theme', 'kind'] as const)
    outlineOf(document, { by, text: 'a', kind: '', table: '' }, NO_THEME);
  room(document);
  for (const reader of ['open', 'partners'] as const) whatStays(document, reader, registry);
  const changes = changesTo(sound, document);
  comparison(sound, document, changes);
  const all = Object.entries(document.records).flatMap(([kind, table]) =>
    Object.keys(table).map((id) => ({ kind, id })),
  );
  reviewOf(sound, { document, changed: all, warnings: [] }, new Set(['s']));
};
