import type { Fields } from './document.ts';
import type { FieldName, KindName, RecordId } from './id-types.ts';

/** What the document must know of kinds. `documentRulesOf` derives it from kinds; unknown kinds answer false and []. */
export interface DocumentRules {
  /** Concurrent values of this field are joined instead of clashing. */
  isSetField(kind: KindName, field: FieldName): boolean;
  /** Ids of the records that a record with these fields names: its parent, a link's two ends. */
  parentIdsOf(kind: KindName, fields: Fields): readonly RecordId[];
  /**
   * Fields that name the records with which a record of this kind is erased for good; none for cards, which stand
   * alone.
   */
  ownerFields(kind: KindName): readonly FieldName[];
  /** Ids of such records that the id itself is derived from: known even where no field is. */
  ownerIdsInId(kind: KindName, id: RecordId): readonly RecordId[];
  /** Work on a quiet kind (a placement) is no work on the records it names. */
  isQuiet(kind: KindName): boolean;
  /** A field that gestures set (an order, a place) and no form shows: nobody can be asked which value is right. */
  isHiddenField(kind: KindName, field: FieldName): boolean;
}

/** Rules that know no kind: for documents whose kinds nobody needs to understand. */
export const noDocumentRules: DocumentRules = {
  isSetField: () => false,
  parentIdsOf: () => [],
  ownerFields: () => [],
  ownerIdsInId: () => [],
  isQuiet: () => false,
  isHiddenField: () => false,
};
