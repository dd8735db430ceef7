import type { PlainRecord, ProjectDocument, StoredRecord } from '../document/model/document.ts';
import { findStored } from '../document/model/find-shown.ts';
import type { FieldName, KindName } from '../document/model/id-types.ts';
import { kindOfId, recordOf } from '../document/model/selectors.ts';
import { isMetaKey } from '../document/model/stamps.ts';
import { textOf } from '../records/fields/read-field.ts';
import type { Kind } from '../records/kind.ts';
import { titleOf } from '../records/kind-registry.ts';
import type { PersonalText } from './personal-text.ts';
import { textsInValue } from './text-values.ts';

/** A register of a record of a copy. */
interface CopiedRegister {
  readonly copy: ProjectDocument;
  readonly record: StoredRecord;
  readonly register: FieldName;
  readonly kinds: readonly Kind[];
}

const textsBeside = (record: StoredRecord, original: FieldName): readonly string[] =>
  Object.entries(record)
    .filter(([name]) => name !== original && (!isMetaKey(name) || name === '!'))
    .flatMap(([, value]) => textsInValue(value as never).map(({ text }) => text));

const recordWithId = (copy: ProjectDocument, id: unknown): StoredRecord | undefined => {
  const found = typeof id === 'string' ? findStored(copy, { kind: '', id }) : undefined;
  return found?.location === 'live' ? found.record : undefined;
};

/**
 * Whether what was found in the words that a file brought along stands in the words made of them too: then it is asked
 * about there alone, for where those stay here, the file's do.
 */
export function isSaidBesideOriginal(
  { text, pieces }: { readonly text: string; readonly pieces: readonly PersonalText[] },
  { copy, record, register, kinds }: CopiedRegister,
): boolean {
  const original = kinds.find(
    ({ importedOriginal }) => importedOriginal?.field === register,
  )?.importedOriginal;
  if (original === undefined) return false;
  const id = original.of === undefined ? undefined : record[original.of];
  const source = original.of === undefined ? record : recordWithId(copy, id);
  if (source === undefined) return false;
  const words = textsBeside(source, register);
  return pieces.every(({ start, end }) => words.some((one) => one.includes(text.slice(start, end))));
}

/** What a record is called where people are asked about its words: by its card, where it only says where that lies. */
export function titleFor(
  document: ProjectDocument,
  displayKind: KindName,
  record: PlainRecord,
  kinds: readonly Kind[],
): string {
  const of = kinds.find(({ importedOriginal }) => importedOriginal?.of !== undefined)?.importedOriginal?.of;
  const id = of === undefined ? '' : textOf(record, of);
  const kind = id === '' ? undefined : kindOfId(document, id);
  const card = kind === undefined ? undefined : recordOf(document, { kind, id });
  return kind !== undefined && card ? titleOf(kind, card) : titleOf(displayKind, record);
}
