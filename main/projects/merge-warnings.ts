import type { ProjectDocument, Ref } from '../../shared/document/document.ts';
import type { Warning } from '../../shared/document/merge.ts';
import { findRecord } from '../../shared/document/tables.ts';
import { plain } from '../../shared/document/view.ts';
import { kindOf, titleOf } from '../../shared/records/registry.ts';

const nameOf = (document: ProjectDocument, ref: Ref): string => {
  const record = findRecord(document, ref)?.record;
  const label = kindOf(ref.kind)?.label ?? ref.kind;
  return record ? `${label} “${titleOf(ref.kind, plain(ref.id, record))}”` : label;
};

const why: Record<Warning['anomaly'], string> = {
  twoValues: 'two copies say different things here, as when a file was changed by hand. Both are kept.',
  replacedEachOther:
    'a copy of one computer wrote it as well, as when a computer is copied or set back. What both wrote is kept.',
};

/** What a merge came upon that no honest copy holds, a line each, for people. */
export const warningLines = (document: ProjectDocument, warnings: readonly Warning[]): readonly string[] => [
  ...new Set(
    warnings.map((warning) => {
      const field = kindOf(warning.kind)?.fields[warning.field]?.label;
      return `${nameOf(document, warning)}${field === undefined ? '' : `, ${field}`}: ${why[warning.anomaly]}`;
    }),
  ),
];
