import type { ProjectDocument, StoredRecord, Value } from '../document/model/document.ts';
import { getOwn } from '../document/model/get-own.ts';
import type { FieldName, KindName, Label, RecordId } from '../document/model/id-types.ts';
import { isDeepEqual } from '../document/model/json-values.ts';
import { decodeRecord, type Register } from '../document/model/record-state.ts';
import { toPlainRecord } from '../document/model/selectors.ts';
import { shownRecord } from '../document/model/shown-record.ts';
import { documentUnseenOf } from '../document/model/unseen-writes.ts';
import { type DisclosureDecisions, disclosureDecisionsOf } from '../document/sharing/disclosure-decisions.ts';
import { createJudgingKinds, definitionsOf, type JudgingKinds } from '../document/sharing/share-policy.ts';
import { findPeople } from '../notes/people/find-people.ts';
import type { Control } from '../records/fields/field.ts';
import type { Kind, KindLookup, Recipient } from '../records/kind.ts';
import { shownKind } from '../records/shown/shown-kind.ts';
import { isSaidBesideOriginal, titleFor } from './imported-original.ts';
import { participantNames } from './participant-names.ts';
import {
  findNames,
  findPersonalText,
  joinPersonalText,
  type PersonalText,
  withoutPersonalText,
} from './personal-text.ts';
import { redactedCopy } from './redacted-copy.ts';
import { type TextInValue, textsInValue, withTextAt } from './text-values.ts';

/** A text that may point to a person, and where. */
export interface FlaggedText extends TextInValue {
  readonly pieces: readonly PersonalText[];
}

/** A field that would leave with a copy, whose words may point to a person and about which nobody has decided. */
export interface UnsettledText {
  /** The table and the id of its record, as changes name them. */
  readonly kind: KindName;
  readonly id: RecordId;
  /** What the record is shown as, and its title. */
  readonly displayKind: KindName;
  readonly title: string;
  readonly register: FieldName;
  readonly label: Label;
  /** The writes that the words have: a decision holds for these. */
  readonly writtenBy: readonly string[];
  readonly texts: readonly FlaggedText[];
  /** The value without those pieces; undefined where two values clash, which has to be settled first. */
  readonly valueWithout: Value | undefined;
}

/** Controls whose values are words of people. */
const wordControls: ReadonlySet<Control> = new Set(['line', 'text', 'tags', 'parts', 'list']);

const holdsWords = (kinds: readonly Kind[], register: FieldName): boolean =>
  definitionsOf(kinds, register).some(
    ({ kind, name, field }) =>
      wordControls.has(field.control) || field.holdsWords === true || kind.hiddenWords?.field === name,
  );

/** Whether its words are a resident's own: those that nobody may quote without permission. */
const isResidentText = (kinds: readonly Kind[]): boolean =>
  kinds.some(({ withholds }) => withholds?.permission !== undefined);

const piecesIn = (text: string, names: readonly string[], isResident: boolean): readonly PersonalText[] => {
  const found = joinPersonalText(findPersonalText(text), findNames(text, names));
  if (!isResident) return found;
  const people = findPeople(text).map(({ start, end }) => ({ kind: 'name' as const, start, end }));
  return joinPersonalText(found, people);
};

/** What was found in the texts of each record, by text: an edit leaves all other records as they are. */
interface FoundBefore {
  readonly names: readonly string[];
  readonly byRecord: WeakMap<StoredRecord, Map<string, readonly PersonalText[]>>;
}

let foundBefore: FoundBefore = { names: [], byRecord: new WeakMap() };

/** As long as the same names are known. */
const foundWith = (names: readonly string[]): FoundBefore => {
  if (!isDeepEqual(foundBefore.names, names)) foundBefore = { names, byRecord: new WeakMap() };
  return foundBefore;
};

const piecesInRecord = (
  record: StoredRecord,
  text: string,
  isResident: boolean,
  { names, byRecord }: FoundBefore,
): readonly PersonalText[] => {
  const known = byRecord.get(record) ?? new Map<string, readonly PersonalText[]>();
  byRecord.set(record, known);
  const pieces = known.get(text) ?? piecesIn(text, names, isResident);
  known.set(text, pieces);
  return pieces;
};

const isFlagged = ({ pieces }: FlaggedText): boolean => pieces.length > 0;

interface Search {
  readonly document: ProjectDocument;
  readonly copy: ProjectDocument;
  readonly decisions: DisclosureDecisions;
  readonly judgingKinds: JudgingKinds;
  readonly found: FoundBefore;
}

const valueWithout = ({ values }: Register, texts: readonly FlaggedText[]): Value | undefined => {
  const [value, ...others] = [...values.values()];
  if (value === undefined || others.length > 0) return undefined;
  return texts.reduce<Value>(
    (left, { path, text, pieces }) => withTextAt(left, path, withoutPersonalText(text, pieces)),
    value,
  );
};

const searchRecord = (
  table: KindName,
  id: RecordId,
  record: StoredRecord,
  { document, copy, decisions, judgingKinds, found }: Search,
): readonly UnsettledText[] => {
  const kinds = judgingKinds(table, record);
  const isResident = isResidentText(kinds);
  const original = getOwn(document.records[table], id) ?? record;
  return [...decodeRecord(record, documentUnseenOf(document)).fields].flatMap(([register, known]) => {
    if (known.values.size === 0 || !holdsWords(kinds, register)) return [];
    const texts = [...known.values.values()]
      .flatMap((value) => textsInValue(value))
      .map((one) => ({ ...one, pieces: piecesInRecord(original, one.text, isResident, found) }))
      .filter(isFlagged)
      .filter((one) => !isSaidBesideOriginal(one, { copy, record, register, kinds }));
    if (texts.length === 0 || decisions.answerFor(id, original, register) !== undefined) return [];
    const displayKind = shownKind(table, original);
    const [definition] = definitionsOf(kinds, register);
    return [
      {
        kind: table,
        id,
        displayKind,
        title: titleFor(document, displayKind, toPlainRecord(id, shownRecord(table, original)), kinds),
        register,
        label: definition?.field.label ?? register,
        writtenBy: known.dots,
        texts,
        valueWithout: valueWithout(known, texts),
      },
    ];
  });
};

/**
 * The fields that a copy for this recipient would hold, whose words may point to a person and about which nobody has
 * decided yet: no copy is made before. In the order of the file.
 */
export function findUnsettledText(
  document: ProjectDocument,
  recipient: Recipient,
  kinds: KindLookup,
): readonly UnsettledText[] {
  const copy = redactedCopy(document, recipient, kinds);
  const search: Search = {
    document,
    copy,
    decisions: disclosureDecisionsOf(document),
    judgingKinds: createJudgingKinds(kinds),
    found: foundWith(participantNames(document, kinds)),
  };
  return Object.entries(copy.records).flatMap(([table, records]) =>
    Object.entries(records).flatMap(([id, record]) => searchRecord(table, id, record, search)),
  );
}
