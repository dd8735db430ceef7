import type { ProjectDocument, StoredRecord } from '../../../shared/document/document.ts';
import { sessionOf } from '../../../shared/document/dots.ts';
import { kindOfId, linksOf } from '../../../shared/document/view.ts';
import { defaultSensitivity } from '../../../shared/records/common.ts';
import type { PlainRecord } from '../../../shared/records/kind.ts';
import { textOf, textsOf } from '../../../shared/records/read-field.ts';
import { kindOf } from '../../../shared/records/registry.ts';
import type { Filter } from './filter.ts';

/** A card with all that a filter may ask about it. */
export interface SeenCard {
  readonly kind: string;
  readonly record: PlainRecord;
  readonly stored: StoredRecord;
}

/** The value of its status, by whichever field its kind keeps it in; empty where it has none. */
export function statusOf({ kind, record }: Pick<SeenCard, 'kind' | 'record'>): string {
  const known = kindOf(kind);
  return textOf(record, known?.lifecycle?.field ?? 'status');
}

/** Roles that own it: of a test one, of an action any number. */
export const ownersOf = (record: PlainRecord): readonly string[] =>
  [textOf(record, 'ownerRole'), ...textsOf(record, 'owners')].filter((role) => role !== '');

const dotsIn = (stamp: unknown): readonly string[] => {
  if (typeof stamp === 'string') return [stamp];
  if (typeof stamp !== 'object' || stamp === null) return [];
  return Object.values(stamp).flatMap(dotsIn);
};

/** Sessions that began on this day or later; those that do not say when they began are not among them. */
const sessionsSince = (document: ProjectDocument, day: string): ReadonlySet<string> =>
  new Set(
    Object.entries(document.sessions).flatMap(([session, { on }]) =>
      on !== undefined && on >= day ? [session] : [],
    ),
  );

const links = (document: ProjectDocument, id: string, relation: string, kind: string): boolean =>
  linksOf(document, id).out.some(
    ({ fields }) =>
      fields.relation === relation && typeof fields.to === 'string' && kindOfId(document, fields.to) === kind,
  );

/** A hypothesis that no test tries, or an idea that led to no hypothesis. */
export function isUntested(document: ProjectDocument, { kind, record }: SeenCard): boolean {
  if (kind === 'hypothesis') return !links(document, record.id, 'testedBy', 'test');
  return kind === 'idea' && !links(document, record.id, 'inspires', 'hypothesis');
}

const oneOf = (asked: readonly string[], has: readonly string[]): boolean =>
  asked.length === 0 || has.some((value) => asked.includes(value));

/** Says of a card whether a filter means it. */
export function matcherOf(document: ProjectDocument, filter: Filter): (card: SeenCard) => boolean {
  const { since } = filter;
  const sessions = since === undefined ? undefined : sessionsSince(document, since);
  const isNew = ({ stored, record }: SeenCard): boolean =>
    sessions === undefined ||
    dotsIn(stored['~']).some((dot) => sessions.has(sessionOf(dot))) ||
    textOf(record, 'createdOn') >= (since ?? '');
  return (card) => {
    const { kind, record } = card;
    return (
      oneOf(filter.kinds, [kind]) &&
      oneOf(filter.themes, [kind === 'theme' ? record.id : textOf(record, 'theme')]) &&
      oneOf(filter.statuses, [statusOf(card)]) &&
      oneOf(filter.tags, textsOf(record, 'tags')) &&
      oneOf(filter.owners, ownersOf(record)) &&
      oneOf(filter.sensitivities, [textOf(record, 'sensitivity') || defaultSensitivity]) &&
      isNew(card) &&
      (!filter.isUntested || isUntested(document, card))
    );
  };
}
