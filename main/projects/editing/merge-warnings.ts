import type { MergeWarning } from '../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { findRecord } from '../../../shared/document/model/record-tables.ts';
import { definitionOfRegister } from '../../../shared/records/shown/registers.ts';
import { recordInWords } from './record-in-words.ts';

const reasons: Record<MergeWarning['anomaly'], string> = {
  twoValues: 'two copies say different things here, as when a file was changed by hand. Both are kept.',
  replacedEachOther:
    'a copy of one computer wrote it as well, as when a computer is copied or set back. What both wrote is kept.',
};

/** What a merge came upon that no honest copy holds, a line each, for people. */
export function warningsInWords(
  document: ProjectDocument,
  warnings: readonly MergeWarning[],
): readonly string[] {
  return [
    ...new Set(
      warnings.map((warning) => {
        const field = definitionOfRegister(warning.kind, warning.field)?.field.label;
        const record = findRecord(document, warning)?.record;
        return `${recordInWords(warning, record)}${field === undefined ? '' : `, ${field}`}: ${reasons[warning.anomaly]}`;
      }),
    ),
  ];
}
