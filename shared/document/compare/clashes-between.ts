import { type Clash, findClashes } from '../merge/clashes.ts';
import type { ProjectDocument } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { storedRegister } from '../model/find-shown.ts';
import type { RecordId, RegisterName } from '../model/id-types.ts';
import { canonicalText } from '../model/json-values.ts';
import type { ClashingRegisters } from './compare-fields.ts';

/** Clashes that are in only one of two documents, by record. */
export interface ClashesBetween {
  readonly registersOf: (id: RecordId) => ClashingRegisters;
  /** Records that one copy deleted while the other worked on them, since. */
  readonly isEditedAndDeleted: (id: RecordId) => boolean;
}

type RegistersById = ReadonlyMap<RecordId, ReadonlySet<RegisterName>>;

const noRegisters: ReadonlySet<RegisterName> = new Set();

/** What a clash is about: other values of a field are another clash. */
const keyOf = (clash: Clash): string =>
  'field' in clash
    ? canonicalText([clash.id, clash.field, clash.shown, ...clash.others.map(({ dot }) => dot)])
    : clash.id;

const placeOf = (clash: Clash): string => ('field' in clash ? `${clash.id} ${clash.field}` : clash.id);

const registersById = (document: ProjectDocument, clashes: readonly Clash[]): RegistersById => {
  const byId = new Map<RecordId, Set<RegisterName>>();
  for (const clash of clashes) {
    if (!('field' in clash)) continue;
    const { register } = storedRegister(document, clash, clash.field);
    byId.set(clash.id, (byId.get(clash.id) ?? new Set<RegisterName>()).add(register));
  }
  return byId;
};

/** The clashes that came and those that were settled from one document to another. */
export function clashesBetween(
  before: ProjectDocument,
  after: ProjectDocument,
  rules: DocumentRules,
): ClashesBetween {
  const [old, now] = [findClashes(before, rules), findClashes(after, rules)];
  const [known, standing] = [new Set(old.map(keyOf)), new Set(now.map(placeOf))];
  const come = now.filter((clash) => !known.has(keyOf(clash)));
  const gone = old.filter((clash) => !standing.has(placeOf(clash)));
  const [beforeById, afterById] = [registersById(before, gone), registersById(after, come)];
  const deleted = new Set(come.flatMap((clash) => ('field' in clash ? [] : [clash.id])));
  return {
    registersOf: (id) => ({
      before: beforeById.get(id) ?? noRegisters,
      after: afterById.get(id) ?? noRegisters,
    }),
    isEditedAndDeleted: (id) => deleted.has(id),
  };
}
