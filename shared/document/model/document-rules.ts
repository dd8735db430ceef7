import type { Fields } from './document.ts';

/** What the engine must know of kinds. `documentRulesOf` makes one of kinds; unknown kinds answer false and []. */
export interface DocumentRules {
  /** Concurrent values of this field are joined instead of clashing. */
  isSetField(kind: string, field: string): boolean;
  /** Ids of the records that a record with these fields names: its parent, a link's two ends. */
  parentIdsOf(kind: string, fields: Fields): readonly string[];
  /** Fields that name the records with which a record of this kind is erased for good; none for cards, which stand alone. */
  ownerFields(kind: string): readonly string[];
  /** Ids of such records that the id itself is derived from: known even where no field is. */
  ownerIdsInId(kind: string, id: string): readonly string[];
  /** Work on a quiet kind (a placement) is no work on the records it names. */
  isQuiet(kind: string): boolean;
  /** A field that gestures set (an order, a place) and no form shows: nobody can be asked which value is right. */
  isHiddenField(kind: string, field: string): boolean;
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
