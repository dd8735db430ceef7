import type {
  PlainRecord,
  ProjectDocument,
  StoredRecord,
} from '../../../../shared/document/model/document.ts';
import { replicaOf } from '../../../../shared/document/model/dots.ts';
import { kindOfId, linksOf } from '../../../../shared/document/model/selectors.ts';
import { meetingOf } from '../../../../shared/records/computed/meetings.ts';
import { defaultSensitivity } from '../../../../shared/records/fields/common-fields.ts';
import { textOf, textsOf } from '../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import type { Filter } from './filter.ts';

/** A card with all that a filter may ask about it. */
export interface FilterableCard {
  readonly kind: string;
  readonly record: PlainRecord;
  readonly stored: StoredRecord;
}

/** The value of its status, by whichever field its kind keeps it in; empty where it has none. */
export function cardStatusOf({ kind, record }: Pick<FilterableCard, 'kind' | 'record'>): string {
  const known = kindOf(kind);
  return textOf(record, known?.lifecycle?.field ?? 'status');
}

/** Roles that own it: of a test one, of an action any number. */
export function ownersOf(record: PlainRecord): readonly string[] {
  return [textOf(record, 'ownerRole'), ...textsOf(record, 'owners')].filter((role) => role !== '');
}

const dotsIn = (stamp: unknown): readonly string[] => {
  if (typeof stamp === 'string') return [stamp];
  if (typeof stamp !== 'object' || stamp === null) return [];
  return Object.values(stamp).flatMap(dotsIn);
};

/** Sessions that began on this day or later; those that do not say when they began are not among them. */
const replicasSince = (document: ProjectDocument, day: string): ReadonlySet<string> =>
  new Set(
    Object.entries(document.sessions).flatMap(([session, { on }]) =>
      on !== undefined && on >= day ? [session] : [],
    ),
  );

const hasLink = (document: ProjectDocument, id: string, relation: string, kind: string): boolean =>
  linksOf(document, id).out.some(
    ({ fields }) =>
      fields.relation === relation && typeof fields.to === 'string' && kindOfId(document, fields.to) === kind,
  );

/** A hypothesis that no test tries, or an idea that led to no hypothesis. */
export function isUntested(document: ProjectDocument, { kind, record }: FilterableCard): boolean {
  if (kind === 'hypothesis') return !hasLink(document, record.id, 'testedBy', 'test');
  return kind === 'idea' && !hasLink(document, record.id, 'inspires', 'hypothesis');
}

const matchesAny = (wanted: readonly string[], values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Says of a card whether a filter means it. */
export function filterMatcher(document: ProjectDocument, filter: Filter): (card: FilterableCard) => boolean {
  const { since } = filter;
  const replicas = since === undefined ? undefined : replicasSince(document, since);
  const isChangedSince = ({ stored, record }: FilterableCard): boolean =>
    replicas === undefined ||
    dotsIn(stored['~']).some((dot) => replicas.has(replicaOf(dot))) ||
    textOf(record, 'createdOn') >= (since ?? '');
  return (card) => {
    const { kind, record } = card;
    return (
      matchesAny(filter.kinds, [kind]) &&
      matchesAny(filter.themes, [kind === 'theme' ? record.id : textOf(record, 'theme')]) &&
      matchesAny(filter.sessions, [meetingOf(document, record)?.id ?? '']) &&
      matchesAny(filter.statuses, [cardStatusOf(card)]) &&
      matchesAny(filter.tags, textsOf(record, 'tags')) &&
      matchesAny(filter.owners, ownersOf(record)) &&
      matchesAny(filter.sensitivities, [textOf(record, 'sensitivity') || defaultSensitivity]) &&
      isChangedSince(card) &&
      (!filter.isUntested || isUntested(document, card))
    );
  };
}
