import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { KindName } from '../../document/model/id-types.ts';
import { kindOfId, recordOf } from '../../document/model/selectors.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { sharePolicyOf } from '../../records/kind.ts';
import { kindOf } from '../../records/kind-registry.ts';
import { isWithheldField } from './kept-node.ts';

/** Whether a copy withholds of a record what nobody would get, and nothing because of what this record says. */
const isOtherwiseWhole = (kindName: KindName, { withheld = [] }: PlainRecord): boolean => {
  const kind = kindOf(kindName);
  return (
    withheld !== '*' &&
    withheld.every((field) => field === 'canvas' || (kind && sharePolicyOf(kind, field) === 'never'))
  );
};

/** The record whose words decide what may be told of the original that another keeps. */
const subjectOf = (
  document: ProjectDocument,
  kind: KindName,
  record: PlainRecord,
): readonly [KindName, PlainRecord] | undefined => {
  const field = kindOf(kind)?.importedOriginal?.of;
  if (field === undefined) return [kind, record];
  const id = textOf(record, field);
  const subjectKind = kindOfId(document, id);
  const subject = subjectKind === undefined ? undefined : recordOf(document, { kind: subjectKind, id });
  return subjectKind !== undefined && subject ? [subjectKind, subject] : undefined;
};

/**
 * A record of a redacted copy with the original that it keeps of a file, from the whole project. A copy withholds that
 * once the words were rewritten; who takes the file out gets it all the same, unless something else of the card is
 * withheld.
 */
export function withOriginal(
  copy: ProjectDocument,
  whole: ProjectDocument,
  kind: KindName,
  record: PlainRecord,
): PlainRecord {
  if (copy === whole || !isWithheldField(record, 'canvas')) return record;
  const subject = subjectOf(copy, kind, record);
  const canvas = recordOf(whole, { kind, id: record.id })?.fields.canvas;
  if (canvas === undefined || !subject || !isOtherwiseWhole(...subject)) return record;
  return { id: record.id, fields: { ...record.fields, canvas } };
}
