import type { ProjectDocument, StoredRecord } from '../model/document.ts';
import { getOwn } from '../model/get-own.ts';
import type { Dot, FieldName, RecordId } from '../model/id-types.ts';
import { dotsOfRegister } from '../model/stamps.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';
import { fieldValuesOf } from './share-policy.ts';

/** What was decided about words that may point to a person: they leave with copies, or the field goes out withheld. */
export type DisclosureAnswer = 'mayLeave' | 'staysHere';

/** The kind that keeps these decisions. Files hold this name. */
export const DISCLOSURE_DECISION = 'disclosureDecision';

/** A decision, and the writes that the words had. */
interface Decision {
  readonly register: FieldName;
  readonly writtenBy: ReadonlySet<Dot>;
  readonly answer: DisclosureAnswer;
}

/** Answers of the people of one project, for words as they stand. */
export interface DisclosureDecisions {
  /** Undefined where nobody has decided, or the words were written again since. */
  readonly answerFor: (
    id: RecordId,
    record: StoredRecord,
    register: FieldName,
  ) => DisclosureAnswer | undefined;
  /** Registers whose words stay here. */
  readonly registersKept: (id: RecordId, record: StoredRecord) => readonly FieldName[];
  /** Ids of the records that something was decided about. */
  readonly ids: ReadonlySet<RecordId>;
}

const stringsIn = (values: readonly unknown[]): readonly string[] =>
  values.flat().filter((value): value is string => typeof value === 'string');

/** Of two who decided at once and differently, the one that keeps the words here. */
const strictest = (answers: readonly string[]): DisclosureAnswer | undefined => {
  if (answers.includes('staysHere')) return 'staysHere';
  return answers.includes('mayLeave') ? 'mayLeave' : undefined;
};

const decisionsIn = (document: ProjectDocument): ReadonlyMap<RecordId, readonly Decision[]> => {
  const unseen = documentUnseenOf(document);
  const found = new Map<RecordId, Decision[]>();
  for (const record of Object.values(getOwn(document.records, DISCLOSURE_DECISION) ?? {})) {
    const valuesOf = (field: FieldName) => stringsIn(fieldValuesOf(record, field, unseen));
    const [about] = valuesOf('about');
    const [register] = valuesOf('register');
    const answer = strictest(valuesOf('answer'));
    if (about === undefined || register === undefined || answer === undefined) continue;
    const decision: Decision = { register, writtenBy: new Set(valuesOf('writtenBy')), answer };
    found.set(about, [...(found.get(about) ?? []), decision]);
  }
  return found;
};

/** Whether the words stand as they did: written again, they are other words. */
const isStillSo = ({ register, writtenBy }: Decision, record: StoredRecord): boolean =>
  dotsOfRegister(record, register).every((dot) => writtenBy.has(dot));

/** Reads what was decided in a project about words that may point to a person. */
export function disclosureDecisionsOf(document: ProjectDocument): DisclosureDecisions {
  const decisions = decisionsIn(document);
  const standing = (id: RecordId, record: StoredRecord): readonly Decision[] =>
    (decisions.get(id) ?? []).filter((decision) => isStillSo(decision, record));
  return {
    answerFor: (id, record, register) =>
      strictest(
        standing(id, record)
          .filter((decision) => decision.register === register)
          .map(({ answer }) => answer),
      ),
    registersKept: (id, record) =>
      standing(id, record)
        .filter(({ answer }) => answer === 'staysHere')
        .map(({ register }) => register),
    ids: new Set(decisions.keys()),
  };
}
