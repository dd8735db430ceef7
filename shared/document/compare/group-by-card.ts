import { ownerFieldsOf } from '../../records/kind.ts';
import { allKinds, kindOf } from '../../records/kind-registry.ts';
import { isRelationName } from '../../records/links/relation-grammar.ts';
import { relations } from '../../records/links/relations.ts';
import type { ProjectDocument, StoredRecord } from '../model/document.ts';
import { findStored } from '../model/find-shown.ts';
import type { KindName, RecordId } from '../model/id-types.ts';
import type { LocatedRecord } from '../model/record-tables.ts';
import type { ComparedDocuments } from './compare-fields.ts';
import type { CardDifference, Comparison, LinkDifference, RecordDifference } from './comparison.ts';
import { nameOfRecord, titleOfId } from './record-name.ts';

const LINK = 'link';

/** Longer chains of what belongs to what are somebody's joke. */
const MAX_DEPTH = 8;

const stored = ({ before, after }: ComparedDocuments, id: RecordId): LocatedRecord | undefined =>
  findStored(after, { kind: '', id }) ?? findStored(before, { kind: '', id });

const ownerOf = (table: KindName, record: StoredRecord): RecordId | undefined => {
  const kind = kindOf(table);
  if (!kind) return undefined;
  const [field] = ownerFieldsOf(kind);
  const owner = field === undefined ? undefined : record[field];
  return typeof owner === 'string' && owner !== '' ? owner : undefined;
};

/** The record that stands alone and on which this one hangs, if by others; the record itself where it stands alone. */
const groupOf = (documents: ComparedDocuments, id: RecordId): LocatedRecord | undefined => {
  let found = stored(documents, id);
  for (let depth = 0; found !== undefined && depth < MAX_DEPTH; depth += 1) {
    const owner = ownerOf(found.kind, found.record);
    const next = owner === undefined ? undefined : stored(documents, owner);
    if (next === undefined) return found;
    found = next;
  }
  return found;
};

const relationInWords = (relation: unknown): string =>
  isRelationName(relation) ? relations[relation].word : relations.relatesTo.word;

const linkInWords = ({ before, after }: ComparedDocuments, { relation, to }: StoredRecord): string => {
  const end = typeof to === 'string' ? titleOfId(after, to) || titleOfId(before, to) : '';
  const words = end.replace(/\s+/g, ' ').replaceAll('“', '‘').replaceAll('”', '’');
  return `${relationInWords(relation)} “${words}”`;
};

/** What its words and its ends say already. */
const linkEnds: ReadonlySet<string> = new Set(['from', 'relation', 'to']);

const asLink = (documents: ComparedDocuments, difference: RecordDifference): LinkDifference => ({
  ...difference,
  fields: difference.fields.filter(({ name, isClash }) => isClash || !linkEnds.has(name)),
  words: linkInWords(documents, stored(documents, difference.id)?.record ?? { '~': '' }),
});

/** Of a new record, what it hangs on is said by where it stands. */
const asPart = (difference: RecordDifference): RecordDifference => {
  const kind = kindOf(difference.kind);
  const owners = kind && difference.what === 'new' ? ownerFieldsOf(kind) : [];
  return { ...difference, fields: difference.fields.filter(({ name }) => !owners.includes(name)) };
};

interface Group {
  readonly base: RecordDifference;
  readonly links: LinkDifference[];
  readonly parts: RecordDifference[];
}

/** A record that is the same in both and has something that differs. */
const unchanged = ({ kind, id, record }: LocatedRecord): RecordDifference => ({
  ...nameOfRecord(kind, id, record),
  id,
  what: 'changed',
  fields: [],
});

const kindRank = (): ((kind: KindName) => number) => {
  const names = allKinds().map(({ name }) => name);
  return (kind) => (names.includes(kind) ? names.indexOf(kind) : names.length);
};

const inOrder = <D extends RecordDifference>(differences: readonly D[]): D[] => {
  const rank = kindRank();
  const text = ({ title, id }: D): string => `${title} ${id}`;
  return differences.toSorted(
    (one, other) => rank(one.kind) - rank(other.kind) || (text(one) < text(other) ? -1 : 1),
  );
};

/** Whether a place is that of a card which both copies have. */
const isPlaceOfOldCard = ({ before, after }: ComparedDocuments, changed: ReadonlySet<RecordId>) => {
  const cardIn = (document: ProjectDocument, place: RecordId): unknown =>
    findStored(document, { kind: 'placement', id: place })?.record.card;
  return (place: RecordId): boolean => {
    const card = cardIn(after, place) ?? cardIn(before, place);
    return typeof card !== 'string' || !changed.has(card);
  };
};

/** The differences by the card that they are about; places of cards that came or went say nothing more. */
export function groupByCard(
  documents: ComparedDocuments,
  differences: readonly RecordDifference[],
  places: readonly RecordId[],
): Comparison {
  const groups = new Map<RecordId, Group>();
  const groupFor = (base: RecordDifference): Group => {
    const group = groups.get(base.id) ?? { base, links: [], parts: [] };
    groups.set(base.id, group);
    return group;
  };
  const owners = new Map(differences.map(({ id }) => [id, groupOf(documents, id)]));
  for (const difference of differences)
    if ((owners.get(difference.id)?.id ?? difference.id) === difference.id) groupFor(difference);
  for (const difference of differences) {
    const owner = owners.get(difference.id);
    if (owner === undefined || owner.id === difference.id) continue;
    const { links, parts } = groupFor(unchanged(owner));
    if (difference.kind === LINK) links.push(asLink(documents, difference));
    else parts.push(asPart(difference));
  }
  const entries = [...groups.values()].map(
    ({ base, links, parts }): CardDifference => ({ ...base, links: inOrder(links), parts: inOrder(parts) }),
  );
  const cameOrWent = new Set(
    entries.filter(({ what }) => what !== 'changed' && what !== 'clash').map(({ id }) => id),
  );
  return {
    entries: inOrder(entries),
    places: places.filter(isPlaceOfOldCard(documents, cameOrWent)).length,
  };
}
